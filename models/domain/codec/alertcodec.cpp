#include "models/domain/codec/alertcodec.h"

#include "models/domain/codec/draftcodec.h"
#include "models/domain/codec/members.h"
#include "models/domain/codec/wordtable.h"

#include <algorithm>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Word<AlertRule::Kind> kinds[] = {{AlertRule::Kind::RateBelow, "rateBelow"_L1},
                                           {AlertRule::Kind::NoDelivery, "noDelivery"_L1},
                                           {AlertRule::Kind::NewError, "newError"_L1},
                                           {AlertRule::Kind::LatencyAbove, "latencyAbove"_L1}};
constexpr int minutesOfADay = 24 * 60, windowMost = 7 * minutesOfADay;

std::optional<AlertRule> decodeRule(const Json &value)
{
    const QString kind = members::text(value.find("kind"));
    const bool known = std::ranges::any_of(kinds, [&kind](const auto &word) { return kind == word.second; });
    AlertRule rule;
    rule.id = members::text(value.find("id"));
    if (!known || rule.id.isEmpty())
        return std::nullopt;
    rule.kind = valueOf(kinds, kind, AlertRule::Kind::RateBelow, Qt::CaseSensitive);
    if (const QString provider = members::text(value.find("provider")); !provider.isEmpty())
        rule.receiver = Receiver{provider, false};
    else if (const QString webhook = members::text(value.find("webhookId")); !webhook.isEmpty())
        rule.receiver = Receiver{webhook, true};
    rule.threshold = members::real(value.find("threshold")).value_or(0);
    rule.windowMinutes = int(std::clamp<qint64>(members::integer(value.find("minutes")).value_or(rule.windowMinutes), 1, windowMost));
    rule.least = int(std::clamp<qint64>(members::integer(value.find("least")).value_or(rule.least), 0, 1'000'000));
    rule.on = members::flag(value.find("on")).value_or(true);
    return rule;
}

Json encodeRule(const AlertRule &rule)
{
    Json value = Json::object();
    value.set("id", Json(rule.id));
    value.set("kind", Json(wordOf(kinds, rule.kind)));
    if (rule.receiver)
        value.set(rule.receiver->webhook ? "webhookId" : "provider", Json(rule.receiver->id));
    value.set("threshold", Json(JsonNumber{QByteArray::number(rule.threshold, 'g', 12).toStdString()}));
    value.set("minutes", Json(qint64(rule.windowMinutes)));
    value.set("least", Json(qint64(rule.least)));
    value.set("on", Json(rule.on));
    return value;
}

} // namespace

Result<AlertBook, ShapeError> decodeAlerts(const Json &document)
{
    if (fileVersion(document) != 1)
        return Failure{ShapeError{u"version"_s, u"1"_s}};
    const Json *rules = document.find("rules");
    if (!rules || !rules->isArray())
        return Failure{ShapeError{u"rules"_s, u"an array"_s}};
    AlertBook book;
    for (const Json &value : rules->elements()) {
        if (auto rule = decodeRule(value))
            book.rules.push_back(std::move(*rule));
    }
    if (const Json *history = document.find("history"); history && history->isArray()) {
        for (const Json &value : history->elements())
            book.history.push_back({members::text(value.find("key")), members::text(value.find("text")), members::time(value.find("raisedAt")),
                                    members::time(value.find("endedAt")), members::flag(value.find("told")).value_or(true)});
    }
    if (const Json *quiet = document.find("quiet"); quiet && quiet->isObject()) {
        const auto minute = [&](std::string_view name) {
            return int(std::clamp<qint64>(members::integer(quiet->find(name)).value_or(0), 0, minutesOfADay - 1));
        };
        book.quiet = {minute("from"), minute("to")};
    }
    book.notify = members::flag(document.find("notify")).value_or(true);
    return book;
}

Json encodeAlerts(const AlertBook &book)
{
    Json::Array rules, history;
    for (const AlertRule &rule : book.rules)
        rules.push_back(encodeRule(rule));
    for (const AlertRecord &record : book.history) {
        Json value = Json::object();
        value.set("key", Json(record.key));
        value.set("text", Json(record.text));
        value.set("raisedAt", members::timeJson(record.raisedAt));
        if (record.endedAt.isValid())
            value.set("endedAt", members::timeJson(record.endedAt));
        if (!record.told)
            value.set("told", Json(false));
        history.push_back(std::move(value));
    }
    Json quiet = Json::object();
    quiet.set("from", Json(qint64(book.quiet.from)));
    quiet.set("to", Json(qint64(book.quiet.to)));
    Json document = Json::object();
    document.set("version", Json(1));
    document.set("rules", Json(std::move(rules)));
    document.set("history", Json(std::move(history)));
    document.set("quiet", std::move(quiet));
    document.set("notify", Json(book.notify));
    return document;
}

} // namespace selwise::codec
