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
    // A coarse timer, which is the usual kind from two seconds on, may be early by a twentieth.
    QTimer::singleShot(delay, Qt::PreciseTimer, receiver, std::move(f));
}

} // namespace selwise
