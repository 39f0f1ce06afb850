#pragma once

#include "models/ports/controlplane.h"
#include "models/ports/secretstore.h"
#include "models/services/serverrecord.h"

#include <QObject>

namespace selwise {

class SecretVault;

/// What became of one write.
struct WriteOutcome {
    enum class Kind {
        Written,            ///< and read back the same; with an `error`, the read-back failed after it was accepted
        WrittenDiffers,     ///< accepted, but the read-back has other values: `differences`
        Conflict,           ///< somebody else changed the same members: nothing written, `merge` says which
        SecretsWouldBeLost, ///< a server that replaces all would lose `secrets`: nothing written
        NotWritten,         ///< `error`; nothing was changed
        Unknown             ///< `error`; it may have been written, and reading back did not settle it
    };
    Kind kind = Kind::NotWritten;
    bool removal = false;        ///< the record was to be deleted; Written: it is gone
    bool wishIsAnother = false;  ///< NotWritten: the draft was changed after the write was asked for
    /// As read back; of a Conflict, what the server has now (none: deleted). A webhook that was created is under its new id.
    std::optional<ServerRecord> record;
    std::optional<Merge> merge;
    std::optional<Json> before;  ///< the form that the server had when this was written; none: it had no such record
    std::vector<Change> theirs;  ///< what others had changed since the base: merged by itself
    std::vector<Change> differences;
    std::vector<QString> secrets; ///< wire names: that would be lost, or (WrittenDiffers) that the server does not hold so
    std::vector<QString> putBack; ///< wire names of secrets that were not edited and went along, since the server may need it
    std::optional<SecretError> secretError; ///< why a secret of `secrets` could not be read here; none = it is not here
    std::optional<ApiError> error;
};

/// Writes one record of any kind as the contract's section 3 demands, for the window and the command line alike: re-reads just
/// before, merges with what others changed meanwhile, writes the whole record under If-Match or If-None-Match (or, without
/// ETags, after a comparison), leaves secrets out or puts them back by the rules, reads back and compares. An unknown
/// outcome is settled by reading, never by writing again; a new webhook is looked for in the list before it is sent. A record is
/// deleted in the same way: only as it was read.
class RecordWriter : public QObject {
    Q_OBJECT
public:
    struct Request {
        RecordAddress address;
        std::optional<Json> base; ///< the form of what was read; none = it did not exist
        Json mine;                ///< the form to write
        SecretEdits secrets;      ///< replaced by the user in this write
        bool dropSecrets = false; ///< --drop-secrets
        QString connection, site; ///< for the keychain
    };
    struct Removal {
        RecordAddress address;
        Json base; ///< the form of what was read
    };
    RecordWriter(ControlPlane &plane, SecretVault &vault, QObject *parent = nullptr);
    /// Cancelling (the future, or with `cancel` all) before it is sent ends in NotWritten/Cancelled. What was sent is
    /// waited for; cancelling then leaves out what comes after, and the outcome says what is known.
    QFuture<WriteOutcome> write(const Request &request);
    /// Written without a `record` when it is gone, whoever has removed it; Conflict when the server has another state of it.
    QFuture<WriteOutcome> remove(const Removal &removal);
    void cancel();

private:
    ControlPlane &m_plane;
    SecretVault &m_vault;
};

} // namespace selwise
