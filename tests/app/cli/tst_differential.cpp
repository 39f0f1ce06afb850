// What the sandbox really sends is what `explain` says it would send.
#include "tests/app/cli/consoleprogram.h"
#include "tests/support/eventgenerator.h"
#include "tests/support/jsonmember.h"
#include "tests/support/rawhttp.h"
#include "tests/support/sandboxprocess.h"

#include <map>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray textOf(const Json &json, std::string_view name)
{
    return member(json, name).toQString().toUtf8();
}

/// One `selwise-console explain` that answers as long as it is asked.
class Explainer {
public:
    explicit Explainer(const ConsoleProgram &console) { console.start(m_process, {u"explain"_s}); }
    ~Explainer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    std::vector<Json> ask(const QByteArrayList &lines)
    {
        m_process.write(lines.join('\n') + '\n');
        std::vector<Json> answers;
        while (qsizetype(answers.size()) < lines.size()) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(20'000))
                return {};
            while (m_process.canReadLine()) {
                const auto answer = Json::parse(m_process.readLine());
                answers.push_back(answer ? *answer : Json());
            }
        }
        return answers;
    }

private:
    QProcess m_process;
};

/// One destination: as the sandbox has it and as `explain` is told of it.
struct Target {
    QByteArray name;    ///< as `_captured` calls it
    QByteArray members; ///< of an explain line: provider and config, or webhook
    QByteArrayList secrets; ///< what stands where explain prints a mask, as it goes over the wire
};

QByteArray percentEncoded(const QByteArray &text)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(text));
}

QByteArray withSecret(QByteArray shown, const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets)
        shown.replace(u"••••••••"_s.toUtf8(), secret);
    return shown;
}

/// For the bytes that depend on the moment of sending: when that was, as the request itself tells.
qint64 momentOf(const Json &captured)
{
    const Json &body = member(captured, "json");
    if (const Json *micros = body.find("timestamp_micros"))
        return micros->toInteger() / 1000;
    if (const Json *data = body.find("data"); data && data->isArray() && !data->elements().empty())
        return member(data->elements().front(), "event_time").toInteger() * 1000;
    const QDateTime written = QDateTime::fromString(member(body, "timestamp").toQString(), Qt::ISODateWithMs);
    const qint64 sent = textOf(member(captured, "headers"), "webhook-timestamp").toLongLong();
    return written.isValid() ? written.toMSecsSinceEpoch() : sent * 1000;
}

const QByteArray apiSecret = "s3cr+t/=&? \xc3\xb6", accessToken = "EAA&to=ken%41+x", signingKey = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

} // namespace

class DifferentialTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// SELWISE_EVENTS and SELWISE_SEED say how many events and which; 200 by default.
    void theSameBytes()
    {
        bool given = false;
        const int number = qEnvironmentVariableIntValue("SELWISE_EVENTS", &given);
        const int events = given ? number : 200;
        const quint32 seed = qEnvironmentVariable("SELWISE_SEED", u"20261123"_s).toULongLong() % 4'000'000'000;
        qInfo("seed %u, %d events", seed, events);
        QVERIFY(m_sandbox.start({u"--empty"_s, u"--capture-secrets"_s, u"--no-traffic"_s, u"--site-currency"_s, u"SEK"_s}));
        m_console = std::make_unique<ConsoleProgram>();
        m_explainer = std::make_unique<Explainer>(*m_console);
        EventGenerator generator(seed);
        makeWebhooks();
        for (int half = 0; half < 2; ++half) {
            configureProviders(half == 1);
            std::vector<GeneratedEvent> waiting;
            for (int i = half * events / 2; i < (half + 1) * events / 2; ++i) {
                GeneratedEvent made = generator.next();
                if (made.testId.isEmpty()) { // alone, so that it is known whose request it is
                    compare({made});
                } else {
                    waiting.push_back(std::move(made));
                    if (waiting.size() == 100)
                        compare(std::exchange(waiting, {}));
                }
                if (QTest::currentTestFailed())
                    return;
            }
            compare(waiting);
            if (QTest::currentTestFailed())
                return;
        }
        // Each destination had its share, and nothing came late.
        QCOMPARE(member(captured("?limit=1"), "total").toInteger(-1), 0);
        QCOMPARE(m_equal.size(), m_targets.size());
        for (const auto &[name, count] : m_equal)
            qInfo("%s: %d requests equal", name.constData(), count);
        for (const auto &[name, count] : m_equal)
            QVERIFY2(count > events / 20, name.constData());
    }

private:
    Json ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const QByteArray target = path.startsWith('/') ? path : "/api/v1/sites/" + m_sandbox.siteId().toUtf8() + "/integrations/" + path;
        const RawAnswer answer = exchange(m_sandbox.port(), {method, target, m_sandbox.token(), body});
        if (answer.status >= 300)
            qWarning("%s %s: %d %s", method.constData(), path.constData(), answer.status, answer.body.constData());
        return answer.json();
    }
    Json captured(const QByteArray &query) { return ask("GET", "/_captured" + query); }

    void configureProviders(bool second)
    {
        m_currency = second ? "EUR" : "SEK";
        ask("POST", "/_control", second ? "{\"siteCurrency\":null}" : "{\"siteCurrency\":\"SEK\"}");
        const QByteArray reverse = "'reverseEventMapping':{'begin_checkout':'checkout_begin','view_item':'product_view'}";
        const QByteArray filters = "'eventFilters':{'purchase':{'conditions':[{'field':'order.total','operator':'gte','value':1}]},"
                                   "'page_view':{'enabled':false,'conditions':[{'field':'page.path','operator':'exists'}]},"
                                   "'product_view':{'conditions':[{'field':'product.sku','operator':'matches','value':'^SKU-[0-4]'}]}}";
        provider("ga4", second ? "{'measurementId':'G-NRD7K2X9QL','apiSecret':'" + apiSecret + "'}"
                               : "{'measurementId':'odd id&1','apiSecret':'" + apiSecret + "'}",
                 second, reverse + "," + filters, {percentEncoded(apiSecret)});
        provider("meta", "{'pixelId':'418206573921084','accessToken':'" + accessToken + "','advancedMatching':" + (second ? "false" : "true") + "}",
                 second, second ? reverse + ",'eventFilters':{}" : filters, {percentEncoded(accessToken)});
        provider("gads", "{'conversionId':'AW-867530942','conversionLabel':'a/b c','valueBased':" + QByteArray(second ? "false" : "true") + "}",
                 second, filters, {});
    }
    void provider(const QByteArray &name, const QByteArray &config, bool second, const QByteArray &rules, const QByteArrayList &secrets)
    {
        QByteArrayList mappings;
        for (const char *event : {"page_view", "virtual_page_view", "widget_view", "category_view", "product_view", "product_click",
                                  "product_impression", "product_dwell_time", "add_to_cart", "remove_from_cart", "update_cart",
                                  "cart_abandon", "cart_restore", "checkout_begin", "checkout_progress", "checkout_option", "purchase",
                                  "user_signup", "user_login", "user_logout", "user_update", "search_instant_open", "search_query",
                                  "search_filter", "search_sort", "search_page", "search_results", "search_zero_results", "custom_event",
                                  "tour_booking", "Refund"}) {
            if (qstrcmp(event, second ? "user_update" : "page_view") != 0)
                mappings += "'" + QByteArray(event) + "':'" + (second ? "Odd Name \xc3\xa9" : "") + event + "'";
        }
        const QByteArray record = quoted("{'enabled':true,'config':" + config + ",'eventMapping':{" + mappings.join(',') + "}," + rules + "}");
        ask("PUT", name, record);
        setTarget({name, "\"provider\":\"" + name + "\",\"config\":" + record, secrets});
    }
    void makeWebhooks()
    {
        const QByteArray basic = QByteArray("us\xc3\xa9r:p:ss word").toBase64();
        webhook("none", "'authType':'none'", {});
        webhook("bearer", "'authType':'bearer','authConfig':{'token':'b-t.k~n/+='}", {"b-t.k~n/+="});
        webhook("basic", "'authType':'basic','authConfig':{'username':'us\xc3\xa9r','password':'p:ss word'}", {basic});
        webhook("apikey", "'authType':'api_key','authConfig':{'key':'k e y'}", {"k e y"});
        webhook("ownkey", "'authType':'api_key','authConfig':{'header':'X-Shop-Key','key':'kk'},'events':['purchase','add_to_cart','page_view','custom_event','product_view']", {"kk"});
        webhook("hmac", "'authType':'hmac','authConfig':{'secret':'h\xc3\xb6mac'}", {});
        webhook("ownhmac", "'authType':'hmac','authConfig':{'secret':'h','header':'X-Own-Signature'}", {});
        webhook("signature", "'authType':'signature','authConfig':{'secret':'" + signingKey + "'}", {});
    }
    void webhook(const QByteArray &name, const QByteArray &members, const QByteArrayList &secrets)
    {
        QByteArray record = quoted("{'name':'" + name + "','url':'" + m_sandbox.url().toString().toUtf8() + "/hooks/" + name + "?a=b%20c'," + members + "}");
        const QByteArray id = textOf(ask("POST", "webhooks", record), "id");
        record.insert(1, "\"id\":\"" + id + "\",");
        setTarget({"hooks/" + name, "\"webhook\":" + record, secrets});
    }
    void setTarget(Target target) { m_targets[target.name] = std::move(target); }

    QByteArray line(const Target &target, const Json &id, const Json &event, const QByteArray &now = {}) const
    {
        return "{\"id\":" + id.toBytes() + ",\"event\":" + event.toBytes() + "," + target.members + ",\"site\":{\"currency\":\"" +
               m_currency + "\"}" + (now.isEmpty() ? QByteArray() : ",\"now\":" + now) + "}";
    }

    void compare(const std::vector<GeneratedEvent> &made)
    {
        if (made.empty())
            return;
        QByteArrayList bodies;
        for (const GeneratedEvent &one : made)
            bodies += one.event.toBytes();
        const Json taken = ask("POST", "/api/v1/public/sites/" + m_sandbox.siteKey().toUtf8() + "/events/batch", "[" + bodies.join(',') + "]");
        const Json::Array ids = member(taken, "ids").elements();
        QCOMPARE(ids.size(), made.size());

        struct Question {
            const GeneratedEvent *event;
            Json id;
            const Target *target;
        };
        std::map<std::pair<QByteArray, QByteArray>, Question> expected; // test id and destination
        std::vector<Question> questions;
        QByteArrayList lines;
        for (std::size_t i = 0; i < made.size(); ++i) {
            for (const auto &[name, target] : m_targets) {
                questions.push_back({&made[i], ids[i], &target});
                lines += line(target, ids[i], made[i].event);
            }
        }
        const std::vector<Json> foreseen = m_explainer->ask(lines);
        QCOMPARE(foreseen.size(), questions.size());
        for (std::size_t i = 0; i < questions.size(); ++i) {
            if (textOf(foreseen[i], "outcome") == "send" && member(foreseen[i], "request").isObject())
                expected.emplace(std::pair{questions[i].event->testId, questions[i].target->name}, questions[i]);
        }

        const bool allCame = QTest::qWaitFor([&] { return member(captured("?limit=1"), "total").toInteger(-1) >= qint64(expected.size()); }, 20'000);
        std::vector<std::pair<Json, Question>> pairs;
        QByteArrayList again;
        for (const auto &[name, target] : m_targets) {
            const Json page = captured("?limit=1000&destination=" + name);
            QCOMPARE(member(page, "dropped").toInteger(-1), 0);
            for (const Json &one : member(page, "data").elements()) {
                const auto found = expected.find({textOf(one, "testId"), name});
                QVERIFY2(found != expected.end(), one.toBytes().constData());
                pairs.emplace_back(one, found->second);
                const qint64 now = momentOf(one);
                again += line(target, found->second.id, found->second.event->event, now > 0 ? QByteArray::number(now) : QByteArray());
                expected.erase(found);
            }
        }
        for (const auto &[key, question] : expected)
            qInfo("did not come to %s: %s", key.second.constData(), question.event->event.toBytes().constData());
        QVERIFY(allCame && expected.empty());
        const std::vector<Json> told = m_explainer->ask(again);
        QCOMPARE(told.size(), pairs.size());
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const QByteArray difference = differenceOf(pairs[i].first, member(told[i], "request"), *pairs[i].second.target);
            QVERIFY2(difference.isEmpty(), (difference + "\nevent " + pairs[i].second.event->event.toBytes() + "\ncaptured " +
                                            pairs[i].first.toBytes() + "\nexplained " + told[i].toBytes())
                                               .constData());
            ++m_equal[pairs[i].second.target->name];
        }
        ask("DELETE", "/_captured");
    }

    static QByteArray differenceOf(const Json &captured, const Json &told, const Target &target)
    {
        if (textOf(captured, "method") != textOf(told, "method"))
            return "method";
        const QByteArray url = withSecret(textOf(told, "url"), target.secrets);
        const qsizetype path = url.indexOf('/', url.indexOf("//") + 2);
        if (textOf(captured, "target") != url.mid(path))
            return "target, not " + url.mid(path);
        if (textOf(captured, "body") != textOf(told, "body"))
            return "body";
        static const QSet<QByteArray> clients = {"host", "content-length", "connection", "user-agent", "accept", "accept-language", "accept-encoding"};
        std::map<QByteArray, QByteArray> sent, said;
        for (const JsonMember &header : member(captured, "headers").members()) {
            const QByteArray name = header.key.toQString().toUtf8().toLower();
            if (!clients.contains(name))
                sent[name] = header.value.toQString().toUtf8();
        }
        for (const JsonMember &header : member(told, "headers").members())
            said[header.key.toQString().toUtf8().toLower()] = withSecret(header.value.toQString().toUtf8(), target.secrets);
        // An event that names no time bears that of its arrival; the signature is of the moment of sending.
        if (said.contains("webhook-timestamp") && sent["webhook-timestamp"] != said["webhook-timestamp"]) {
            const QByteArray message = sent["webhook-id"] + '.' + sent["webhook-timestamp"] + '.' + textOf(captured, "body");
            said["webhook-timestamp"] = sent["webhook-timestamp"];
            said["webhook-signature"] = "v1," + QMessageAuthenticationCode::hash(message, QByteArray::fromBase64(signingKey.mid(6)),
                                                                                QCryptographicHash::Sha256).toBase64();
        }
        return sent == said ? QByteArray() : QByteArray("headers");
    }

    SandboxProcess m_sandbox;
    std::unique_ptr<ConsoleProgram> m_console;
    std::unique_ptr<Explainer> m_explainer;
    std::map<QByteArray, Target> m_targets;
    std::map<QByteArray, int> m_equal;
    QByteArray m_currency;
};

QTEST_GUILESS_MAIN(DifferentialTest)
#include "tst_differential.moc"
