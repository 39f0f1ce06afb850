#include "ui/theme/progressmotion.h"

#include <QEasingCurve>
#include <QWidget>

namespace selwise {

namespace {

constexpr int frameMs = 33, roundMs = 1500;

} // namespace

ProgressMotion::ProgressMotion(QWidget *bar) : QTimer(bar)
{
    m_since.start();
    setInterval(frameMs);
    callOnTimeout(bar, [this, bar] {
        if (!m_drawn)
            stop();
        m_drawn = false;
        bar->update();
    });
}

double ProgressMotion::along(QWidget *bar)
{
    auto *motion = bar->findChild<ProgressMotion *>(QString(), Qt::FindDirectChildrenOnly);
    if (!motion)
        motion = new ProgressMotion(bar);
    motion->m_drawn = true;
    if (!motion->isActive())
        motion->start();
    return QEasingCurve(QEasingCurve::InOutSine).valueForProgress(double(motion->m_since.elapsed() % roundMs) / roundMs);
}

} // namespace selwise
