#include "ui/theme/motion.h"

namespace selwise {

namespace {

bool allowed = true;

} // namespace

bool motionAllowed()
{
    return allowed;
}

void setMotionAllowed(bool value)
{
    allowed = value;
}

} // namespace selwise
