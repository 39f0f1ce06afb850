#pragma once

#include "models/domain/connection.h"
#include "models/forwarding/decision.h"
#include "models/ports/controlplane.h"
#include "models/services/testevidence.h"

#include <QObject>
#include <memory>
#include <set>

namespace selwise {

class Clock;
class ProvidersController;
struct WriteOutcome;

/// The last test of one provider that came to an end.
struct ProviderTest {
    QDateTime startedAt; ///< UTC
    qint64 elapsedMs = 0;
    bool bypassFilters = false;
    bool ofDraft = false; ///< the unpublished settings went along; else what is saved was tested
    bool stale = false;   ///< the settings have changed since
    std::optional<TestResult> result;
    std::optional<ApiError> error; ///< no result: why
    /// What this program's own engine says of a template purchase, for a service that takes no draft. An assumption.
    std::optional<forwarding::Decision> decision;
    std::optional<TestEvidence::ManualStep> manualStep;
};

/// The provider tests of one site: each provider's own request, side by side; the last result of each is kept.
class ProviderTests : public QObject {
    Q_OBJECT
public:
    struct Deps {
        ControlPlane &plane;
        ProvidersController &providers;
        Clock &clock;
    };
    ProviderTests(const Deps &deps, const ConnectionProfile &profile, QObject *parent);
    ~ProviderTests() override;
    void setProfile(const ConnectionProfile &profile);

    enum class Readiness {
        Ready,
        NotSetUp,
        NotSaved,    ///< a new record: neither service can test what it does not have
        Unpublished, ///< ready; what is saved is tested, not the edits (saveAndTest does both)
        ToBeDeleted  ///< by the draft
    };
    Readiness readiness(const ProviderId &id) const;
    /// The service takes a draft and `bypassFilters` (the sandbox, contract section 3).
    bool takesDrafts() const { return m_profile.environment == Environment::Sandbox; }
    bool bypassFilters() const { return m_bypass && takesDrafts(); }
    void setBypassFilters(bool on); ///< of the tests to come
    /// Meta's, of the tests to come, for this run of the program; empty where the service takes none along.
    QString testEventCode() const { return takesDrafts() ? m_testEventCode : QString(); }
    void setTestEventCode(const QString &code);
    static bool knowsTestEventCode(const ProviderId &id) { return id.kind == Provider::Meta; }

    std::optional<ProviderTest> last(const ProviderId &id) const;
    /// The last test failed, and the settings are still those it was about.
    bool hasFailed(const ProviderId &id) const;
    bool isRunning(const ProviderId &id) const { return m_runs.contains(id); }
    QDateTime runningSince(const ProviderId &id) const; ///< UTC
    struct Progress {
        int running = 0, done = 0, total = 0; ///< since nothing ran
    };
    Progress progress() const;
    std::vector<ProviderId> tested() const;   ///< those with a last test, GA4, Meta, Google Ads, then others
    std::vector<ProviderId> testable() const; ///< those that `startAll` would test

    /// False when it is running already or cannot be tested.
    bool start(const ProviderId &id);
    void startAll();
    /// Saves the draft first, then tests what was saved. A draft that cannot be saved is not tested: `notSaved`.
    void saveAndTest(const ProviderId &id);
    /// Its last result stays.
    void cancel(const ProviderId &id);
    void cancelAll();

    /// A person saw, or did not see, what cannot be proven from here.
    void setManualStep(const ProviderId &id, bool done, const QString &question, const QString &by);
    TestEvidence evidence(const ProviderId &id) const; ///< only of a provider with a last test

Q_SIGNALS:
    void changed(const selwise::ProviderId &id); ///< running, last, readiness
    void progressChanged();
    void finished(const selwise::ProviderId &id);
    void cancelled(const selwise::ProviderId &id);
    void notSaved(const selwise::ProviderId &id, const selwise::WriteOutcome &outcome);
    void optionsChanged(); ///< takesDrafts, bypassFilters, testEventCode

private:
    /// What a result is about: when it differs later, the result is stale.
    struct Subject {
        Json saved, draft;
        QByteArray etag;
        QDateTime updatedAt;
        int secrets = 0; ///< how often one was replaced
        friend bool operator==(const Subject &, const Subject &) = default;
    };
    struct Run {
        ProviderTest test;
        Subject subject;
        std::chrono::milliseconds began;
        std::function<void()> cancel;
    };
    Subject subject(const ProviderId &id) const;
    void ended(const ProviderId &id, const Result<TestResult, ApiError> &answer);
    void checkStale(const ProviderId &id);
    void saved(const ProviderId &id, const WriteOutcome &outcome);

    Deps m_deps;
    ConnectionProfile m_profile;
    bool m_bypass = false;
    QString m_testEventCode;
    std::map<ProviderId, Run> m_runs;
    std::map<ProviderId, std::pair<ProviderTest, Subject>> m_last;
    std::map<ProviderId, int> m_secretsReplaced;
    std::set<ProviderId> m_afterSave;
    int m_total = 0, m_done = 0;
};

} // namespace selwise
