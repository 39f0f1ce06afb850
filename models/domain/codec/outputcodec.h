#pragma once

#include "models/domain/ids.h"
#include "models/domain/json.h"

#include <QDateTime>

/// What `--json` prints beyond the contract's own shapes (contract, section 10).
namespace selwise::codec {

/// {"data":[...]}
Json encodeList(Json::Array elements);

/// {"provider":"meta","deleted":true}; false = it was not there.
Json encodeDeletion(const ProviderId &provider, bool wasThere);

/// One test among several: `result` in its canonical shape with the destination in front; null when there is none, and then
/// `refusal` says why.
Json encodeTested(bool webhook, const QString &destination, const Json &result, const QString &refusal);

/// One secret of this computer, without its value. Words, not numbers: scripts read them.
struct SecretListing {
    QString connection, site, owner, field;
    QString place, state;     ///< "keychain", "memory"; "kept", "keptForNow", "cannotBeRead"
    QString hint;             ///< last four characters, or empty
    QDateTime setAt, lastUse; ///< UTC; left out when invalid
    QString lastUseFor;
};
Json encodeListing(const SecretListing &listing);

} // namespace selwise::codec
