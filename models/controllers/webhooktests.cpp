#include "models/controllers/webhooktests.h"

#include "models/controllers/jobsupport.h"
#include "models/controllers/webhookscontroller.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/text/apierrortext.h"
#include "models/text/testtext.h"
#include "models/text/webhooktext.h"

#include <QPointer>

namespace selwise {

namespace {

Json formOf(const std::optional<Webhook> &webhook)
{
    return webhook ? codec::encodeRecord(*webhook) : Json();
}

} // namespace

WebhookTests::WebhookTests(const Deps &deps, const ConnectionProfile &profile, QObject *parent)
    : QObject(parent), m_deps(deps), m_profile(profile)
{
    connect(&m_deps.webhooks, &WebhooksController::webhookChanged, this, &WebhookTests::checkStale);
    connect(&m_deps.webhooks, &WebhooksController::secretReplaced, this, [this](const WebhookId &id) {
        ++m_secretsReplaced[id];
        checkStale(id);
    });
    connect(&m_deps.webhooks, &RecordPublisher::removed, this, [this](const RecordKey &key) {
        const WebhookId id{key.id};
        cancel(id);
        m_last.erase(id);
        Q_EMIT changed(id);
    });
}

WebhookTests::~WebhookTests()
{
    for (auto &[id, run] : m_runs)
        run.cancel();
}

WebhookTests::Readiness WebhookTests::readiness(const WebhookId &id) const
{
    const auto stored = m_deps.webhooks.stored(id);
    if (!stored)
        return Readiness::NotSaved;
    const bool takes = takesDrafts() && !m_deps.webhooks.secretsWait(id);
    return !takes && formOf(stored) != formOf(m_deps.webhooks.shown(id)) ? Readiness::Unpublished : Readiness::Ready;
}

std::optional<WebhookTest> WebhookTests::last(const WebhookId &id) const
{
    const auto found = m_last.find(id);
    return found == m_last.end() ? std::nullopt : std::optional(found->second.first);
}

bool WebhookTests::hasFailed(const WebhookId &id) const
{
    const auto test = last(id);
    return test && !test->stale && test->result && testVerdict(*test->result) == TestVerdict::Failed;
}

WebhookTests::Subject WebhookTests::subject(const WebhookId &id) const
{
    const auto stored = m_deps.webhooks.stored(id);
    const auto replaced = m_secretsReplaced.find(id);
    return {formOf(stored), formOf(m_deps.webhooks.shown(id)), stored ? stored->etag : QByteArray(),
            replaced == m_secretsReplaced.end() ? 0 : replaced->second};
}

bool WebhookTests::start(const WebhookId &id)
{
    if (!m_deps.webhooks.stored(id) || isRunning(id))
        return false;
    Run run;
    run.subject = subject(id);
    run.test.startedAt = m_deps.clock.now();
    run.began = m_deps.clock.monotonic();
    TestRequest request;
    if (takesDrafts() && !m_deps.webhooks.secretsWait(id)) { // secrets that wait cannot go along: what is saved is tested
        run.test.ofDraft = run.subject.draft != run.subject.saved;
        if (run.test.ofDraft)
            request.record = run.subject.draft; // encodeRecord's: without secrets, so the stored ones are used
    }
    Run &kept = m_runs.emplace(id, std::move(run)).first->second;
    auto *watcher = whenEnded(m_deps.plane.testWebhook(id, request), this, errorOf(ApiError::Kind::Cancelled),
                              [this, id](const auto &answer) { ended(id, answer); });
    kept.cancel = [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    };
    Q_EMIT changed(id);
    return true;
}

void WebhookTests::ended(const WebhookId &id, const Result<TestResult, ApiError> &answer)
{
    auto node = m_runs.extract(id);
    if (node.empty())
        return; // cancelled, and told so
    Run &run = node.mapped();
    run.test.elapsedMs = (m_deps.clock.monotonic() - run.began).count();
    if (answer)
        run.test.result = *answer;
    else
        run.test.error = answer.error();
    run.test.stale = !(run.subject == subject(id));
    m_last.insert_or_assign(id, std::pair(std::move(run.test), std::move(run.subject)));
    Q_EMIT changed(id);
    Q_EMIT finished(id);
}

void WebhookTests::cancel(const WebhookId &id)
{
    auto node = m_runs.extract(id);
    if (node.empty())
        return;
    node.mapped().cancel();
    Q_EMIT changed(id);
    Q_EMIT cancelled(id);
}

void WebhookTests::cancelAll()
{
    std::vector<WebhookId> running;
    for (const auto &[id, run] : m_runs)
        running.push_back(id);
    for (const WebhookId &id : running)
        cancel(id);
}

void WebhookTests::checkStale(const WebhookId &id)
{
    if (const auto found = m_last.find(id); found != m_last.end())
        found->second.first.stale = !(found->second.second == subject(id));
    Q_EMIT changed(id);
}

TestEvidence WebhookTests::evidence(const WebhookId &id) const
{
    TestEvidence evidence;
    const auto test = last(id);
    const auto webhook = m_deps.webhooks.shown(id);
    evidence.destination = id.text;
    evidence.destinationName = webhookName(webhook ? webhook->name : QString());
    evidence.site = m_profile.site.text;
    evidence.service = m_profile.apiUrl.toString();
    evidence.environment = m_profile.environment;
    if (!test)
        return evidence;
    evidence.startedAt = test->startedAt;
    evidence.elapsedMs = test->elapsedMs;
    evidence.result = test->result;
    if (test->error)
        evidence.refusal = apiErrorLine(*test->error, m_profile.apiUrl.authority());
    return evidence;
}

} // namespace selwise
