#pragma once

#include "models/domain/logtab.h"
#include "models/ports/logarchive.h"

#include <QObject>
#include <chrono>

namespace selwise {

class Clock;

/// How often a field has each of its values among what a tab asks for; for completion, which needs it while the rest of the
/// query is typed.
class LogValueCounts : public QObject {
    Q_OBJECT
public:
    explicit LogValueCounts(Clock &clock, QObject *parent = nullptr);

    /// The most frequent first. nullopt while it is asked for; then `found` tells. Known for some seconds.
    std::optional<std::vector<FacetValue>> of(LogArchive &archive, const LogTab &tab, const logquery::FieldRef &field);

Q_SIGNALS:
    void found();

private:
    struct Question {
        LogTab tab;
        logquery::FieldRef field;
        friend bool operator==(const Question &, const Question &) = default;
    };
    Clock &m_clock;
    std::optional<Question> m_asked;
    std::optional<std::vector<FacetValue>> m_values; ///< of `m_asked`
    std::chrono::milliseconds m_at{0};
    quint64 m_turn = 0;
};

} // namespace selwise
