#pragma once

#include "app/sandbox/documentrules.h"
#include "app/sandbox/standin.h"

#include <chrono>
#include <map>
#include <optional>

namespace selwise::sandbox {

/// How a stand-in or receiver misbehaves (contract, section 4: `POST /_control`). The default: not at all.
struct Behaviour {
    std::optional<int> forceStatus;
    std::optional<double> failureRate; ///< 0 to 1, of the requests that get `forceStatus` (503 without one)
    std::chrono::milliseconds delay{0};
    QByteArray retryAfter; ///< goes along with every failure
    std::optional<qint64> closeAfterBytes;
    QString answer; ///< of the stand-in's table; empty: as it judges
};

/// The behaviour of all of them. Nothing of it is kept over a restart.
class StandInControl {
public:
    /// Takes the body of a `_control` for one destination: what is present is set, a null resets. With errors nothing
    /// changed. `answers` is the destination's table; empty for a receiver.
    FieldErrors apply(const QString &destination, const QStringList &answers, const Json &body);
    const Behaviour &of(const QString &destination) const;
    Json shown(const QString &destination) const;
    /// Whether the next request fails, by its failure rate. The same run of answers on every start.
    bool failsNow(const QString &destination);

private:
    std::map<QString, Behaviour> m_behaviours;
    std::map<QString, quint32> m_rolls;
};

} // namespace selwise::sandbox
