#pragma once

#include "app/sandbox/repository.h"
#include "app/sandbox/sandboxmessage.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

/// What the PUTs of sections 3, 6 and 7 of the contract have in common. All of it is pure: documents in, documents out.
namespace selwise::sandbox {

/// A document after a write, or what is wrong with the request; with errors the document means nothing.
struct Merged {
    Json document = Json::object();
    FieldErrors errors;
};

/// Noted up to a hundred paths; nobody reads more.
void addError(FieldErrors &errors, const QString &path, const QString &text);
QString memberPath(const QString &parent, const JsonMember &member); ///< "config" + "pixelId" -> "config.pixelId"

// Each says whether the value has the type, and notes it in `errors` when not.
bool checkText(const Json &value, const QString &path, FieldErrors &errors);
bool checkFlag(const Json &value, const QString &path, FieldErrors &errors);
bool checkObject(const Json &value, const QString &path, FieldErrors &errors);
bool checkWholeNumber(const Json &value, qint64 least, const QString &path, FieldErrors &errors);
void checkTextRecord(const Json &value, const QString &path, FieldErrors &errors); ///< {"name":"text"}

/// An object's members by their exact keys, undecodable ones too, in constant time: a body may hold a million of them.
/// The object must outlive this and not lose members meanwhile.
class MemberIndex {
public:
    explicit MemberIndex(Json &object);
    void set(const JsonText &key, Json value); ///< in its place, or at the end
    const Json *find(const JsonText &key) const;

private:
    Json::Object &m_members;
    std::unordered_map<std::string, std::size_t> m_positions;
};

bool hasName(const JsonMember &member, std::string_view name);

/// A present member replaces the stored one whole, an absent one is left alone, null is refused, what only the server
/// sets is ignored (contract, section 3). Members for which `special` is true are left to the caller.
void mergeMembers(Merged &into, const Json &put, const std::function<bool(const JsonMember &)> &special);
bool setByServer(const JsonMember &member);

/// Merges one object that holds secrets: of those, absent and masked ones stay, "" and null remove (contract, section
/// 3). Everything else in it is replaced. `isSecret` looks at a member of either document.
Json mergeSecrets(const Json *stored, Json put, const QString &path,
                  const std::function<bool(const JsonMember &)> &isSecret, FieldErrors &errors);

/// The object with its secrets masked; their names are added to `names`.
Json maskSecrets(const Json &object, const std::function<bool(const JsonMember &)> &isSecret, Json &names);

/// ISO 8601, UTC, milliseconds; null for an invalid time.
Json timeJson(const QDateTime &time);

} // namespace selwise::sandbox
