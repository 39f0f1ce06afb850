#include "models/domain/json.h"

#include "models/domain/jsonescape.h"

#include <algorithm>
#include <cstring>

namespace selwise {

namespace {

const JsonMember *findMember(const Json::Object &members, std::string_view key)
{
    // Names differ in length or at their first byte far more often than they are the same: a call for each would be most of
    // what a decision costs.
    const char first = key.empty() ? '\0' : key.front();
    for (const JsonMember &member : members) {
        const std::string &name = member.key.utf8;
        if (name.size() == key.size() && *name.c_str() == first && !member.key.raw
            && std::memcmp(name.data(), key.data(), key.size()) == 0)
            return &member;
    }
    return nullptr;
}

} // namespace

QString JsonText::toQString() const
{
    if (raw)
        return QString::fromStdString(jsonescape::unescape(utf8, jsonescape::Lone::Replace));
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Json::Json(qint64 value) : m_value(JsonNumber{std::to_string(value)}) {}

Json::Json(QStringView text) : m_value(jsonescape::fromUtf16(text)) {}

Json Json::object()
{
    return Json(Object{});
}

bool Json::toBool() const
{
    const bool *value = std::get_if<bool>(&m_value);
    return value && *value;
}

QString Json::toQString() const
{
    const JsonText *text = std::get_if<JsonText>(&m_value);
    return text ? text->toQString() : QString();
}

std::string_view Json::utf8() const
{
    const JsonText *text = std::get_if<JsonText>(&m_value);
    return text ? std::string_view(text->utf8) : std::string_view();
}

bool Json::isRawString() const
{
    const JsonText *text = std::get_if<JsonText>(&m_value);
    return text && text->raw;
}

std::string_view Json::numberText() const
{
    const JsonNumber *number = std::get_if<JsonNumber>(&m_value);
    return number ? std::string_view(number->text) : std::string_view();
}

const Json::Array &Json::elements() const
{
    static const Array none;
    const Array *array = std::get_if<Array>(&m_value);
    return array ? *array : none;
}

const Json::Object &Json::members() const
{
    static const Object none;
    const Object *object = std::get_if<Object>(&m_value);
    return object ? *object : none;
}

Json::Array &Json::elements()
{
    if (!isArray())
        m_value = Array();
    return std::get<Array>(m_value);
}

Json::Object &Json::editMembers()
{
    if (!isObject())
        m_value = Object();
    return std::get<Object>(m_value);
}

const Json *Json::find(std::string_view key) const
{
    const Object *object = std::get_if<Object>(&m_value);
    const JsonMember *member = object ? findMember(*object, key) : nullptr;
    return member ? &member->value : nullptr;
}

Json *Json::find(std::string_view key)
{
    return const_cast<Json *>(std::as_const(*this).find(key));
}

void Json::set(std::string_view key, Json value)
{
    if (Json *present = find(key))
        *present = std::move(value);
    else
        editMembers().push_back({JsonText{std::string(key), false}, std::move(value)});
}

bool Json::remove(std::string_view key)
{
    if (!isObject())
        return false;
    return std::erase_if(editMembers(), [key](const JsonMember &m) { return !m.key.raw && m.key.utf8 == key; }) > 0;
}

} // namespace selwise
