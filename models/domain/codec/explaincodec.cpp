#include "models/domain/codec/explaincodec.h"

#include "models/domain/codec/explainshapes.h"
#include "models/domain/codec/members.h"
#include "models/domain/codec/webhookcodec.h"

#include <QStringDecoder>
#include <QStringList>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure<ShapeError> wrong(const QString &path, const QString &expected)
{
    return Failure{ShapeError{path, expected}};
}

/// One of two words, or absent.
template <class E>
bool choose(const Json &rules, std::string_view name, std::pair<std::string_view, E> one, std::pair<std::string_view, E> other, E &value)
{
    const Json *word = rules.find(name);
    if (!word)
        return true;
    if (word->isString() && (word->utf8() == one.first || word->utf8() == other.first)) {
        value = word->utf8() == one.first ? one.second : other.second;
        return true;
    }
    return false;
}

Result<std::vector<std::pair<size_t, QString>>, ShapeError> decodePaths(const Json &value)
{
    std::vector<std::pair<size_t, QString>> paths;
    if (!value.isObject())
        return wrong(u"paths"_s, u"an object"_s);
    const auto &names = eventPathNames();
    for (const JsonMember &member : value.members()) {
        const QString name = member.key.toQString();
        const auto known = std::find(names.begin(), names.end(), name);
        if (known == names.end())
            return wrong(u"paths."_s + name, u"one of the names in --help"_s);
        if (!member.value.isString())
            return wrong(u"paths."_s + name, u"a path as text"_s);
        paths.emplace_back(size_t(known - names.begin()), member.value.toQString());
    }
    return paths;
}

/// The destination: `webhook`, or `provider` with `config`.
std::optional<ShapeError> decodeDestination(const Json &line, ExplainQuestion &question)
{
    const Json *provider = line.find("provider"), *config = line.find("config"), *webhook = line.find("webhook");
    if (webhook) {
        if (provider || config)
            return ShapeError{u"webhook"_s, u"alone, without provider and config"_s};
        if (!webhook->isObject())
            return ShapeError{u"webhook"_s, u"a webhook's record"_s};
        if (const auto error = wrongWebhookPart(*webhook))
            return error;
        auto decoded = decodeWebhook(*webhook);
        if (!decoded)
            return ShapeError{u"webhook"_s, u"a webhook's record"_s};
        question.webhook = std::move(decoded).value();
        return std::nullopt;
    }
    // How events are sent to any other is not known here, so that there would be nothing to explain.
    const QString providers = u"ga4, meta or gads (google_ads is the same)"_s;
    if (provider && !provider->isString())
        return ShapeError{u"provider"_s, providers};
    if (!config)
        return ShapeError{u"config"_s, u"a provider's record (or webhook with a webhook's)"_s, true};
    if ( !config->isObject() && !config->isNull())
        return ShapeError{u"config"_s, u"a provider's record (or webhook with a webhook's)"_s};
    // Bare, or as servers wrap it.
    const Json &record = config->members().size() == 1 ? members::unwrapped(*config, {"data", "integration"}) : *config;
    if (const auto error = wrongProviderPart(record))
        return error;
    if (provider)
        question.provider = ProviderId::fromWire(provider->toQString());
    auto decoded = decodeProvider(*config, question.provider);
    if (!decoded)
        return ShapeError{u"config"_s, u"a provider's record, whose own config holds its settings"_s};
    question.record = std::move(decoded).value();
    if (question.record && provider && !(question.record->provider == question.provider))
        return ShapeError{u"config.provider"_s, question.provider.canonical()};
    if (question.record)
        question.provider = question.record->provider;
    if (question.provider.canonical().isEmpty())
        return ShapeError{u"provider"_s, providers, true};
    if (question.provider.kind == Provider::Other)
        return ShapeError{u"provider"_s, providers};
    if (!question.record)
        return std::nullopt;
    // The line is all there is: a secret that it neither holds nor masks is not there.
    for (const ConfigFieldSpec &field : configFields(question.provider.kind)) {
        if (field.kind != ConfigFieldSpec::Kind::Secret)
            continue;
        SecretState &state = question.record->secrets[field.name];
        if (state.presence == SecretState::Presence::Unknown)
            state.presence = SecretState::Presence::NotSet;
    }
    return std::nullopt;
}

Json headersJson(const std::vector<std::pair<QString, QString>> &headers)
{
    Json object = Json::object();
    for (const auto &[name, value] : headers)
        object.editMembers().push_back({JsonText{name.toStdString(), false}, Json(value)});
    return object;
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

Json encodeRequest(const ExplainRequest &request)
{
    Json result = Json::object();
    result.set("method", Json(request.method));
    result.set("url", Json(request.url));
    result.set("headers", headersJson(request.headers));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QByteArray body = QByteArray::fromStdString(request.body);
    const QString text = decoder.decode(body);
    if (decoder.hasError())
        result.set("bodyBase64", Json(QString::fromLatin1(body.toBase64())));
    else
        result.set("body", Json(text));
    return result;
}

} // namespace

Result<EvaluationRules, ShapeError> decodeRules(const Json &value)
{
    using R = EvaluationRules;
    R rules;
    if (!value.isObject())
        return wrong(u"rules"_s, u"an object"_s);
    if (!choose<R::Conditions>(value, "conditions", {"all", R::Conditions::All}, {"any", R::Conditions::Any}, rules.conditions))
        return wrong(u"rules.conditions"_s, u"all or any"_s);
    if (!choose<R::DisabledFilter>(value, "disabledFilter", {"pass", R::DisabledFilter::Pass}, {"block", R::DisabledFilter::Block},
                                   rules.disabledFilter))
        return wrong(u"rules.disabledFilter"_s, u"pass or block"_s);
    if (!choose<R::Unmapped>(value, "unmapped", {"drop", R::Unmapped::Drop}, {"forward", R::Unmapped::ForwardUnderOwnName},
                             rules.unmapped))
        return wrong(u"rules.unmapped"_s, u"drop or forward"_s);
    if (!choose<R::NumericText>(value, "numericText", {"number", R::NumericText::ComparesAsNumber}, {"text", R::NumericText::IsText},
                                rules.numericText))
        return wrong(u"rules.numericText"_s, u"number or text"_s);
    static const QStringList known{u"conditions"_s, u"disabledFilter"_s, u"unmapped"_s, u"numericText"_s};
    for (const JsonMember &member : value.members()) {
        if (!known.contains(member.key.toQString()))
            return wrong(u"rules."_s + member.key.toQString(), known.join(u", "_s));
    }
    return rules;
}

Json encodeRules(const EvaluationRules &rules)
{
    using R = EvaluationRules;
    Json result = Json::object();
    result.set("conditions", Json(rules.conditions == R::Conditions::All ? u"all" : u"any"));
    result.set("disabledFilter", Json(rules.disabledFilter == R::DisabledFilter::Pass ? u"pass" : u"block"));
    result.set("unmapped", Json(rules.unmapped == R::Unmapped::Drop ? u"drop" : u"forward"));
    result.set("numericText", Json(rules.numericText == R::NumericText::ComparesAsNumber ? u"number" : u"text"));
    return result;
}

const std::vector<QLatin1StringView> &eventPathNames()
{
    static const std::vector<QLatin1StringView> names{
        "id"_L1,        "timestamp"_L1, "visitorId"_L1, "sessionId"_L1, "userId"_L1,    "email"_L1,    "phone"_L1,
        "firstName"_L1, "lastName"_L1,  "gender"_L1,    "birthDate"_L1, "city"_L1,      "state"_L1,    "zip"_L1,
        "country"_L1,   "ip"_L1,        "userAgent"_L1, "url"_L1,       "referrer"_L1,  "fbp"_L1,      "fbc"_L1,
        "gclid"_L1,     "testId"_L1,    "consentAnalytics"_L1,          "consentMarketing"_L1,         "consentPreferences"_L1};
    return names;
}

Result<ExplainQuestion, ShapeError> decodeExplain(const Json &line)
{
    ExplainQuestion question;
    if (!line.isObject())
        return wrong({}, u"an object"_s);
    const Json *event = line.find("event");
    if (!event)
        return Failure{ShapeError{u"event"_s, u"the event"_s, true}};
    question.event = *event;
    if (const auto error = decodeDestination(line, question))
        return Failure{*error};
    if (const Json *site = line.find("site"); site && !site->isNull()) {
        const Json *currency = site->find("currency");
        if (!site->isObject() || (currency && !currency->isString() && !currency->isNull()))
            return wrong(site->isObject() ? u"site.currency"_s : u"site"_s, site->isObject() ? u"text"_s : u"an object"_s);
        question.siteCurrency = currency ? currency->toQString() : QString();
    }
    if (const Json *rules = line.find("rules"); rules && !rules->isNull()) {
        const auto decoded = decodeRules(*rules);
        if (!decoded)
            return Failure{decoded.error()};
        question.rules = *decoded;
    }
    if (const Json *paths = line.find("paths"); paths && !paths->isNull()) {
        auto decoded = decodePaths(*paths);
        if (!decoded)
            return Failure{decoded.error()};
        question.paths = std::move(decoded).value();
    }
    if (const Json *now = line.find("now"); now && !now->isNull()) {
        const QDateTime time = members::time(now);
        if (!time.isValid())
            return wrong(u"now"_s, u"a time (ISO 8601, or seconds or milliseconds since 1970)"_s);
        question.nowMs = time.toMSecsSinceEpoch();
    }
    return question;
}

Json lineId(const Json &line)
{
    constexpr size_t longest = 1024;
    const Json *id = line.find("id");
    const bool usable = id && ((id->isString() && !id->isRawString() && id->utf8().size() <= longest)
                               || (id->isNumber() && id->numberText().size() <= longest));
    return usable ? *id : Json();
}

Json encodeExplain(const Json &id, const ExplainAnswer &answer)
{
    Json result = Json::object();
    result.set("id", id);
    result.set("outcome", Json(answer.outcome));
    result.set("providerEvent", textOrNull(answer.providerEvent));
    Json currency;
    if (!answer.currencySource.isEmpty()) {
        currency = Json::object();
        currency.set("code", Json(answer.currency));
        currency.set("source", Json(answer.currencySource));
    }
    result.set("currency", std::move(currency));
    Json warnings = Json::array();
    for (const QString &warning : answer.warnings)
        warnings.elements().push_back(Json(warning));
    result.set("warnings", std::move(warnings));
    Json steps = Json::array();
    for (const ExplainStep &step : answer.steps) {
        Json one = Json::object();
        one.set("gate", Json(step.gate));
        one.set("verdict", Json(step.verdict));
        one.set("code", Json(step.code));
        one.set("input", textOrNull(step.input));
        one.set("detail", Json(step.detail));
        if (step.assumption)
            one.set("assumption", Json(true));
        steps.elements().push_back(std::move(one));
    }
    result.set("steps", std::move(steps));
    result.set("request", answer.request ? encodeRequest(*answer.request) : Json());
    return result;
}

Json encodeLineError(const Json &id, const QString &error)
{
    Json result = Json::object();
    result.set("id", id);
    result.set("error", Json(error));
    return result;
}

} // namespace selwise::codec
