#include "models/controllers/explaincontroller.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/webhookscontroller.h"
#include "models/items/providersmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <QElapsedTimer>
#include <QTimer>

namespace selwise {

namespace {

/// One destination with its two states.
struct Subject {
    RecordKey key;
    std::optional<ExplainTarget> published, shown;
};

struct Explained {
    std::optional<JsonError> error;
    std::vector<ExplainController::Entry> entries;
};

Explained explainAll(const QString &text, const std::vector<Subject> &subjects, const EvaluationRules &rules, qint64 nowMs)
{
    Explained explained;
    const auto event = Json::parse(text.toUtf8());
    if (!event) {
        explained.error = event.error();
        return explained;
    }
    for (const Subject &subject : subjects) {
        ExplainController::Entry entry;
        entry.key = subject.key;
        entry.name = targetName(subject.shown ? *subject.shown : *subject.published);
        entry.removed = !subject.shown;
        if (subject.published)
            entry.published = explain(*subject.published, *event, rules, nowMs);
        if (subject.shown)
            entry.draft = explain(*subject.shown, *event, rules, nowMs);
        explained.entries.push_back(std::move(entry));
    }
    return explained;
}

} // namespace

ExplainController::ExplainController(ProvidersController &providers, WebhooksController &webhooks, Clock &clock, QObject *parent)
    : QObject(parent), m_providers(providers), m_webhooks(webhooks), m_clock(clock)
{
    const auto soon = [this] {
        if (m_text.isEmpty() || std::exchange(m_queued, true))
            return;
        QTimer::singleShot(0, this, &ExplainController::restart); // several records at once are one question
    };
    connect(&providers, &ProvidersController::recordChanged, this, soon);
    connect(&providers, &ProvidersController::stateChanged, this, soon);
    connect(&webhooks, &WebhooksController::webhookChanged, this, soon);
}

void ExplainController::setText(const QString &json)
{
    if (m_text == json)
        return;
    m_text = json;
    restart();
}

void ExplainController::setRules(const EvaluationRules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    restart();
}

void ExplainController::restart()
{
    m_queued = false;
    const quint64 turn = ++m_turn;
    if (m_text.isEmpty())
        return;
    std::vector<Subject> subjects;
    const auto target = [](const auto &record) { return record ? std::optional<ExplainTarget>(*record) : std::nullopt; };
    for (int row = 0; row < m_providers.model()->rowCount(); ++row) {
        const ProviderId id = m_providers.model()->at(row).provider;
        Subject subject{{RecordKey::Kind::Provider, id.canonical()}, target(m_providers.stored(id)), target(m_providers.shown(id))};
        if (subject.published || subject.shown)
            subjects.push_back(std::move(subject));
    }
    for (const WebhookId &id : m_webhooks.ids()) {
        Subject subject{WebhooksController::keyOf(id), target(m_webhooks.stored(id)), target(m_webhooks.shown(id))};
        if (subject.published || subject.shown)
            subjects.push_back(std::move(subject));
    }
    QElapsedTimer since;
    since.start();
    ++m_running;
    const auto work = m_worker.run([text = m_text, subjects, rules = m_rules, now = m_clock.now().toMSecsSinceEpoch()] {
        return explainAll(text, subjects, rules, now);
    });
    whenDone(work, this, [this, turn, since](const Explained &explained) {
        --m_running;
        if (turn != m_turn)
            return;
        m_error = explained.error;
        if (!m_error)
            m_entries = explained.entries;
        m_explainedIn = std::chrono::microseconds(since.nsecsElapsed() / 1000);
        Q_EMIT changed();
    });
}

} // namespace selwise
