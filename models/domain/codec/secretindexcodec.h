#pragma once

#include "models/domain/codec/providercodec.h"

namespace selwise::codec {

/// One line of the index of secrets: which secret, and when; never a value, nor a part of one.
struct SecretNote {
    QString connection, site, owner, field;
    QDateTime setAt, lastUse; ///< UTC; invalid when unknown
    QString lastUseFor;
    bool outdated = false; ///< the keychain has an older value than the one last entered
    bool sameKey(const SecretNote &other) const
    {
        return connection == other.connection && site == other.site && owner == other.owner && field == other.field;
    }
};

/// {"version":1,"secrets":[...]}.
Result<std::vector<SecretNote>, ShapeError> decodeSecretNotes(const Json &document);
/// `document` with the lines of `set` put in or replaced and those of `gone` (by key) taken out; the rest stays, so that
/// two windows do not undo each other. Anything that is not an index becomes an empty one first.
Json updateSecretNotes(const Json &document, const std::vector<SecretNote> &set, const std::vector<SecretNote> &gone);

} // namespace selwise::codec
