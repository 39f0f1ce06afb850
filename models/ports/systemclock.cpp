#include "models/ports/systemclock.h"

#include <QTimer>
#include <utility>

namespace selwise {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> f)
{
    // Precise, for never too early: the usual timer rings up to 5 % before its time, and who asked then finds it is not yet due.
    QTimer::singleShot(delay, Qt::PreciseTimer, receiver, std::move(f));
}

} // namespace selwise
