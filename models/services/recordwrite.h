#pragma once

#include "models/services/recordjob.h"
#include "models/services/secretvault.h"

namespace selwise {

/// One run of RecordWriter::write.
class RecordWrite : public RecordJob {
    Q_OBJECT
public:
    RecordWrite(ControlPlane &plane, SecretVault &vault, RecordWriter::Request request, QObject *parent);

private:
    void begin() override;
    void fill(WriteOutcome &outcome) const override;
    void compare(const std::optional<ServerRecord> &current);
    void collectSecrets();
    void readNextSecret();
    void put();
    void answered(const Answer &answer);
    void verify(const std::optional<ServerRecord> &answer);
    void judge(const ApiError &error, const std::optional<ServerRecord> &now);
    WriteOutcome compared(const std::optional<ServerRecord> &now) const;

    SecretVault &m_vault;
    const RecordWriter::Request m_request;
    const RecordKey m_key;
    int m_rounds = 0;

    Json m_before = Json::object();          ///< the form of what was read just before
    Json m_target;                           ///< the form to write
    std::vector<Change> m_theirs;
    SecretEdits m_edits;
    std::vector<std::pair<QString, SecretState>> m_toRead; ///< secrets to be put back, still to be read
    std::vector<QString> m_putBack, m_missing;
    std::optional<SecretError> m_secretError;
};

} // namespace selwise
