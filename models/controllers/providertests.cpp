#include "models/controllers/providertests.h"

#include "models/controllers/jobsupport.h"
#include "models/controllers/providerscontroller.h"
#include "models/domain/codec/providercodec.h"
#include "models/forwarding/engine.h"
#include "models/items/providersmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/services/templateevent.h"
#include "models/text/testtext.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

Json formOf(const ProviderRecordPtr &record)
{
    return record ? codec::encodeRecord(*record) : Json();
}

bool isSameForm(const ProviderRecordPtr &a, const ProviderRecordPtr &b)
{
    if (a && b && !(a->eventMapping == b->eventMapping)) // of thousands: found at once, where to encode them takes long
        return false;
    return a == b || formOf(a) == formOf(b);
}

} // namespace

ProviderTests::ProviderTests(const Deps &deps, const ConnectionProfile &profile, QObject *parent)
    : QObject(parent), m_deps(deps), m_profile(profile)
{
    ProvidersController &providers = m_deps.providers;
    connect(&providers, &ProvidersController::recordChanged, this, &ProviderTests::checkStale);
    connect(&providers, &ProvidersController::secretReplaced, this, [this](const ProviderId &id) {
        ++m_secretsReplaced[id];
        checkStale(id);
    });
    connect(&providers, &ProvidersController::saved, this, &ProviderTests::saved);
}

ProviderTests::~ProviderTests()
{
    for (auto &[id, run] : m_runs)
        run.cancel();
}

void ProviderTests::setProfile(const ConnectionProfile &profile)
{
    m_profile = profile;
    Q_EMIT optionsChanged();
}

ProviderTests::Readiness ProviderTests::readiness(const ProviderId &id) const
{
    const auto stored = m_deps.providers.stored(id), shown = m_deps.providers.shown(id);
    if (m_deps.providers.isRemoved(id))
        return Readiness::ToBeDeleted;
    if (!stored)
        return shown ? Readiness::NotSaved : Readiness::NotSetUp;
    return !takesDrafts() && !isSameForm(stored, shown) ? Readiness::Unpublished : Readiness::Ready;
}

void ProviderTests::setBypassFilters(bool on)
{
    if (std::exchange(m_bypass, on) != on)
        Q_EMIT optionsChanged();
}

void ProviderTests::setTestEventCode(const QString &code)
{
    if (std::exchange(m_testEventCode, code) != code)
        Q_EMIT optionsChanged();
}

std::optional<ProviderTest> ProviderTests::last(const ProviderId &id) const
{
    const auto found = m_last.find(id);
    return found == m_last.end() ? std::nullopt : std::optional(found->second.first);
}

bool ProviderTests::hasFailed(const ProviderId &id) const
{
    const auto found = m_last.find(id);
    if (found == m_last.end() || found->second.first.stale)
        return false;
    const ProviderTest &test = found->second.first;
    return test.result && testVerdict(*test.result) == TestVerdict::Failed;
}

QDateTime ProviderTests::runningSince(const ProviderId &id) const
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? QDateTime() : found->second.test.startedAt;
}

ProviderTests::Progress ProviderTests::progress() const
{
    return {int(m_runs.size()), m_done, m_total};
}

std::vector<ProviderId> ProviderTests::tested() const
{
    std::vector<ProviderId> ids;
    const ProvidersModel &model = *m_deps.providers.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (m_last.contains(model.at(row).provider))
            ids.push_back(model.at(row).provider);
    }
    return ids;
}

std::vector<ProviderId> ProviderTests::testable() const
{
    std::vector<ProviderId> ids;
    const ProvidersModel &model = *m_deps.providers.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (m_deps.providers.stored(model.at(row).provider) && !model.at(row).removed)
            ids.push_back(model.at(row).provider);
    }
    return ids;
}

ProviderTests::Subject ProviderTests::subject(const ProviderId &id) const
{
    const auto stored = m_deps.providers.stored(id), shown = m_deps.providers.shown(id);
    const auto replaced = m_secretsReplaced.find(id);
    return {formOf(stored), formOf(shown), stored ? stored->etag : QByteArray(), stored ? stored->updatedAt : QDateTime(),
            replaced == m_secretsReplaced.end() ? 0 : replaced->second};
}

bool ProviderTests::start(const ProviderId &id)
{
    const auto stored = m_deps.providers.stored(id), shown = m_deps.providers.shown(id);
    if (!stored || !shown || isRunning(id))
        return false;
    Run run;
    run.subject = subject(id);
    run.test.startedAt = m_deps.clock.now();
    run.began = m_deps.clock.monotonic();
    TestRequest request;
    if (takesDrafts()) {
        request.bypassFilters = run.test.bypassFilters = m_bypass;
        if (knowsTestEventCode(id))
            request.testEventCode = m_testEventCode;
        run.test.ofDraft = run.subject.draft != run.subject.saved;
        if (run.test.ofDraft)
            request.record = run.subject.draft; // encodeRecord's: without secrets, so the stored ones are used
    } else {
        const Json event = templateEvent(u"purchase", u"test-%1"_s.arg(run.test.startedAt.toMSecsSinceEpoch()), run.test.startedAt);
        run.test.decision = forwarding::CompiledDestination(*stored, m_profile.rules).decide(event, {});
    }
    if (m_runs.empty())
        m_total = m_done = 0;
    ++m_total;
    Run &kept = m_runs.emplace(stored->provider, std::move(run)).first->second;
    auto *watcher = whenEnded(m_deps.plane.testProvider(stored->provider, request), this, errorOf(ApiError::Kind::Cancelled),
                              [this, id = stored->provider](const auto &answer) { ended(id, answer); });
    kept.cancel = [watcher = QPointer(watcher)] {
        if (watcher)
            watcher->cancel();
    };
    Q_EMIT changed(id);
    Q_EMIT progressChanged();
    return true;
}

void ProviderTests::startAll()
{
    for (const ProviderId &id : testable())
        start(id);
}

void ProviderTests::saveAndTest(const ProviderId &id)
{
    const Readiness ready = readiness(id);
    if (ready == Readiness::Ready) {
        start(id);
        return;
    }
    const bool saves = ready == Readiness::Unpublished || ready == Readiness::NotSaved;
    if (saves && !isRunning(id) && m_afterSave.insert(id).second)
        m_deps.providers.save({id});
}

void ProviderTests::saved(const ProviderId &id, const WriteOutcome &outcome)
{
    if (m_afterSave.erase(id) == 0)
        return;
    if (outcome.kind == WriteOutcome::Kind::Written || outcome.kind == WriteOutcome::Kind::WrittenDiffers)
        start(id);
    else
        Q_EMIT notSaved(id, outcome);
}

void ProviderTests::ended(const ProviderId &id, const Result<TestResult, ApiError> &answer)
{
    auto node = m_runs.extract(id);
    if (node.empty()) {
        return; // cancelled, and told so
    }
    Run &run = node.mapped();
    run.test.elapsedMs = (m_deps.clock.monotonic() - run.began).count();
    if (answer)
        run.test.result = *answer;
    else
        run.test.error = answer.error();
    run.test.stale = !(run.subject == subject(id));
    m_last.insert_or_assign(id, std::pair(std::move(run.test), std::move(run.subject)));
    ++m_done;
    Q_EMIT changed(id);
    Q_EMIT finished(id);
    Q_EMIT progressChanged();
}

void ProviderTests::cancel(const ProviderId &id)
{
    auto node = m_runs.extract(id);
    if (node.empty())
        return;
    node.mapped().cancel();
    ++m_done;
    Q_EMIT changed(id);
    Q_EMIT cancelled(id);
    Q_EMIT progressChanged();
}

void ProviderTests::cancelAll()
{
    std::vector<ProviderId> running;
    for (const auto &[id, run] : m_runs)
        running.push_back(id);
    for (const ProviderId &id : running)
        cancel(id);
    m_afterSave.clear();
}

void ProviderTests::checkStale(const ProviderId &id)
{
    if (const auto found = m_last.find(id); found != m_last.end())
        found->second.first.stale = !(found->second.second == subject(id));
    Q_EMIT changed(id);
}

void ProviderTests::setManualStep(const ProviderId &id, bool done, const QString &question, const QString &by)
{
    const auto found = m_last.find(id);
    if (found == m_last.end())
        return;
    found->second.first.manualStep = done ? std::optional(TestEvidence::ManualStep{question, by, m_deps.clock.now()}) : std::nullopt;
    Q_EMIT changed(id);
}

} // namespace selwise
