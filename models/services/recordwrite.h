#pragma once

#include "models/services/recordendpoint.h"
#include "models/services/recordwriter.h"
#include "models/services/secretvault.h"
#include "models/services/steadypromise.h"

#include <functional>

namespace selwise {

/// One run of RecordWriter::write, from the read before to the outcome; then it deletes itself.
class RecordWrite : public QObject {
    Q_OBJECT
public:
    RecordWrite(ControlPlane &plane, SecretVault &vault, RecordWriter::Request request, QObject *parent);
    ~RecordWrite() override;
    QFuture<WriteOutcome> start();
    void cancel();

private:
    enum class Step { Before, Writing, Verifying, Settling, Over };
    using Answer = RecordEndpoint::Answer;

    void readCurrent();
    void compare(const std::optional<ServerRecord> &current);
    void collectSecrets();
    void readNextSecret();
    void put();
    void answered(const Answer &answer);
    void verify(const std::optional<ServerRecord> &answer);
    void settle(const ApiError &error);
    void judge(const ApiError &error, const std::optional<ServerRecord> &now);
    WriteOutcome compared(const std::optional<ServerRecord> &now) const;
    void finish(const WriteOutcome &outcome);
    void refuse(const ApiError &error); ///< NotWritten
    void read(const RecordEndpoint::Then &then);
    RecordEndpoint::Then whileOpen(const RecordEndpoint::Then &then);

    SecretVault &m_vault;
    const RecordWriter::Request m_request;
    const std::unique_ptr<RecordEndpoint> m_endpoint;
    const RecordKey m_key;
    SteadyPromise<WriteOutcome> m_answer;
    Step m_step = Step::Before;
    bool m_cancelled = false;
    int m_rounds = 0;
    std::function<void()> m_cancelRunning; ///< the request under way

    std::optional<ServerRecord> m_current; ///< as read just before the write
    Json m_before = Json::object();          ///< its form
    Json m_target;                           ///< the form to write
    std::vector<Change> m_theirs;
    SecretEdits m_edits;
    std::vector<std::pair<QString, SecretState>> m_toRead; ///< secrets to be put back, still to be read
    std::vector<QString> m_putBack, m_missing;
    std::optional<SecretError> m_secretError;
};

} // namespace selwise
