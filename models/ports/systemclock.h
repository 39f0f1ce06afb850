#pragma once

#include "models/ports/clock.h"

namespace selwise {

/// The computer's own time.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> f) override;
};

} // namespace selwise
