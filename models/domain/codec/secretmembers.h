#pragma once

#include "models/domain/providerrecord.h"

#include <functional>

/// Taking secrets out of JSON and putting them back: shared by the codecs.
///
/// A secret's name is its member's name. One deeper inside is named by the way to it, joined with `/` ("advanced/apiKey");
/// `/` and `~` in a member's name are then written ~1 and ~0, as in a JSON pointer. A name that starts with `/` begins at
/// the record itself instead of `config` or `authConfig`.
namespace selwise::codec {

using SecretStates = std::map<QString, SecretState>;

/// What `secretsSet` says: a list of names, or an object of name and flag; nullopt when the server did not send it.
std::optional<std::vector<QString>> decodeSecretsSet(const Json &record, QStringView containerName);

/// What one received value says. Anything but text keeps its JSON (SecretState::isJson).
SecretState decodeSecret(const Json &value);

/// Moves each member of `object` for which `isSecret` holds, also in objects and lists inside, into `states`. A member
/// that says "not set" (null, "", false, true) stays where it is.
void takeSecrets(Json &object, const QString &prefix, const std::function<bool(const QString &)> &isSecret, SecretStates &states);

/// Puts one back under its name. Does nothing where the list element it belonged to is gone.
void putSecret(Json &record, std::string_view containerKey, const QString &name, Json value);

/// Adds what `secretsSet` knows beyond the members that were there.
void applySecretsSet(SecretStates &states, const std::vector<QString> &names);

/// The values a PUT writes: the edits, and every value the server showed plainly and would otherwise lose. Never a mask,
/// and nothing unedited that `secretsSet` names (contract, section 3: a colleague's new token would be rolled back).
void putSecrets(Json &record, std::string_view containerKey, const SecretStates &states,
                const std::optional<std::vector<QString>> &secretsSet, const SecretEdits &edits);

/// The canonical form: a mask for each that is set, and `secretsSet`.
void putMasks(Json &record, std::string_view containerKey, const SecretStates &states);

} // namespace selwise::codec
