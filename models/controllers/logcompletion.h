#pragma once

#include "models/domain/logtab.h"
#include "models/ports/logresult.h"
#include "models/query/logcomplete.h"

#include <QObject>
#include <chrono>

namespace selwise {

class Clock;
class LogsController;

/// What completion knows of the logs behind the pane's current query: the values of a field with their numbers among what the
/// rest of the query asks for, and the paths of payloads.
class LogCompletion : public QObject {
    Q_OBJECT
public:
    LogCompletion(LogsController &logs, Clock &clock, QObject *parent);

    logquery::CompletionSource source();

Q_SIGNALS:
    void changed(); ///< numbers that the source did not know yet have come

private:
    logquery::CompletionSource::Values values(const logquery::FieldRef &field, const logquery::Span &term);
    std::vector<logquery::CompletionSource::Path> paths() const;
    const std::vector<FacetValue> *counted(const LogTab &tab, const logquery::FieldRef &field);

    struct Question {
        LogTab tab;
        logquery::FieldRef field;
        friend bool operator==(const Question &, const Question &) = default;
    };
    LogsController &m_logs;
    Clock &m_clock;
    std::optional<Question> m_asked;
    std::optional<std::vector<FacetValue>> m_values; ///< of `m_asked`
    std::chrono::milliseconds m_at{0};
    quint64 m_turn = 0;
};

} // namespace selwise
