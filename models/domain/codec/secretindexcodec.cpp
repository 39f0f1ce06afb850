#include "models/domain/codec/secretindexcodec.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const Json &object, std::string_view key)
{
    const Json *value = object.find(key);
    return value ? value->toQString() : QString();
}

QDateTime time(const Json &object, std::string_view key)
{
    return QDateTime::fromString(text(object, key), Qt::ISODateWithMs);
}

std::optional<SecretNote> decode(const Json &line)
{
    if (!line.isObject())
        return std::nullopt;
    const Json *outdated = line.find("outdated");
    SecretNote note{text(line, "connection"),   text(line, "site"),    text(line, "owner"),      text(line, "field"),
                    time(line, "setAt"),        time(line, "lastUse"), text(line, "lastUseFor"), outdated && outdated->toBool()};
    return note.field.isEmpty() ? std::nullopt : std::optional(note);
}

Json encode(const SecretNote &note)
{
    Json line = Json::object();
    line.set("connection", Json(note.connection));
    line.set("site", Json(note.site));
    line.set("owner", Json(note.owner));
    line.set("field", Json(note.field));
    if (note.setAt.isValid())
        line.set("setAt", Json(note.setAt.toString(Qt::ISODateWithMs)));
    if (note.lastUse.isValid())
        line.set("lastUse", Json(note.lastUse.toString(Qt::ISODateWithMs)));
    if (!note.lastUseFor.isEmpty())
        line.set("lastUseFor", Json(note.lastUseFor));
    if (note.outdated)
        line.set("outdated", Json(true));
    return line;
}

bool concerns(const Json &line, const std::vector<SecretNote> &notes)
{
    const auto note = decode(line);
    return note && std::ranges::any_of(notes, [&](const SecretNote &each) { return each.sameKey(*note); });
}

} // namespace

Result<std::vector<SecretNote>, ShapeError> decodeSecretNotes(const Json &document)
{
    const Json *version = document.find("version");
    if (!version || version->toInteger() != 1)
        return Failure{ShapeError{u"version"_s, u"1"_s}};
    const Json *lines = document.find("secrets");
    if (!lines || !lines->isArray())
        return Failure{ShapeError{u"secrets"_s, u"an array"_s}};
    std::vector<SecretNote> notes;
    for (const Json &line : lines->elements()) {
        if (auto note = decode(line))
            notes.push_back(std::move(*note));
    }
    return notes;
}

Json updateSecretNotes(const Json &document, const std::vector<SecretNote> &set, const std::vector<SecretNote> &gone)
{
    Json updated = decodeSecretNotes(document) ? document : Json::object();
    updated.set("version", Json(1));
    if (!updated.find("secrets"))
        updated.set("secrets", Json::array());
    Json::Array &lines = updated.find("secrets")->elements();
    std::erase_if(lines, [&](const Json &line) { return concerns(line, gone) || concerns(line, set); });
    for (const SecretNote &note : set)
        lines.push_back(encode(note));
    return updated;
}

} // namespace selwise::codec
