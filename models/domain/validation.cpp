#include "models/domain/validation.h"

#include "models/domain/codec/providercodec.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/domain/eventcatalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Code = Issue::Code;
using Severity = Issue::Severity;
using Issues = std::vector<Issue>;

namespace {

bool isInvisible(char16_t c)
{
    return c == 0x00AD || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
           || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

QString codePoint(char16_t c)
{
    return u"U+%1"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

void append(Issues &to, Issues from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// A text that has to be there.
void requireText(Issues &issues, const QString &path, const QString &text)
{
    if (text.trimmed().isEmpty())
        issues.push_back({Severity::Error, Code::Required, path, {}});
    else
        append(issues, validateText(path, text));
}

/// The shapes of usual values (D as examples, contract section 3).
const QRegularExpression &usualShape(ConfigField field)
{
    static const QRegularExpression any(u".*"_s);
    static const QRegularExpression measurementId(u"^G-[A-Z0-9]{4,20}$"_s);
    static const QRegularExpression pixelId(u"^[0-9]{5,20}$"_s);
    static const QRegularExpression conversionId(u"^AW-[0-9]{5,15}$"_s);
    static const QRegularExpression conversionLabel(u"^[A-Za-z0-9_-]{6,60}$"_s);
    switch (field) {
    case ConfigField::MeasurementId: return measurementId;
    case ConfigField::PixelId: return pixelId;
    case ConfigField::ConversionId: return conversionId;
    case ConfigField::ConversionLabel: return conversionLabel;
    default: return any;
    }
}

void checkType(Issues &issues, const Json &object, std::string_view key, Json::Type type, const QString &path)
{
    const Json *value = object.find(key);
    if (value && !value->isNull() && value->type() != type)
        issues.push_back({Severity::Warning, Code::WrongType, path, {}});
}

void checkConfig(Issues &issues, const ProviderRecord &record)
{
    for (const ConfigFieldSpec &field : configFields(record.provider.kind)) {
        const QString path = u"config."_s + field.name;
        const std::string_view key(field.name.data(), size_t(field.name.size()));
        if (field.kind == ConfigFieldSpec::Kind::Flag)
            checkType(issues, record.config.members(), key, Json::Type::Bool, path);
        if (field.kind != ConfigFieldSpec::Kind::Text)
            continue;
        const QString text = record.config.text(field.field);
        checkType(issues, record.config.members(), key, Json::Type::String, path);
        if (field.required || !text.isEmpty())
            requireText(issues, path, text);
        if (!text.trimmed().isEmpty() && text.size() <= maxTextLength && !usualShape(field.field).match(text).hasMatch())
            issues.push_back({Severity::Warning, Code::UnusualShape, path, field.example});
    }
}

void checkMapping(Issues &issues, const QString &member, const EventMapping &mapping, bool canonicalIsKey)
{
    QSet<QString> seen;
    for (const EventMapping::Entry &entry : mapping.entries) {
        const QString path = member + u'.' + entry.from;
        requireText(issues, path, entry.from);
        requireText(issues, path, entry.to);
        const QString &canonical = canonicalIsKey ? entry.from : entry.to;
        if (!canonical.isEmpty() && !findCatalogueEvent(canonical))
            issues.push_back({Severity::Warning, Code::NotAnEvent, path, canonical.left(maxTextLength)});
        if (seen.contains(entry.from))
            issues.push_back({Severity::Error, Code::Duplicate, path, entry.from.left(maxTextLength)});
        seen.insert(entry.from);
    }
}

void checkCondition(Issues &issues, const QString &path, const Condition &condition)
{
    requireText(issues, path + u".field"_s, condition.field);
    const bool noOperand = condition.op == Operator::Exists || condition.op == Operator::NotExists;
    if (condition.op == Operator::Unknown)
        issues.push_back({Severity::Warning, Code::UnknownOperator, path + u".operator"_s, condition.operatorText.left(maxTextLength)});
    else if (!noOperand && !condition.value)
        issues.push_back({Severity::Error, Code::Required, path + u".value"_s, {}});
    const bool wantsList = condition.op == Operator::In || condition.op == Operator::NotIn;
    if (wantsList && condition.value && !condition.value->isArray())
        issues.push_back({Severity::Warning, Code::WrongType, path + u".value"_s, {}});
    if (condition.value && condition.value->isString())
        append(issues, validateText(path + u".value"_s, condition.value->toQString()));
    if (condition.value && condition.value->isRawString())
        issues.push_back({Severity::Error, Code::LoneSurrogate, path + u".value"_s, {}});
}

void checkFilters(Issues &issues, const ProviderRecord &record)
{
    QSet<QString> seen;
    for (const auto &[event, filter] : record.eventFilters) {
        const QString path = u"eventFilters."_s + event;
        requireText(issues, path, event);
        if (!event.isEmpty() && !findCatalogueEvent(event))
            issues.push_back({Severity::Warning, Code::NotAnEvent, path, event.left(maxTextLength)});
        if (seen.contains(event))
            issues.push_back({Severity::Error, Code::Duplicate, path, event.left(maxTextLength)});
        seen.insert(event);
        if (!filter.source.isNull() && !filter.source.isObject())
            issues.push_back({Severity::Warning, Code::WrongType, path, {}});
        checkType(issues, filter.source, "enabled", Json::Type::Bool, path + u".enabled"_s);
        checkType(issues, filter.source, "conditions", Json::Type::Array, path + u".conditions"_s);
        for (size_t i = 0; i < filter.conditions.size(); ++i)
            checkCondition(issues, u"%1.conditions[%2]"_s.arg(path).arg(i), filter.conditions[i]);
    }
}

Issue addressIssue(const QString &path, AddressProblem problem, Severity severity = Severity::Error)
{
    if (problem == AddressProblem::Empty)
        return {severity, Code::Required, path, {}};
    return {severity, Code::AddressNotAllowed, path, QString::number(int(problem))};
}

/// The service decides what it sends to; here an address is refused only when nothing could come of it.
void checkDestination(Issues &issues, const QString &text)
{
    const QString path = u"url"_s;
    requireText(issues, path, text);
    if (text.trimmed().isEmpty() || text.size() > maxTextLength)
        return;
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString host = url.host();
    const auto refuse = [&](AddressProblem problem) { issues.push_back(addressIssue(path, problem)); };
    const auto warn = [&](AddressProblem problem) { issues.push_back(addressIssue(path, problem, Severity::Warning)); };
    const bool twice = host == "http"_L1 || host == "https"_L1; // a scheme pasted behind a scheme
    if (!url.isValid() || host.isEmpty() || twice)
        return refuse(AddressProblem::NotAUrl);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return refuse(AddressProblem::UnsupportedScheme);
    if (!url.userInfo().isEmpty())
        return refuse(AddressProblem::HasCredentials);
    if (isUnspecified(host))
        return refuse(AddressProblem::UnspecifiedHost);
    if (url.port(1) == 0)
        return refuse(AddressProblem::UnusualPort);
    if (url.scheme() == "http"_L1 && !isLoopback(host))
        warn(AddressProblem::PlainHttpNotLoopback);
    if (isPrivate(host))
        warn(AddressProblem::PrivateHost);
    if (url.host(QUrl::FullyEncoded).contains("xn--"_L1))
        warn(AddressProblem::InternationalHost);
    if (url.hasFragment())
        warn(AddressProblem::HasFragment);
    for (const auto &[name, value] : QUrlQuery(url).queryItems()) {
        if (looksSecretName(name) && !value.isEmpty()) {
            warn(AddressProblem::SecretInQuery);
            break;
        }
    }
}

void checkRetry(Issues &issues, const RetryPolicy &retry)
{
    const auto atLeast = [&](QLatin1StringView name, int value, int least) {
        if (value < least)
            issues.push_back({Severity::Warning, Code::UnusualShape, u"retry."_s + name, u"≥ %1"_s.arg(least)});
    };
    atLeast("maxAttempts"_L1, retry.maxAttempts, 1);
    atLeast("initialDelaySeconds"_L1, retry.initialDelaySeconds, 0);
    atLeast("maxDelaySeconds"_L1, retry.maxDelaySeconds, retry.initialDelaySeconds);
    atLeast("timeoutSeconds"_L1, retry.timeoutSeconds, 1);
}

} // namespace

Issues validateText(const QString &path, const QString &text)
{
    Issues issues;
    if (text.size() > maxTextLength)
        issues.push_back({Severity::Error, Code::TooLong, path, QString::number(maxTextLength)});
    QString control, invisible;
    bool lone = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (QChar::isSurrogate(c))
            lone = true;
        else if (control.isEmpty() && (c < 0x20 || (c >= 0x7F && c < 0xA0)))
            control = codePoint(c);
        else if (invisible.isEmpty() && isInvisible(c))
            invisible = codePoint(c);
    }
    if (!control.isEmpty())
        issues.push_back({Severity::Error, Code::ControlCharacter, path, control});
    if (lone)
        issues.push_back({Severity::Error, Code::LoneSurrogate, path, {}});
    if (!invisible.isEmpty())
        issues.push_back({Severity::Warning, Code::InvisibleCharacter, path, invisible});
    if (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()))
        issues.push_back({Severity::Warning, Code::SurroundingSpace, path, {}});
    return issues;
}

Issues validateSecret(const QString &path, const Secret &secret)
{
    if (secret.isEmpty())
        return {{Severity::Error, Code::Required, path, {}}};
    if (!secret.expose().isValidUtf8())
        return {{Severity::Error, Code::LoneSurrogate, path, {}}};
    QString text = QString::fromUtf8(secret.expose());
    Issues issues = validateText(path, text);
    if (looksMasked(text))
        issues.push_back({Severity::Error, Code::LooksLikeMask, path, {}});
    text.fill(QChar(u' '));
    return issues;
}

bool canBeBearerToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

Issues validateToken(const QString &path, const Secret &token)
{
    Issues issues = validateSecret(path, token);
    if (!hasErrors(issues) && !canBeBearerToken(token.expose()))
        issues.push_back({Severity::Error, Code::NotAToken, path, {}});
    return issues;
}

Issues validate(const ProviderRecord &record)
{
    Issues issues;
    for (const std::string_view flag : {"enabled", "testMode"})
        checkType(issues, record.source, flag, Json::Type::Bool, QString::fromLatin1(flag.data(), qsizetype(flag.size())));
    for (const std::string_view part : {"config", "eventMapping", "reverseEventMapping", "eventFilters"})
        checkType(issues, record.source, part, Json::Type::Object, QString::fromLatin1(part.data(), qsizetype(part.size())));
    for (const std::string_view part : {"eventMapping", "reverseEventMapping"}) {
        const Json *mapping = record.source.find(part);
        for (const JsonMember &member : mapping ? mapping->members() : Json::Object()) {
            if (!member.value.isString())
                issues.push_back({Severity::Warning, Code::WrongType,
                                  QString::fromLatin1(part.data(), qsizetype(part.size())) + u'.' + member.key.toQString(), {}});
        }
    }
    checkConfig(issues, record);
    checkMapping(issues, u"eventMapping"_s, record.eventMapping, true);
    checkMapping(issues, u"reverseEventMapping"_s, record.reverseEventMapping, false);
    checkFilters(issues, record);
    return issues;
}

Issues validate(const Webhook &webhook)
{
    Issues issues;
    checkType(issues, webhook.source, "events", Json::Type::Array, u"events"_s);
    checkType(issues, webhook.source, "authType", Json::Type::String, u"authType"_s);
    checkType(issues, webhook.source, "name", Json::Type::String, u"name"_s);
    checkType(issues, webhook.source, "url", Json::Type::String, u"url"_s);
    requireText(issues, u"name"_s, webhook.name);
    checkDestination(issues, webhook.url);
    for (size_t i = 0; i < webhook.events.size(); ++i) {
        const QString path = u"events[%1]"_s.arg(i);
        const QString &event = webhook.events[i];
        requireText(issues, path, event);
        if (!event.isEmpty() && !findCatalogueEvent(event))
            issues.push_back({Severity::Warning, Code::NotAnEvent, path, event.left(maxTextLength)});
        if (std::find(webhook.events.begin(), webhook.events.begin() + std::ptrdiff_t(i), event)
            != webhook.events.begin() + std::ptrdiff_t(i))
            issues.push_back({Severity::Error, Code::Duplicate, path, event.left(maxTextLength)});
    }
    if (webhook.auth == WebhookAuth::Unknown)
        issues.push_back({Severity::Warning, Code::UnusualShape, u"authType"_s, u"none, bearer, basic, hmac, signature, api_key"_s});
    static const QRegularExpression headerName(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"_s);
    if (!webhook.authHeader.isEmpty()) {
        append(issues, validateText(u"authConfig.header"_s, webhook.authHeader));
        if (webhook.authHeader.size() <= maxTextLength && !headerName.match(webhook.authHeader).hasMatch())
            issues.push_back({Severity::Warning, Code::UnusualShape, u"authConfig.header"_s, u"X-API-Key"_s});
    }
    checkRetry(issues, webhook.retry);
    return issues;
}

Issues validate(const DataLayerConfig &config)
{
    Issues issues;
    for (const std::string_view flag : {"enabled", "autoPageTracking", "debugMode"})
        checkType(issues, config.source, flag, Json::Type::Bool, QString::fromLatin1(flag.data(), qsizetype(flag.size())));
    for (const std::string_view number : {"bufferSize", "flushInterval"})
        checkType(issues, config.source, number, Json::Type::Number, QString::fromLatin1(number.data(), qsizetype(number.size())));
    checkType(issues, config.source, "reverseEventMapping", Json::Type::Object, u"reverseEventMapping"_s);
    static const QRegularExpression variable(u"^[A-Za-z_$][A-Za-z0-9_$]*$"_s);
    const DataLayerConfig usual;
    for (const auto &[path, name, example] : {std::tuple{u"variableName"_s, config.variableName, usual.variableName},
                                              std::tuple{u"externalDataLayerName"_s, config.externalDataLayerName, usual.externalDataLayerName}}) {
        requireText(issues, path, name);
        if (!name.trimmed().isEmpty() && name.size() <= maxTextLength && !variable.match(name).hasMatch())
            issues.push_back({Severity::Warning, Code::UnusualShape, path, example});
    }
    if (config.pageDetection == PageDetection::Unknown)
        issues.push_back({Severity::Warning, Code::UnusualShape, u"pageDetection"_s, u"auto, manual, patterns"_s});
    if (config.bufferSize < 1)
        issues.push_back({Severity::Warning, Code::UnusualShape, u"bufferSize"_s, u"≥ 1"_s});
    if (config.flushIntervalMs < 0)
        issues.push_back({Severity::Warning, Code::UnusualShape, u"flushInterval"_s, u"≥ 0"_s});
    checkMapping(issues, u"reverseEventMapping"_s, config.reverseEventMapping, false);
    return issues;
}

Issues validate(const ConnectionProfile &profile)
{
    Issues issues;
    requireText(issues, u"name"_s, profile.name);
    const bool embedded = profile.environment == Environment::Sandbox && profile.apiUrl.isEmpty();
    if (embedded)
        return issues;
    const AddressProblem problem = parseAddress(profile.apiUrl.toString()).problem;
    if (problem != AddressProblem::None)
        issues.push_back(addressIssue(u"apiUrl"_s, problem));
    if (profile.site.text.trimmed().isEmpty())
        issues.push_back({Severity::Error, Code::Required, u"site"_s, {}});
    else if (!isUuid(profile.site.text))
        issues.push_back({Severity::Error, Code::NotAUuid, u"site"_s, {}});
    return issues;
}

bool hasErrors(const Issues &issues)
{
    return std::any_of(issues.begin(), issues.end(), [](const Issue &issue) { return issue.severity == Severity::Error; });
}

} // namespace selwise
