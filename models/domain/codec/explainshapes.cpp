#include "models/domain/codec/explainshapes.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

/// Looks at one member after another and keeps the first that is wrong.
class Shapes {
public:
    explicit Shapes(const QString &path) : m_path(path) {}

    /// The member when it is there and of this type; null counts as absent for lists and objects only, as in a mapping
    /// that was taken away.
    const Json *part(const Json &of, std::string_view name, Json::Type type)
    {
        const Json *value = of.find(name);
        if (!value || (value->isNull() && (type == Json::Type::Array || type == Json::Type::Object)))
            return nullptr;
        if (value->type() != type)
            fail(QString::fromLatin1(name.data(), qsizetype(name.size())), type);
        return value->type() == type ? value : nullptr;
    }
    void fail(const QString &member, Json::Type type)
    {
        if (!m_error)
            m_error = ShapeError{path(member), typeName(type)};
    }
    /// Until `leave`, members are of this one.
    void enter(const QString &member)
    {
        m_outer.push_back(m_path);
        m_path = path(member);
    }
    void leave()
    {
        m_path = m_outer.back();
        m_outer.pop_back();
    }
    std::optional<ShapeError> error() const { return m_error; }

private:
    QString path(const QString &member) const
    {
        const QString name = member.size() <= longestName ? member : member.first(longestName) + u'…';
        return name.startsWith(u'[') ? m_path + name : m_path + u'.' + name;
    }
    static QString typeName(Json::Type type)
    {
        switch (type) {
        case Json::Type::Bool: return u"true or false"_s;
        case Json::Type::String: return u"text"_s;
        case Json::Type::Array: return u"a list"_s;
        default: return u"an object"_s;
        }
    }

    QString m_path;
    std::vector<QString> m_outer;
    std::optional<ShapeError> m_error;
};

void checkMapping(Shapes &shapes, const Json &record, std::string_view name)
{
    const Json *mapping = shapes.part(record, name, Json::Type::Object);
    if (!mapping)
        return;
    shapes.enter(QString::fromLatin1(name.data(), qsizetype(name.size())));
    for (const JsonMember &member : mapping->members()) {
        if (!member.value.isString() && !member.value.isNull())
            shapes.fail(member.key.toQString(), Json::Type::String);
    }
    shapes.leave();
}

void checkConditions(Shapes &shapes, const Json &filter)
{
    const Json *conditions = shapes.part(filter, "conditions", Json::Type::Array);
    if (!conditions)
        return;
    for (size_t i = 0; i < conditions->elements().size() && !shapes.error(); ++i) {
        const Json &condition = conditions->elements()[i];
        const Json *field = condition.find("field"), *asked = condition.find("operator");
        if (condition.isObject() && (!field || field->isString()) && (!asked || asked->isString()))
            continue; // there may be 100,000 of them
        const QString place = u"conditions[%1]"_s.arg(i);
        if (!condition.isObject()) {
            shapes.fail(place, Json::Type::Object);
            continue;
        }
        shapes.enter(place);
        shapes.part(condition, "field", Json::Type::String);
        shapes.part(condition, "operator", Json::Type::String);
        shapes.leave();
    }
}

void checkFilters(Shapes &shapes, const Json &record)
{
    const Json *filters = shapes.part(record, "eventFilters", Json::Type::Object);
    if (!filters)
        return;
    shapes.enter(u"eventFilters"_s);
    for (const JsonMember &member : filters->members()) {
        const QString name = member.key.toQString();
        if (!member.value.isObject()) {
            shapes.fail(name, Json::Type::Object);
            continue;
        }
        shapes.enter(name);
        shapes.part(member.value, "enabled", Json::Type::Bool);
        checkConditions(shapes, member.value);
        shapes.leave();
    }
    shapes.leave();
}

} // namespace

std::optional<ShapeError> wrongProviderPart(const Json &record)
{
    Shapes shapes(u"config"_s);
    shapes.part(record, "enabled", Json::Type::Bool);
    shapes.part(record, "testMode", Json::Type::Bool);
    shapes.part(record, "config", Json::Type::Object);
    checkMapping(shapes, record, "eventMapping");
    checkMapping(shapes, record, "reverseEventMapping");
    checkFilters(shapes, record);
    return shapes.error();
}

std::optional<ShapeError> wrongWebhookPart(const Json &record)
{
    Shapes shapes(u"webhook"_s);
    for (const std::string_view flag : {"enabled", "isActive", "active"})
        shapes.part(record, flag, Json::Type::Bool);
    for (const std::string_view text : {"name", "url", "authType"})
        shapes.part(record, text, Json::Type::String);
    shapes.part(record, "authConfig", Json::Type::Object);
    if (const Json *events = shapes.part(record, "events", Json::Type::Array)) {
        for (size_t i = 0; i < events->elements().size(); ++i) {
            if (!events->elements()[i].isString())
                shapes.fail(u"events[%1]"_s.arg(i), Json::Type::String);
        }
    }
    return shapes.error();
}

} // namespace selwise::codec
