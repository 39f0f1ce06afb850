#pragma once

#include "models/domain/connection.h"
#include "models/ports/controlplane.h"
#include "models/services/testevidence.h"

#include <QObject>
#include <functional>
#include <map>
#include <set>

namespace selwise {

class Clock;
class WebhooksController;
struct WriteOutcome;

/// The last test of one webhook that came to an end.
struct WebhookTest {
    QDateTime startedAt; ///< UTC
    qint64 elapsedMs = 0;
    bool ofDraft = false; ///< the unpublished settings went along; else what is saved was tested
    bool stale = false;   ///< the settings have changed since
    std::optional<TestResult> result;
    std::optional<ApiError> error; ///< no result: why
};

/// The webhook tests of one site (endpoint 16); the last result of each is kept.
class WebhookTests : public QObject {
    Q_OBJECT
public:
    struct Deps {
        ControlPlane &plane;
        WebhooksController &webhooks;
        Clock &clock;
    };
    WebhookTests(const Deps &deps, const ConnectionProfile &profile, QObject *parent);
    ~WebhookTests() override;
    void setProfile(const ConnectionProfile &profile) { m_profile = profile; }

    enum class Readiness {
        Ready,
        NotSaved,    ///< a new one: no service can test what it does not have
        Unpublished, ///< ready; what is saved is tested, not the edits
    };
    Readiness readiness(const WebhookId &id) const;
    bool takesDrafts() const { return m_profile.environment == Environment::Sandbox; }
    std::optional<WebhookTest> last(const WebhookId &id) const;
    /// The last test failed, and the settings are still those it was about.
    bool hasFailed(const WebhookId &id) const;
    bool isRunning(const WebhookId &id) const { return m_runs.contains(id); }
    bool isRunning() const { return !m_runs.empty(); }

    bool start(const WebhookId &id); ///< false when it is running already or cannot be tested
    void cancel(const WebhookId &id); ///< its last result stays
    void cancelAll();
    TestEvidence evidence(const WebhookId &id) const; ///< only of one with a last test

Q_SIGNALS:
    void changed(const selwise::WebhookId &id); ///< running, last, readiness
    void finished(const selwise::WebhookId &id);
    void cancelled(const selwise::WebhookId &id);

private:
    /// What a result is about: when it differs later, the result is stale.
    struct Subject {
        Json saved, draft;
        QByteArray etag;
        int secrets = 0; ///< how often one was replaced
        friend bool operator==(const Subject &, const Subject &) = default;
    };
    struct Run {
        WebhookTest test;
        Subject subject;
        std::chrono::milliseconds began{0};
        std::function<void()> cancel;
    };
    Subject subject(const WebhookId &id) const;
    void ended(const WebhookId &id, const Result<TestResult, ApiError> &answer);
    void checkStale(const WebhookId &id);

    Deps m_deps;
    ConnectionProfile m_profile;
    std::map<WebhookId, Run> m_runs;
    std::map<WebhookId, std::pair<WebhookTest, Subject>> m_last;
    std::map<WebhookId, int> m_secretsReplaced;
};

} // namespace selwise
