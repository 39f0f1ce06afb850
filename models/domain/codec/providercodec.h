#pragma once

#include "models/domain/providerrecord.h"

namespace selwise::codec {

/// A body did not have any shape we know. `path` is where, `expected` what would have been right.
struct ShapeError {
    QString path;
    QString expected;
    bool missing = false; ///< nothing is there at all
};

/// Accepts every variant of the contract's section 3. `hint` names the provider that was asked for, when one was.
/// nullopt = "not configured" said with a 200 (null, {}).
Result<std::optional<ProviderRecord>, ShapeError> decodeProvider(const Json &body, const ProviderId &hint);
/// {"data":[...]}, a bare array, {"integrations":...}, {"items":...}, or an object keyed by provider. A record that
/// appears as `gads` and as `google_ads` is one entry.
Result<std::vector<ProviderRecord>, ShapeError> decodeProviders(const Json &body);

/// The record without secrets and without what the server sets (createdAt ...): the form that is drafted, compared,
/// shown as JSON, exported. decodeProvider(encodeRecord(r)) says the same as r, secrets apart.
Json encodeRecord(const ProviderRecord &record);
/// The body of a PUT: encodeRecord plus the secrets of `secrets`; never a mask. Values that the server itself showed
/// plainly, and does not name in `secretsSet`, go along unless edited: a server that replaces all would lose them.
Json encodePut(const ProviderRecord &record, const SecretEdits &secrets);
/// Gives a record made of a form what was read of the secrets, so that encodePut puts back what a write would lose.
void takeSecretStates(ProviderRecord &record, const ProviderRecord &read);
/// The canonical shape of the contract (what `--json` prints), unknown members included; secrets as `mask`, with
/// `secretsSet`.
Json encodeCanonical(const ProviderRecord &record);

/// What no field shows: the unknown members of `config` under "config", and those beside it. Without what looks secret.
Json unknownMembers(const ProviderRecord &record);

struct MappingDefaults {
    EventMapping eventMapping;
    EventMapping reverseEventMapping;
};
/// `GET /{provider}/mappings`: the sandbox's shape, a plain record, or a list of pairs.
Result<MappingDefaults, ShapeError> decodeMappings(const Json &body);

EventMapping decodeMapping(const Json &object);
EventFilter decodeFilter(const Json &value);
std::vector<Condition> decodeConditions(const Json &list); ///< the member `conditions` of a filter
Json encodeFilter(const EventFilter &filter);
/// Where the filter of one event lies in a record's form, for a Change (a MemberPath).
std::vector<std::string> filterPath(const QString &event);
Operator operatorFromText(QStringView text);
QString operatorText(Operator op);

inline constexpr QStringView mask = u"\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022";

} // namespace selwise::codec
