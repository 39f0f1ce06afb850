#include "app/net/httpsandboxtools.h"

#include "app/http/addressguard.h"
#include "models/domain/codec/sandboxtoolscodec.h"

using namespace Qt::Literals::StringLiterals;

namespace selwise {

Reply<DeadLetters> HttpSandboxTools::deadLetters(const QString &destination)
{
    HttpRequest request = HttpCalls::ask("GET", u"/_dead"_s);
    request.query.addQueryItem(u"destination"_s, QString::fromLatin1(QUrl::toPercentEncoding(destination)));
    return m_calls.call<DeadLetters>(std::move(request), [](const Answer &answer) { return read(answer, codec::decodeDeadLetters); });
}

Reply<ReplayPlan> HttpSandboxTools::replay(const ReplayOrder &order)
{
    return m_calls.call<ReplayPlan>(HttpCalls::ask("POST", u"/_replay"_s, codec::encodeReplay(order).toBytes()),
                                    [](const Answer &answer) { return read(answer, codec::decodeReplayPlan); });
}

Reply<ReceiverBehaviour> HttpSandboxTools::receiver(const QString &destination)
{
    return m_calls.call<ReceiverBehaviour>(
        HttpCalls::ask("POST", u"/_control"_s, codec::encodeReceiverQuestion(destination).toBytes()),
        [](const Answer &answer) { return read(answer, codec::decodeReceiver); });
}

Reply<ReceiverBehaviour> HttpSandboxTools::setReceiver(const ReceiverBehaviour &behaviour)
{
    return m_calls.call<ReceiverBehaviour>(HttpCalls::ask("POST", u"/_control"_s, codec::encodeReceiver(behaviour).toBytes()),
                                           [](const Answer &answer) { return read(answer, codec::decodeReceiver); });
}

Reply<QString> HttpSandboxTools::siteKey()
{
    return m_calls.call<QString>(HttpCalls::ask("GET", u"/_site"_s),
                                 [](const Answer &answer) { return read(answer, codec::decodeSandboxSite); });
}

Reply<QStringList> HttpSandboxTools::sendEvent(const QString &siteKey, const Json &event)
{
    const QString key = http::pathSegment(siteKey);
    const QString path = key.isEmpty() ? QString() : u"/api/v1/public/sites/%1/events/batch"_s.arg(key);
    return m_calls.call<QStringList>(HttpCalls::ask("POST", path, codec::encodeBatch(event).toBytes()),
                                     [](const Answer &answer) { return read(answer, codec::decodeAccepted); });
}

} // namespace selwise
