#include "app/process/coredumps.h"

#include <sys/resource.h>

namespace selwise {

void forbidCoreDumps()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max < 1 ? limit.rlim_max : 1; // lowering one's own is always allowed
    ::setrlimit(RLIMIT_CORE, &limit);
}

} // namespace selwise
