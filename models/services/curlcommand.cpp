#include "models/services/curlcommand.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString curlCommand(const codec::TestExchange &exchange)
{
    QString command = u"curl -X "_s + (exchange.method.isEmpty() ? u"POST"_s : quoted(exchange.method)) + u' ' + quoted(exchange.url);
    for (const auto &[name, value] : exchange.requestHeaders)
        command += u" \\\n  -H "_s + quoted(name + u": "_s + value);
    if (const QByteArray body = codec::bodyBytes(exchange.requestBody); !body.isEmpty())
        command += u" \\\n  --data-raw "_s + quoted(QString::fromUtf8(body));
    return command;
}

} // namespace selwise
