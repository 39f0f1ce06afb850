#pragma once

#include <QDateTime>
#include <chrono>
#include <functional>

class QObject;

namespace selwise {

/// Time, so that tests need not wait. `after` calls back in the receiver's thread, never when the receiver died first.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;                      ///< UTC
    virtual std::chrono::milliseconds monotonic() const = 0;///< never goes back; for durations
    virtual void after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> f) = 0;
};

} // namespace selwise
