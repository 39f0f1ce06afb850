#pragma once

#include "models/controllers/worker.h"
#include "models/drafts/change.h"
#include "models/services/explanation.h"

#include <QObject>
#include <functional>

namespace selwise {

class Clock;
class ProvidersController;
class WebhooksController;

/// The Explain pane of one site: one event as it is typed, and what each provider and webhook does with it, as published and
/// with the unpublished changes. Worked out in a thread of its own; the newest text counts.
class ExplainController : public QObject {
    Q_OBJECT
public:
    ExplainController(ProvidersController &providers, WebhooksController &webhooks, Clock &clock, QObject *parent = nullptr);

    struct Entry {
        RecordKey key;
        QString name;
        std::optional<Explanation> published; ///< nullopt: the server has no such record
        std::optional<Explanation> draft;     ///< nullopt: nothing about it is unpublished
        bool removed = false;                 ///< the draft takes it away
    };

    /// An event from elsewhere, for the pane to show when it is next in front.
    struct Wanted {
        QString json, from;
        std::optional<RecordKey> key; ///< whose path
    };
    void want(const Wanted &wanted) { m_wanted = wanted; }
    std::optional<Wanted> takeWanted() { return std::exchange(m_wanted, std::nullopt); }

    void setText(const QString &json);
    const QString &text() const { return m_text; }
    /// Why the text is no event; nullopt while it is one. What was worked out before stays.
    const std::optional<JsonError> &error() const { return m_error; }
    const std::vector<Entry> &entries() const { return m_entries; } ///< providers, then webhooks, in the order of the panes
    bool isBusy() const { return m_running > 0; }
    std::chrono::microseconds explainedIn() const { return m_explainedIn; }
    void setRules(const EvaluationRules &rules);
    const EvaluationRules &rules() const { return m_rules; }

Q_SIGNALS:
    void changed();

private:
    void restart();

    ProvidersController &m_providers;
    WebhooksController &m_webhooks;
    Clock &m_clock;
    QString m_text;
    std::optional<JsonError> m_error;
    std::vector<Entry> m_entries;
    EvaluationRules m_rules;
    std::optional<Wanted> m_wanted;
    quint64 m_turn = 0;
    int m_running = 0;
    bool m_queued = false;
    std::chrono::microseconds m_explainedIn{0};
    Worker m_worker;
};

} // namespace selwise
