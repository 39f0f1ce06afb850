#include "app/sandbox/documentrules.h"

#include "app/sandbox/wirenames.h"
#include "models/domain/codec/providercodec.h"

#include <algorithm>
#include <array>
#include <limits>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMask(const Json &value)
{
    return value.isString() && value.toQString() == codec::mask;
}

bool isRemoval(const Json &value)
{
    return value.isNull() || (value.isString() && value.utf8().empty());
}

std::string indexKey(const JsonText &key)
{
    return (key.raw ? '1' : '0') + key.utf8;
}

} // namespace

void addError(FieldErrors &errors, const QString &path, const QString &text)
{
    constexpr std::size_t most = 100;
    constexpr qsizetype longest = 300; // a member's name may be as long as the body
    if (errors.size() < most || errors.contains(path))
        errors[path.left(longest)].push_back(text);
}

QString memberPath(const QString &parent, const JsonMember &member)
{
    const QString name = member.key.toQString();
    return parent.isEmpty() ? name : parent + u'.' + name;
}

bool checkText(const Json &value, const QString &path, FieldErrors &errors)
{
    if (value.isString())
        return true;
    addError(errors, path, u"must be text"_s);
    return false;
}

bool checkFlag(const Json &value, const QString &path, FieldErrors &errors)
{
    if (value.isBool())
        return true;
    addError(errors, path, u"must be true or false"_s);
    return false;
}

bool checkObject(const Json &value, const QString &path, FieldErrors &errors)
{
    if (value.isObject())
        return true;
    addError(errors, path, u"must be an object"_s);
    return false;
}

bool checkWholeNumber(const Json &value, qint64 least, const QString &path, FieldErrors &errors)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    if (value.isNumber() && value.toInteger(none) >= least)
        return true;
    addError(errors, path, u"must be a whole number, %1 or more"_s.arg(least));
    return false;
}

void checkTextRecord(const Json &value, const QString &path, FieldErrors &errors)
{
    if (!checkObject(value, path, errors))
        return;
    for (const JsonMember &member : value.members())
        checkText(member.value, memberPath(path, member), errors);
}

MemberIndex::MemberIndex(Json &object)
    : m_members(object.editMembers())
{
    for (std::size_t i = 0; i < m_members.size(); ++i)
        m_positions.emplace(indexKey(m_members[i].key), i);
}

void MemberIndex::set(const JsonText &key, Json value)
{
    const auto [position, isNew] = m_positions.emplace(indexKey(key), m_members.size());
    if (isNew)
        m_members.push_back({key, std::move(value)});
    else
        m_members[position->second].value = std::move(value);
}

const Json *MemberIndex::find(const JsonText &key) const
{
    const auto position = m_positions.find(indexKey(key));
    return position == m_positions.end() ? nullptr : &m_members[position->second].value;
}

bool hasName(const JsonMember &member, std::string_view name)
{
    return !member.key.raw && member.key.utf8 == name;
}

bool setByServer(const JsonMember &member)
{
    static constexpr std::array names = {wire::id,        wire::provider,  wire::siteId,
                                         wire::createdAt, wire::updatedAt, wire::secretsSet};
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return hasName(member, name); });
}

void mergeMembers(Merged &into, const Json &put, const std::function<bool(const JsonMember &)> &special)
{
    MemberIndex document(into.document);
    for (const JsonMember &member : put.members()) {
        if (setByServer(member))
            continue;
        if (member.value.isNull())
            addError(into.errors, memberPath({}, member), u"must not be null; leave it out to keep what is stored"_s);
        else if (!special(member))
            document.set(member.key, member.value);
    }
}

Json mergeSecrets(const Json *stored, Json put, const QString &path,
                  const std::function<bool(const JsonMember &)> &isSecret, FieldErrors &errors)
{
    Json before = stored ? *stored : Json::object();
    const MemberIndex old(before), given(put);
    Json merged = Json::object();
    Json::Object &members = merged.editMembers();
    for (const JsonMember &member : put.members()) {
        if (!isSecret(member)) {
            members.push_back(member);
        } else if (isMask(member.value)) {
            if (const Json *kept = old.find(member.key))
                members.push_back({member.key, *kept});
        } else if (!isRemoval(member.value) && checkText(member.value, memberPath(path, member), errors)) {
            members.push_back(member);
        }
    }
    for (const JsonMember &member : before.members()) {
        if (isSecret(member) && !given.find(member.key))
            members.push_back(member);
    }
    return merged;
}

Json maskSecrets(const Json &object, const std::function<bool(const JsonMember &)> &isSecret, Json &names)
{
    Json masked = object;
    for (JsonMember &member : masked.editMembers()) {
        if (!isSecret(member))
            continue;
        member.value = Json(codec::mask);
        names.elements().push_back(Json(member.key));
    }
    return masked;
}

Json timeJson(const QDateTime &time)
{
    return time.isValid() ? Json(time.toUTC().toString(Qt::ISODateWithMs)) : Json();
}

} // namespace selwise::sandbox
