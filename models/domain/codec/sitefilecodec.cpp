#include "models/domain/codec/sitefilecodec.h"

#include "models/domain/codec/draftcodec.h"
#include "models/domain/codec/members.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;
using Kind = SiteFileError::Kind;

namespace {

constexpr QStringView formatName = u"selwise-console-site";

Failure<SiteFileError> wrong(const QString &where, const QString &expected)
{
    return Failure{SiteFileError{Kind::WrongShape, where, expected}};
}

SiteFileError notParsed(const JsonError &error)
{
    const QString where = u"%1:%2"_s.arg(error.line).arg(error.column);
    switch (error.code) {
    case JsonError::Code::DuplicateKey: return {Kind::DuplicateKey, where, error.key};
    case JsonError::Code::TooLarge: return {Kind::TooLarge, {}, QString::number(largestSiteFile >> 20)};
    default: return {Kind::NotJson, where, {}};
    }
}

/// Documented members with another type than documented would be taken for what they are not.
std::optional<SiteFileError> wrongTypes(const QString &path, const Json &form)
{
    using Type = Json::Type;
    constexpr std::pair<std::string_view, Type> typed[] = {
        {"enabled", Type::Bool},          {"testMode", Type::Bool},           {"config", Type::Object},
        {"eventMapping", Type::Object},   {"reverseEventMapping", Type::Object}, {"eventFilters", Type::Object},
        {"events", Type::Array},          {"name", Type::String},             {"url", Type::String},
        {"authConfig", Type::Object},     {"bufferSize", Type::Number},       {"flushInterval", Type::Number},
        {"variableName", Type::String}};
    for (const auto &[name, type] : typed) {
        const Json *value = form.find(name);
        if (!value || value->type() == type)
            continue;
        const QString expected = type == Type::Bool     ? u"true or false"_s
                                 : type == Type::Object ? u"an object"_s
                                 : type == Type::Array  ? u"a list"_s
                                 : type == Type::Number ? u"a number"_s
                                                        : u"text"_s;
        return SiteFileError{Kind::WrongShape, path + u'.' + QString::fromUtf8(name.data(), qsizetype(name.size())), expected};
    }
    return std::nullopt;
}

} // namespace

Result<SiteFile, SiteFileError> decodeSiteFile(QByteArrayView utf8)
{
    if (utf8.size() > largestSiteFile)
        return Failure{SiteFileError{Kind::TooLarge, {}, QString::number(largestSiteFile >> 20)}};
    const auto parsed = Json::parse(utf8, Json::Duplicates::Refuse);
    if (!parsed)
        return Failure{notParsed(parsed.error())};
    const Json &document = *parsed;
    if (!document.isObject() || members::text(document.find("format")) != formatName)
        return Failure{SiteFileError{Kind::Foreign, {}, {}}};
    if (const qint64 version = fileVersion(document); version != 1)
        return Failure{SiteFileError{version > 1 ? Kind::NewerVersion : Kind::WrongShape, u"version"_s, QString::number(version)}};
    SiteFile file;
    file.site = members::text(document.find("site"));
    file.environment = members::text(document.find("environment"));
    file.exportedAt = members::time(document.find("exportedAt"));
    if (const Json *providers = document.find("providers")) {
        if (!providers->isObject())
            return wrong(u"providers"_s, u"an object"_s);
        for (const JsonMember &member : providers->members()) {
            const QString path = u"providers."_s + member.key.toQString();
            if (!member.value.isObject())
                return wrong(path, u"an object"_s);
            if (auto error = wrongTypes(path, member.value))
                return Failure{*error};
            file.providers.emplace_back(ProviderId::fromWire(member.key.toQString()).canonical(), withoutSecrets(member.value));
        }
    }
    if (const Json *webhooks = document.find("webhooks")) {
        if (!webhooks->isArray())
            return wrong(u"webhooks"_s, u"a list"_s);
        for (const Json &element : webhooks->elements()) {
            const QString path = u"webhooks[%1]"_s.arg(file.webhooks.size());
            const Json *form = element.find("settings");
            if (!form || !form->isObject())
                return wrong(path + u".settings"_s, u"an object"_s);
            if (auto error = wrongTypes(path + u".settings"_s, *form))
                return Failure{*error};
            file.webhooks.emplace_back(members::text(element.find("id")), withoutSecrets(*form));
        }
    }
    if (const Json *dataLayer = document.find("dataLayer")) {
        if (!dataLayer->isObject())
            return wrong(u"dataLayer"_s, u"an object"_s);
        if (auto error = wrongTypes(u"dataLayer"_s, *dataLayer))
            return Failure{*error};
        file.dataLayer = *dataLayer;
    }
    return file;
}

Json encodeSiteFile(const SiteFile &file)
{
    Json document = Json::object();
    document.set("format", Json(formatName));
    document.set("version", Json(1));
    document.set("site", Json(file.site));
    document.set("environment", Json(file.environment));
    document.set("exportedAt", members::timeJson(file.exportedAt));
    Json providers = Json::object();
    for (const auto &[name, form] : file.providers)
        providers.set(name.toStdString(), withoutSecrets(form));
    document.set("providers", std::move(providers));
    Json::Array webhooks;
    for (const auto &[id, form] : file.webhooks) {
        Json webhook = Json::object();
        webhook.set("id", Json(id));
        webhook.set("settings", withoutSecrets(form));
        webhooks.push_back(std::move(webhook));
    }
    document.set("webhooks", Json(std::move(webhooks)));
    if (file.dataLayer)
        document.set("dataLayer", *file.dataLayer);
    return document;
}

} // namespace selwise::codec
