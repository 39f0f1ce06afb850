#pragma once

#include "models/domain/logquery.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>
#include <algorithm>
#include <vector>

namespace selwise::test {

using namespace Qt::Literals::StringLiterals;

/// Entries as servers of every kind might send them, and questions about them. The same for the same seed.
class RandomLogs {
public:
    explicit RandomLogs(quint32 seed) : m_random(seed) {}

    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    int number(int below) { return int(m_random.bounded(below)); }
    template <class T>
    const T &one(const std::vector<T> &list)
    {
        return list[size_t(number(int(list.size())))];
    }

    /// `tidy`: as the sandbox writes them; else anything may be missing or odd.
    QByteArray entry(int index, bool tidy)
    {
        QByteArrayList members;
        const auto add = [&](const QByteArray &name, const QByteArray &value) { members << '"' + name + "\":" + value; };
        if (tidy || chance(80))
            add("id", chance(90) || tidy ? "\"dl_" + QByteArray::number(index) + '"' : QByteArray::number(index));
        if (tidy || chance(90))
            add(tidy || chance(80) ? "timestamp" : chance(50) ? "createdAt" : "time", time(tidy));
        if (chance(80))
            add("provider", one(providers()));
        else if (tidy || chance(60))
            add("webhookId", "\"wh_" + QByteArray::number(number(3)) + '"');
        if (tidy || chance(90))
            add(tidy || chance(80) ? "event" : "eventName", one(events()));
        if (chance(60))
            add("providerEvent", one(events()));
        if (tidy || chance(90))
            add("status", one(tidy ? statuses() : oddStatuses()));
        if (chance(80))
            add("attempt", tidy || chance(90) ? QByteArray::number(1 + number(3)) : one(oddNumbers()));
        if (chance(80))
            add(tidy || chance(80) ? "httpStatus" : "statusCode", tidy || chance(90) ? one(std::vector<QByteArray>{"200", "204", "400", "429", "503", "null"}) : one(oddNumbers()));
        if (chance(90))
            add("durationMs", tidy || chance(90) ? QByteArray::number(number(number(2) ? 300 : 90000)) : one(oddNumbers()));
        if (chance(50))
            add(tidy || chance(80) ? "error" : "message", one(tidy ? errors() : oddErrors()));
        if (chance(50)) {
            add("currency", chance(90) ? "\"EUR\"" : "null");
            add("value", tidy || chance(90) ? QByteArray::number(number(50000) / 100.0, 'f', 2) : one(oddNumbers()));
        }
        if (chance(70))
            add("requestId", "\"" + QByteArray::number(quint64(number(40)) * 7919, 16).rightJustified(36, 'a') + '"');
        if (chance(30))
            add("eventId", "\"e-" + QByteArray::number(number(30)) + '"');
        if (chance(30))
            add("reason", one(errors()));
        if (tidy || chance(80))
            add(chance(70) ? "payload" : "request", payload(tidy));
        if (chance(10))
            add("response", "{\"status\":200,\"body\":" + one(errors()) + '}');
        if (!tidy && chance(10))
            add("unknown", one(oddErrors()));
        if (!tidy && chance(20))
            std::reverse(members.begin(), members.end());
        const QByteArray comma = !tidy && chance(15) ? ", " : ",";
        return '{' + members.join(comma) + '}';
    }

    logquery::Node query(int depth = 3)
    {
        using namespace logquery;
        if (depth > 0 && chance(60)) {
            std::vector<Node> nodes{query(depth - 1), query(depth - 1)};
            switch (number(3)) {
            case 0: return Node{And{std::move(nodes)}};
            case 1: return Node{Or{std::move(nodes)}};
            default: nodes.pop_back(); return Node{Not{std::move(nodes)}};
            }
        }
        if (chance(30))
            return Node{FreeText{one(words())}};
        const Field field = Field(number(int(Field::Path) + 1));
        Term term;
        term.field = {field, field == Field::Path ? one(paths()) : QString()};
        for (int i = 0; i <= number(2); ++i)
            term.tests.push_back(test(field));
        return Node{term};
    }

private:
    static const std::vector<QByteArray> &providers()
    {
        static const std::vector<QByteArray> list{"\"ga4\"", "\"meta\"", "\"gads\"", "\"google_ads\"", "\"tiktok\"", "null", "\"\""};
        return list;
    }
    static const std::vector<QByteArray> &events()
    {
        static const std::vector<QByteArray> list{"\"purchase\"", "\"page_view\"", "\"Add To Cart\"", "\"caf\\u00e9\"", "\"Caf\xC3\xA9\"", "\"a\\\"b\"", "\"\""};
        return list;
    }
    static const std::vector<QByteArray> &statuses()
    {
        static const std::vector<QByteArray> list{"\"delivered\"", "\"delivered\"", "\"failed\"", "\"retrying\"", "\"filtered\"", "\"skipped\"", "\"test\""};
        return list;
    }
    static const std::vector<QByteArray> &oddStatuses()
    {
        static const std::vector<QByteArray> list{"\"delivered\"", "\"FAILED\"", "\"retrying\"", "\"queued\"", "\"\"", "null", "7", "true", "{}"};
        return list;
    }
    static const std::vector<QByteArray> &errors()
    {
        static const std::vector<QByteArray> list{"\"connect ETIMEDOUT after 10000 ms\"", "\"(#190) session has expired\"", "\"HTTP 500: <b>\\\"no\\\"</b>\"",
                                                  "null", "\"Timeout\"", "\"=cmd|' /C calc'!A0\""};
        return list;
    }
    static const std::vector<QByteArray> &oddErrors()
    {
        static const std::vector<QByteArray> list{"{\"message\":\"timeout\",\"code\":3}", "[1,2]", "17", "\"a\\/b\"", "\"\\ud800\"", "\"\"", "\"line\\nbreak\"",
                                                  "\"\xE6\x9D\xB1\xE4\xBA\xAC\"", "\"\\u0041dd\"", "false"};
        return list;
    }
    static const std::vector<QByteArray> &oddNumbers()
    {
        static const std::vector<QByteArray> list{"1.0", "1e2", "\"204\"", "-1", "99999999999999999999", "0.5", "null", "\"x\"", "true", "-0", "9007199254740993", "1e400"};
        return list;
    }
    QByteArray time(bool tidy)
    {
        const qint64 ms = 1'767'225'600'000 + qint64(number(50)) * 60'000 + number(2000);
        if (tidy || chance(70)) {
            const qint64 second = ms / 1000 % 86400;
            return QStringLiteral("\"2026-01-0%1T%2:%3:%4.%5Z\"").arg(1 + number(3)).arg(second / 3600 % 24, 2, 10, QLatin1Char('0'))
                .arg(second / 60 % 60, 2, 10, QLatin1Char('0')).arg(second % 60, 2, 10, QLatin1Char('0')).arg(ms % 1000, 3, 10, QLatin1Char('0')).toUtf8();
        }
        static const std::vector<QByteArray> odd{"1767225600", "1767225600123", "1767225600123456", "\"2026-01-01T00:00:00\"", "\"2026-01-01\"",
                                                 "\"0000-01-01T00:00:00.000Z\"", "\"9999-12-31T23:59:59.999Z\"", "\"2026-02-30T00:00:00.000Z\"", "null", "\"yesterday\"",
                                                 "\"2026-01-01T01:00:00.000+01:00\"", "1767225600.5", "-1", "\"1767225600123\"", "\"2026-01-01T24:00:00.000Z\""};
        return one(odd);
    }
    QByteArray payload(bool tidy)
    {
        if (!tidy && chance(20))
            return one(oddErrors());
        const QByteArray order = "{\"total\":" + one(std::vector<QByteArray>{"10", "99.5", "\"120\"", "null", "1e3"}) + ",\"id\":\"o-" + QByteArray::number(number(50)) + "\"}";
        QByteArray result = "{\"order\":" + order + ",\"items\":[{\"sku\":\"A-" + QByteArray::number(number(5)) + "\",\"qty\":2},{\"sku\":\"B\"}],\"page\":\"https://shop.example/caf\xC3\xA9?q=Timeout\"}";
        if (!tidy && chance(15))
            result.replace(",", ", ");
        if (!tidy && chance(10))
            result.replace("caf\xC3\xA9", "caf\\u00e9");
        return result;
    }
    static const std::vector<QString> &words()
    {
        static const std::vector<QString> list{u"timeout"_s, u"Timeout"_s, u"caf\u00e9"_s, u"delivered"_s, u"dl_1"_s, u"a\"b"_s, u"\"qty\":2"_s, u"\"total\":10,"_s,
                                               u"order"_s, u"gads"_s, u"google_ads"_s, u"wh_1"_s, u"20"_s, u"429"_s, u"<b>\"no"_s, u"aaaa"_s, u"e-1"_s, u"\u6771\u4eac"_s,
                                               u"zzz-absent"_s, u"a/b"_s, u" "_s, u", "_s, u"E"_s, u"line\nbreak"_s, u"A-3"_s, u"1"_s};
        return list;
    }
    static const std::vector<QString> &paths()
    {
        static const std::vector<QString> list{u"order.total"_s, u"order.id"_s, u"items[].sku"_s, u"items[1].sku"_s, u"payload.order"_s, u"page"_s, u"nothing.here"_s,
                                               u"status"_s, u"code"_s, u"response.body"_s, u"durationMs"_s};
        return list;
    }
    logquery::Test test(logquery::Field field)
    {
        using namespace logquery;
        if (chance(10))
            return Exists{};
        if (kindOf(field) == FieldKind::Time) {
            const qint64 from = 1'767'225'600'000 + qint64(number(4000)) * 60'000;
            TimeRange range;
            if (chance(80))
                range.from = Bound<Moment>{{Moment::Kind::Instant, from}, chance(50)};
            if (chance(60) || !range.from)
                range.to = Bound<Moment>{{Moment::Kind::Instant, from + qint64(number(2000)) * 60'000}, chance(50)};
            return range;
        }
        static const std::vector<std::string> numbers{"0", "1", "100", "1.5", "204", "2e2", "-3", "99999999999999999999", "1e400", "300", "10", "120"};
        const bool numeric = kindOf(field) == FieldKind::Number || (kindOf(field) == FieldKind::Any && chance(40));
        if (numeric || chance(10)) {
            if (chance(30))
                return TextTest{TextTest::Kind::Is, QString::fromStdString(one(numbers))};
            NumberRange range;
            if (chance(70))
                range.low = Bound<std::string>{one(numbers), chance(50)};
            if (chance(50) || !range.low)
                range.high = Bound<std::string>{one(numbers), chance(50)};
            return range;
        }
        if (chance(10))
            return Matches{one(std::vector<QString>{u"^d"_s, u"[0-9]{3}"_s, u"(?i)TIME"_s, u"a+$"_s})};
        static const std::vector<QString> values{u"delivered"_s, u"failed"_s, u"meta"_s, u"gads"_s, u"purchase"_s, u"EUR"_s, u"Timeout"_s, u"undelivered"_s, u"pending"_s,
                                                 u"dl_17"_s, u"dl_1"_s, u"A-1"_s, u"e-3"_s, u"o-4"_s, u"wh_1"_s, u"a"_s, u"queued"_s, u"200"_s};
        return TextTest{TextTest::Kind(number(4)), one(values)};
    }

    QRandomGenerator m_random;
};

} // namespace selwise::test
