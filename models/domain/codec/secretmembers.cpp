#include "models/domain/codec/secretmembers.h"

#include "models/domain/codec/members.h"
#include "models/domain/codec/providercodec.h"

#include <QStringList>
#include <algorithm>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;
using Presence = SecretState::Presence;

namespace {

QString escaped(QString name)
{
    return name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QString unescaped(QString segment)
{
    return segment.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

bool containsMask(const Json &value)
{
    if (value.isString())
        return looksMasked(value.toQString());
    const auto inMember = [](const JsonMember &member) { return containsMask(member.value); };
    return std::any_of(value.elements().begin(), value.elements().end(), containsMask)
           || std::any_of(value.members().begin(), value.members().end(), inMember);
}

Json *step(Json &parent, const QString &segment)
{
    if (parent.isArray()) {
        bool ok = false;
        const size_t index = segment.toULongLong(&ok);
        return ok && index < parent.elements().size() ? &parent.elements()[index] : nullptr;
    }
    const std::string key = unescaped(segment).toStdString();
    if (!parent.find(key))
        parent.set(key, Json::object());
    return parent.find(key);
}

} // namespace

std::optional<std::vector<QString>> decodeSecretsSet(const Json &record, QStringView containerName)
{
    const Json *list = record.find("secretsSet");
    if (!list || !(list->isArray() || list->isObject()))
        return std::nullopt;
    std::vector<QString> names;
    const auto add = [&](QString name) {
        const QString prefix = containerName.toString() + u'.';
        if (name.startsWith(prefix))
            name.remove(0, prefix.size());
        if (!name.isEmpty())
            names.push_back(name);
    };
    for (const Json &element : list->elements())
        add(element.toQString());
    for (const JsonMember &member : list->members()) {
        if (members::flag(&member.value).value_or(false))
            add(member.key.toQString());
    }
    return names;
}

SecretState decodeSecret(const Json &value)
{
    SecretState state;
    if (value.isNull() || value.isBool() || (value.isString() && value.utf8().empty())) {
        state.presence = value.toBool() ? Presence::Masked : Presence::NotSet;
        return state;
    }
    const bool plainText = value.isString() && !value.isRawString();
    if (containsMask(value)) {
        state.presence = Presence::Masked;
        const QString text = value.toQString();
        qsizetype tail = text.size();
        while (tail > 0 && !u"*\u2022xX "_s.contains(text[tail - 1]) && text.size() - tail < 4)
            --tail;
        state.hint = text.sliced(tail);
        return state;
    }
    state.presence = Presence::Plain;
    state.isJson = !plainText;
    state.value = Secret(plainText ? QByteArray(value.utf8().data(), qsizetype(value.utf8().size())) : value.toBytes());
    if (plainText)
        state.hint = state.value.hint();
    return state;
}

void takeSecrets(Json &object, const QString &prefix, const std::function<bool(const QString &)> &isSecret, SecretStates &states)
{
    if (object.isArray()) {
        for (size_t i = 0; i < object.elements().size(); ++i)
            takeSecrets(object.elements()[i], prefix + QString::number(i) + u'/', isSecret, states);
        return;
    }
    if (!object.isObject())
        return;
    Json::Object kept;
    for (JsonMember &member : object.editMembers()) {
        const QString name = member.key.toQString();
        if (!isSecret(name)) {
            takeSecrets(member.value, prefix + escaped(name) + u'/', isSecret, states);
            kept.push_back(std::move(member));
            continue;
        }
        SecretState state = decodeSecret(member.value);
        const bool saysNothing = member.value.isNull() || member.value.isBool()
                                 || (member.value.isString() && member.value.utf8().empty());
        states[prefix + escaped(name)] = std::move(state);
        if (saysNothing)
            kept.push_back(std::move(member));
    }
    object.editMembers() = std::move(kept);
}

void putSecret(Json &record, std::string_view containerKey, const QString &name, Json value)
{
    QStringList segments = name.split(u'/');
    Json *parent = &record;
    if (name.startsWith(u'/')) {
        segments.removeFirst();
    } else {
        if (!record.find(containerKey) || !record.find(containerKey)->isObject())
            record.set(containerKey, Json::object());
        parent = record.find(containerKey);
    }
    for (qsizetype i = 0; parent && i + 1 < segments.size(); ++i)
        parent = step(*parent, segments[i]);
    if (parent && !parent->isArray())
        parent->set(unescaped(segments.last()).toStdString(), std::move(value));
}

void applySecretsSet(SecretStates &states, const std::vector<QString> &names)
{
    for (auto &[name, state] : states) {
        if (state.presence == Presence::Unknown)
            state.presence = Presence::NotSet;
    }
    for (const QString &name : names) {
        SecretState &state = states[name];
        if (state.presence != Presence::Plain)
            state.presence = Presence::Masked;
    }
}

void putSecrets(Json &record, std::string_view containerKey, const SecretStates &states,
                const std::optional<std::vector<QString>> &secretsSet, const SecretEdits &edits)
{
    for (const auto &[name, state] : states) {
        const bool serverKeepsIt = secretsSet && std::find(secretsSet->begin(), secretsSet->end(), name) != secretsSet->end();
        if (state.presence != Presence::Plain || serverKeepsIt || edits.contains(name))
            continue;
        if (state.isJson) {
            if (Result<Json, JsonError> value = Json::parse(state.value.expose()))
                putSecret(record, containerKey, name, std::move(value).value());
        } else {
            putSecret(record, containerKey, name, Json(JsonText{state.value.expose().toStdString(), false}));
        }
    }
    for (const auto &[name, edit] : edits) {
        if (!edit.value)
            putSecret(record, containerKey, name, Json());
        else if (!looksMasked(QString::fromUtf8(edit.value->expose())))
            putSecret(record, containerKey, name, Json(QStringView(QString::fromUtf8(edit.value->expose()))));
    }
}

void putMasks(Json &record, std::string_view containerKey, const SecretStates &states)
{
    Json names = Json::array();
    for (const auto &[name, state] : states) {
        if (state.presence != Presence::Masked && state.presence != Presence::Plain)
            continue;
        putSecret(record, containerKey, name, Json(mask));
        names.elements().push_back(Json(QStringView(name)));
    }
    record.set("secretsSet", std::move(names));
}

} // namespace selwise::codec
