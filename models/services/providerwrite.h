#pragma once

#include "models/services/steadypromise.h"
#include "models/services/providerwriter.h"
#include "models/services/secretvault.h"

#include <QPointer>
#include <functional>

namespace selwise {

/// One run of ProviderWriter::write, from the read before to the outcome; then it deletes itself.
class ProviderWrite : public QObject {
    Q_OBJECT
public:
    ProviderWrite(ControlPlane &plane, SecretVault &vault, ProviderWriter::Request request, QObject *parent);
    ~ProviderWrite() override;
    QFuture<WriteOutcome> start();
    void cancel();

private:
    enum class Step { Before, Writing, Verifying, Settling, Over };
    using Put = Result<std::optional<ProviderRecord>, ApiError>;

    void readCurrent();
    void compare(const std::optional<ProviderRecord> &current);
    void collectSecrets();
    void readNextSecret();
    void put();
    void answered(const Put &answer);
    void verify(const std::optional<ProviderRecord> &answer);
    void settle(const ApiError &error);
    void judge(const ApiError &error, const std::optional<ProviderRecord> &now);
    WriteOutcome compared(const std::optional<ProviderRecord> &now) const;
    void finish(const WriteOutcome &outcome);
    void refuse(const ApiError &error); ///< NotWritten
    template <class T, class F>
    void await(const Reply<T> &reply, F f);

    ControlPlane &m_plane;
    SecretVault &m_vault;
    const ProviderWriter::Request m_request;
    const RecordKey m_key;
    SteadyPromise<WriteOutcome> m_answer;
    Step m_step = Step::Before;
    bool m_cancelled = false;
    int m_rounds = 0;
    std::function<void()> m_cancelRunning; ///< the request under way

    std::optional<ProviderRecord> m_current; ///< as read just before the write
    Json m_before = Json::object();          ///< its form
    Json m_target;                           ///< the form to write
    SecretEdits m_edits;
    std::vector<std::pair<QString, SecretState>> m_toRead; ///< secrets to be put back, still to be read
    std::vector<QString> m_putBack, m_missing;
    std::optional<SecretError> m_secretError;
};

} // namespace selwise
