#pragma once

#include "models/domain/codec/observationcodec.h"
#include "tests/support/fakecontrolplane.h"

namespace selwise::test {

/// The logs of a shop with `purchases` purchases, one a minute: of every 100 one has order.total 0, one is in NOK, one has
/// no total, and user.email is hidden. The real service's paging by cursor; every log tells of the same events.
inline LogPage shopLog(const LogQuery &query, const QDateTime &now, int purchases)
{
    const int from = query.cursor.toInt(), to = std::min(purchases, from + query.limit);
    Json list = Json::array();
    for (int i = from; i < to && (query.event.isEmpty() || query.event == u"purchase"); ++i) {
        const QByteArray id = QByteArray::number(58213 - i), time = now.addSecs(-60 * (i + 1)).toString(Qt::ISODateWithMs).toLatin1();
        const QByteArray total = i % 100 == 3 ? "0" : QByteArray::number(10 + (i * 37) % 1800) + ".50";
        const QByteArray sum = i % 100 == 7 ? QByteArray() : "\"total\":" + total + ",";
        const QByteArray currency = i % 100 == 0 ? "NOK" : i % 3 == 0 ? "SEK" : "EUR";
        list.elements().push_back(*Json::parse(
            R"({"id":"log-)" + id + R"(","timestamp":")" + time + R"(","eventId":"e-)" + id + R"(","event":"purchase","status":"delivered","payload":{"event":"purchase","id":"e-)" + id
            + R"(","order":{"id":"NO-)" + id + R"(",)" + sum + R"("currency":")" + currency + R"("},"items":[{"sku":"A-1","price":10,"quantity":1},{"sku":"B-2","price":0.5,"quantity":2}],)"
            + R"("visitorId":"1.2","metadata":{"channel":")" + (i % 5 == 0 ? "pos" : "web") + R"("},"user":{"id":"u1","email":"••••••••"},"context":{"url":"https://nordlicht.example/checkout"}}})"));
    }
    LogPage page = *codec::decodeLogPage(list);
    if (to < purchases)
        page.nextCursor = QString::number(to);
    return page;
}

inline void serveShopLogs(FakeControlPlane &plane, const QDateTime &now, int purchases)
{
    plane.logPages = [now, purchases](const QString &, const LogQuery &query) -> Result<LogPage, ApiError> { return shopLog(query, now, purchases); };
}

} // namespace selwise::test
