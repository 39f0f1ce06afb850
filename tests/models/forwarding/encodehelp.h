#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/forwarding/encode.h"
#include "models/forwarding/engine.h"

#include <QTest>
#include <algorithm>

/// Shared by the tests of the encoders.
namespace encodehelp {

using namespace selwise;
using namespace selwise::forwarding;

inline constexpr qint64 now = 1'795'000'000'000; // 2026-11-18T11:06:40Z

inline Json json(const QByteArray &text)
{
    const auto parsed = Json::parse(text);
    if (!parsed)
        qFatal("test data is no JSON: %s", text.constData());
    return *parsed;
}

inline SendContext context()
{
    SendContext result;
    result.id = "evt-from-context";
    result.nowMs = now;
    return result;
}

inline ProviderRecord record(const char *provider, const QByteArray &config)
{
    const QByteArray body = "{\"provider\":\"" + QByteArray(provider) + "\",\"enabled\":true,\"config\":" + config + "}";
    const auto decoded = codec::decodeProvider(json(body), ProviderId::fromWire(QString::fromLatin1(provider)));
    return **decoded;
}

inline Encoded encode(const ProviderRecord &to, const Json &event, const SendContext &how, std::string_view providerEvent,
                      std::string_view currency = {})
{
    Ruling ruling;
    ruling.outcome = Outcome::Send;
    ruling.event = ruling.canonical = event.find("event") ? event.find("event")->utf8() : std::string_view();
    ruling.providerEvent = providerEvent;
    ruling.currency = currency;
    return encodeForProvider(to, event, ruling, how);
}

inline QStringList codes(const std::vector<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result << QString::fromStdString(finding.code);
    return result;
}

inline bool found(const Encoded &encoded, const char *code, const char *path = nullptr)
{
    return std::any_of(encoded.findings.begin(), encoded.findings.end(),
                       [&](const Finding &f) { return f.code == code && (!path || f.path == path); });
}

inline Json bodyOf(const Encoded &encoded)
{
    return json(QByteArray::fromStdString(encoded.request->body));
}

/// A member deep inside, by names and indexes; null when it is not there.
inline Json at(Json value, std::initializer_list<const char *> path)
{
    for (const char *step : path) {
        const Json *next = nullptr;
        if (value.isArray() && QByteArray(step).toUInt() < value.elements().size())
            next = &value.elements()[QByteArray(step).toUInt()];
        else
            next = value.find(step);
        if (!next)
            return {};
        value = Json(*next);
    }
    return value;
}

} // namespace encodehelp
