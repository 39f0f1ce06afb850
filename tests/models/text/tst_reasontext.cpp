// The reason catalogue: every gate, operator and type with the expected sentence; every code with its texts.
#include "models/domain/codec/providercodec.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/forwarding/engine.h"
#include "models/text/conditiontext.h"
#include "models/text/reasontext.h"

#include <QRegularExpression>
#include <QTest>
#include <set>

using namespace selwise;
using namespace selwise::forwarding;
using namespace Qt::Literals::StringLiterals;

namespace {

Json json(const QByteArray &text)
{
    const auto parsed = Json::parse(text);
    return parsed ? *parsed : Json();
}

Decision decide(const QByteArray &record, const QByteArray &event, const EvaluationRules &rules = {}, const std::string &currency = {})
{
    const auto decoded = codec::decodeProvider(json(record), ProviderId::of(Provider::Meta));
    return CompiledDestination(**decoded, rules).decide(json(event), Site{currency});
}

QByteArray withCondition(const QByteArray &condition)
{
    return "{\"enabled\":true,\"config\":{\"pixelId\":\"1\"},\"eventMapping\":{\"purchase\":\"Purchase\"},"
           "\"eventFilters\":{\"purchase\":{\"enabled\":true,\"conditions\":[" + condition + "]}}}";
}

/// The sentence of the first step that is a condition.
ReasonText conditionText(const Decision &decision)
{
    for (const Step &step : decision.steps) {
        if (step.condition >= 0)
            return reasonText(step, decision, u"Meta"_s);
    }
    return {};
}

} // namespace

class ReasonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void conditions_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("value"); // of order.total; empty = it is missing
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *op, const QByteArray &asked, const QByteArray &value, const char16_t *code, const char16_t *says) {
            const QByteArray name = QByteArray(op) + ' ' + asked.left(20) + " / " + (value.isEmpty() ? "missing" : value.left(20));
            const QByteArray condition = "{\"field\":\"order.total\",\"operator\":\"" + QByteArray(op) + '"'
                                         + (asked.isEmpty() ? QByteArray() : ",\"value\":" + asked) + '}';
            QTest::newRow(name.constData()) << condition << value << QString::fromUtf16(code) << QString::fromUtf16(says);
        };
        const char16_t *holds = u"condition-holds", *fails = u"condition-fails", *missing = u"condition-path-missing",
                       *type = u"condition-wrong-type";
        row("gte", "1", "0.99", fails, u"order.total must be at least 1; it was 0.99.");
        row("gte", "1", "1.00", holds, u"order.total must be at least 1; it was 1.00.");
        row("gte", "1", "\"0.5\"", fails, u"order.total must be at least 1; it was “0.5”.");
        row("gte", "1", "true", type, u"order.total must be at least 1; it was true, which cannot be compared with that.");
        row("gte", "1", "null", type, u"order.total must be at least 1; it was null, which cannot be compared with that.");
        row("gte", "1", "[2]", type, u"order.total must be at least 1; it was the list [2], which cannot be compared with that.");
        row("gte", "1", "{\"a\":1}", type, u"order.total must be at least 1; it was an object, which cannot be compared with that.");
        row("gte", "1", "", missing, u"order.total must be at least 1; it is missing from the event.");
        row("gt", "9007199254740992", "9007199254740993", holds, u"order.total must be more than 9007199254740992; it was 9007199254740993.");
        row("gt", "5", "5", fails, u"order.total must be more than 5; it was 5.");
        row("lt", "5", "5", fails, u"order.total must be less than 5; it was 5.");
        row("lte", "5", "1e400", fails, u"order.total must be at most 5; it was 1e400.");
        row("gt", "\"m\"", "\"a\"", fails, u"order.total must come after “m” in the order of characters; it was “a”.");
        row("gte", "\"m\"", "\"a\"", fails, u"order.total must be “m” or come after it in the order of characters; it was “a”.");
        row("lt", "\"m\"", "\"z\"", fails, u"order.total must come before “m” in the order of characters; it was “z”.");
        row("lte", "\"m\"", "\"z\"", fails, u"order.total must be “m” or come before it in the order of characters; it was “z”.");
        row("lt", "\"m\"", "3", type, u"order.total must come before “m” in the order of characters; it was 3, which cannot be compared with that.");
        row("eq", "1", "2", fails, u"order.total must be 1; it was 2.");
        row("eq", "\"EUR\"", "\"USD\"", fails, u"order.total must be “EUR”; it was “USD”.");
        row("eq", "true", "false", fails, u"order.total must be true; it was false.");
        row("eq", "null", "null", holds, u"order.total must be null; it was null.");
        row("eq", "\"\"", "\"x\"", fails, u"order.total must be an empty text; it was “x”.");
        row("eq", "\"a\"", "7", type, u"order.total must be “a”; it was 7, which cannot be compared with that.");
        row("eq", "{\"a\":1}", "{\"a\":2}", fails, u"order.total must be an object; it was an object.");
        row("neq", "1", "1", fails, u"order.total must not be 1; it was 1.");
        row("neq", "1", "", holds, u"order.total must not be 1; it was not there.");
        row("in", "[\"card\",\"paypal\"]", "\"cash\"", fails, u"order.total must be one of “card”, “paypal”; it was “cash”.");
        row("in", "[1,2]", "3", fails, u"order.total must be one of 1, 2; it was 3.");
        row("in", "[1,2]", "[]", type, u"order.total must be one of 1, 2; it was the list [], which cannot be compared with that.");
        row("in", "[1,2]", "", missing, u"order.total must be one of 1, 2; it is missing from the event.");
        row("not_in", "[1,2]", "2", fails, u"order.total must be none of 1, 2; it was 2.");
        row("not_in", "[1,2]", "", holds, u"order.total must be none of 1, 2; it was not there.");
        row("contains", "\"b\"", "\"xyz\"", fails, u"order.total must contain “b”; it was “xyz”.");
        row("contains", "2", "[1]", fails, u"order.total must contain 2; it was the list [1].");
        row("contains", "2", "2", type, u"order.total must contain 2; it was 2, which cannot be compared with that.");
        row("not_contains", "\"y\"", "\"xyz\"", fails, u"order.total must not contain “y”; it was “xyz”.");
        row("starts_with", "\"A\"", "\"a\"", fails, u"order.total must begin with “A”; it was “a”.");
        row("starts_with", "\"A\"", "1", type, u"order.total must begin with “A”; it was 1, which cannot be compared with that.");
        row("ends_with", "\"A\"", "\"b\"", fails, u"order.total must end with “A”; it was “b”.");
        row("exists", "", "", missing, u"order.total must be there; it is missing from the event.");
        row("exists", "", "null", holds, u"order.total must be there; it was there.");
        row("not_exists", "", "0", fails, u"order.total must not be there; it was there.");
        row("not_exists", "", "", holds, u"order.total must not be there; it was not there.");
        row("matches", "\"^A\"", "\"b\"", fails, u"order.total must match the pattern “^A”; it was “b”.");
        row("matches", "\"^A\"", "1", type, u"order.total must match the pattern “^A”; it was 1, which cannot be compared with that.");
        // What can never be decided.
        row("soundslike", "1", "1", u"condition-unknown-operator",
            u"Condition 1 (order.total): the operator “soundslike” is not known here, so whether it holds cannot be told.");
        row("eq", "", "1", u"condition-no-value", u"Condition 1 (order.total) has no value to compare with.");
        row("in", "5", "5", u"condition-value-not-a-list",
            u"Condition 1 (order.total) needs a list of values to compare with, and has 5.");
        row("gte", "[1]", "5", u"condition-value-not-ordered",
            u"Condition 1 (order.total) needs a number or text to compare with, and has the list [1].");
        row("ends_with", "5", "5", u"condition-value-not-text", u"Condition 1 (order.total) needs text to compare with, and has 5.");
    }
    void conditions()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QByteArray, value);
        const QByteArray event = "{\"event\":\"purchase\",\"order\":{\"id\":\"1\"" + (value.isEmpty() ? value : ",\"total\":" + value) + "}}";
        const Decision decision = decide(withCondition(condition), event);
        const ReasonText text = conditionText(decision);
        QTEST(text.sentence, "sentence");
        QTEST(text.code, "code");
        const bool stops = decision.outcome != Outcome::Send;
        QCOMPARE(text.fixer == ReasonText::Fixer::Nobody, !stops);
        QCOMPARE(text.remedy.isEmpty(), !stops);
        if (stops)
            QCOMPARE(outcomeText(decision, u"Meta"_s).sentence, text.sentence);
    }

    void aBadPatternSaysWhy()
    {
        const Decision decision = decide(withCondition("{\"field\":\"order.id\",\"operator\":\"matches\",\"value\":\"(?=x)\"}"),
                                         "{\"event\":\"purchase\",\"order\":{\"id\":\"1\"}}");
        QCOMPARE(decision.outcome, Outcome::Undecidable);
        const ReasonText text = outcomeText(decision, u"Meta"_s);
        QCOMPARE(text.code, u"condition-bad-pattern"_s);
        QVERIFY2(text.sentence.startsWith(u"The pattern of condition 1 (order.id) cannot be used: "_s), qPrintable(text.sentence));
        QVERIFY(text.link.isValid());
    }

    void onlyTheDocumentedRestsOnNoAssumption()
    {
        const auto text = [](const QByteArray &condition) {
            return conditionText(decide(withCondition(condition), "{\"event\":\"purchase\",\"order\":{\"total\":5}}"));
        };
        QVERIFY(!text("{\"field\":\"order.total\",\"operator\":\"gte\",\"value\":9}").assumption);
        QVERIFY(text("{\"field\":\"order.total\",\"operator\":\"lt\",\"value\":1}").assumption);
        QVERIFY(text("{\"field\":\"order.tax\",\"operator\":\"gte\",\"value\":1}").assumption);
    }

    void gates_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence"); // of the outcome
        const QByteArray sending = withCondition({});
        QTest::newRow("send") << sending << QByteArray("{\"event\":\"purchase\"}") << u"send"_s << u"sent"_s
                              << u"The event is sent to Meta as Purchase."_s;
        QTest::newRow("disabled") << QByteArray("{\"enabled\":false,\"config\":{\"pixelId\":\"1\"}}") << QByteArray("{}") << u"disabled"_s
                                  << u"destination-disabled"_s << u"Meta is not enabled, so nothing is sent there."_s;
        QTest::newRow("not an object") << sending << QByteArray("[1]") << u"invalid"_s << u"not-an-object"_s
                                       << u"The event is not a JSON object."_s;
        QTest::newRow("no name") << sending << QByteArray("{\"event\":7}") << u"invalid"_s << u"no-event-name"_s
                                 << u"The event has no name: “event” is missing, empty or no text."_s;
        QTest::newRow("unmapped") << sending << QByteArray("{\"event\":\"user_login\"}") << u"unmapped"_s << u"not-mapped"_s
                                  << u"user_login is mapped to no event of Meta, so it is not sent there."_s;
        QByteArray testing = sending;
        QTest::newRow("test mode") << testing.replace("\"enabled\":true,\"config\"", "\"enabled\":true,\"testMode\":true,\"config\"")
                                   << QByteArray("{\"event\":\"purchase\"}") << u"test"_s << u"test-mode-on"_s
                                   << u"Selwise's test mode is on: the event is logged and not sent to Meta."_s;
    }
    void gates()
    {
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, event);
        const Decision decision = decide(record, event);
        const ReasonText text = outcomeText(decision, u"Meta"_s);
        QTEST(outcomeWord(decision.outcome), "outcome");
        QTEST(text.code, "code");
        QTEST(text.sentence, "sentence");
    }

    void anyOfSeveralIsTheFilter()
    {
        EvaluationRules any;
        any.conditions = EvaluationRules::Conditions::Any;
        const QByteArray conditions = "{\"field\":\"a\",\"operator\":\"eq\",\"value\":1},{\"field\":\"b\",\"operator\":\"eq\",\"value\":1}";
        QCOMPARE(outcomeText(decide(withCondition(conditions), "{\"event\":\"purchase\",\"a\":2,\"b\":2}", any), u"Meta"_s).code,
                 u"filter-stops"_s);
        QCOMPARE(outcomeText(decide(withCondition(conditions), "{\"event\":\"purchase\",\"a\":2,\"b\":1}", any), u"Meta"_s).code, u"sent"_s);
        QCOMPARE(outcomeText(decide(withCondition(conditions), "{\"event\":\"purchase\",\"a\":1,\"b\":2}"), u"Meta"_s).sentence,
                 u"b must be 1; it was 2."_s);
    }

    void currencyAndItsSource()
    {
        const auto code = [](const QByteArray &event, const std::string &site) {
            for (const Decision decision = decide(withCondition({}), event, {}, site); const Step &step : decision.steps) {
                if (step.gate == Gate::Currency)
                    return reasonText(step, decision, u"Meta"_s).code;
            }
            return QString();
        };
        QCOMPARE(code("{\"event\":\"purchase\",\"currency\":\"TRY\",\"order\":{\"currency\":\"USD\"}}", "CHF"), u"currency-from-event"_s);
        QCOMPARE(code("{\"event\":\"purchase\",\"order\":{\"currency\":\"USD\"}}", "CHF"), u"currency-from-order"_s);
        QCOMPARE(code("{\"event\":\"purchase\"}", "CHF"), u"currency-from-site"_s);
        QCOMPARE(code("{\"event\":\"purchase\"}", {}), u"currency-default"_s);
    }

    void personalValuesAreDescribed_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field : {"user.email", "user.id", "user", "context.ip", "customer.email", "metadata.phone_number.phone",
                                  "config.accessToken", "custom.first_name"})
            QTest::newRow(field) << QByteArray(field);
    }
    void personalValuesAreDescribed()
    {
        QFETCH(QByteArray, field);
        const QString text = valueText(Json(u"MARKER.person@example.org"), QString::fromLatin1(field));
        QCOMPARE(text, u"a text of 25 character(s)"_s);
        const Decision decision = decide(
            withCondition("{\"field\":\"user.email\",\"operator\":\"ends_with\",\"value\":\"MARKER@b\"}"),
            "{\"event\":\"purchase\",\"user\":{\"email\":\"MARKER.person@example.org\"}}");
        for (const Step &step : decision.steps)
            QVERIFY(!reasonText(step, decision, u"Meta"_s).sentence.contains(u"MARKER"_s));
        QCOMPARE(valueText(Json(u"shoes"), u"product.title"_s), u"“shoes”"_s);
    }

    void longValuesAreShort()
    {
        const QByteArray digits(400, '7');
        const Decision decision = decide(withCondition("{\"field\":\"order.total\",\"operator\":\"lt\",\"value\":1}"),
                                         "{\"event\":\"purchase\",\"order\":{\"total\":" + digits + "}}");
        QCOMPARE(conditionText(decision).sentence, u"order.total must be less than 1; it was a number of 400 digit(s)."_s);
        const Decision text = decide(withCondition("{\"field\":\"t\",\"operator\":\"eq\",\"value\":\"x\"}"),
                                     "{\"event\":\"purchase\",\"t\":\"" + QByteArray(4 << 20, 'y') + "\"}");
        QVERIFY(conditionText(text).sentence.size() < 200);
        for (const Step &step : text.steps)
            QVERIFY(!step.actual || step.actual->toBytes().size() < 2000);
    }

    void percentSignsInValuesStay()
    {
        const Decision decision = decide(withCondition("{\"field\":\"%2 %1\",\"operator\":\"eq\",\"value\":\"%3%1\"}"),
                                         "{\"event\":\"purchase\",\"%2 %1\":\"100 %1\"}");
        QCOMPARE(conditionText(decision).sentence, u"%2 %1 must be “%3%1”; it was “100 %1”."_s);
    }

    void everyCodeHasItsTexts()
    {
        std::set<QString> seen;
        for (const QString &code : reasonCodes()) {
            QVERIFY2(seen.insert(code).second, qPrintable(code));
            static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
            QVERIFY2(kebab.match(code).hasMatch(), qPrintable(code));
        }
        QVERIFY(seen.size() > 90);
        using Kind = AnswerVerdict::Kind;
        // What encoding and classifying say has a row of its own, no general text.
        for (const std::string &code : answerCodes()) {
            QVERIFY2(seen.contains(QString::fromStdString(code)), code.c_str());
            AnswerVerdict answer;
            answer.code = code;
            answer.kind = Kind::Final;
            check(reasonText(answer, u"Meta"_s), QString::fromStdString(code));
        }
        for (const std::string &code : findingCodes()) {
            QVERIFY2(seen.contains(QString::fromStdString(code)), code.c_str());
            check(reasonText(Finding{Finding::Severity::Warning, code, "config.pixelId", "7"}, u"Meta"_s), QString::fromStdString(code));
        }
        for (int i = 0; i <= int(SignatureVerdict::Mismatch); ++i)
            check(reasonText(Verification{SignatureVerdict(i), "webhook-id"}), {});
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("heals");
        using Kind = AnswerVerdict::Kind;
        QTest::newRow("expired token") << QByteArray("meta-190") << int(Kind::Final)
                                       << u"Meta error 190: the access token has expired, was revoked, or belongs to something else."_s << false;
        QTest::newRow("status with a row") << QByteArray("http-503") << int(Kind::Retry)
                                           << u"Shop is overloaded or down at the moment (status 503)."_s << true;
        QTest::newRow("status without one") << QByteArray("http-418") << int(Kind::Final) << u"Shop refused it. (Status 418.)"_s << false;
        QTest::newRow("odd status") << QByteArray("http-799") << int(Kind::Final)
                                    << u"Shop answered with a status that is none of the known ones. (Status 799.)"_s << false;
        QTest::newRow("dns") << QByteArray("dns") << int(Kind::Retry)
                             << u"The name of Shop could not be found (DNS), so nothing was sent."_s << true;
        QTest::newRow("unknown, final") << QByteArray("zzz-9") << int(Kind::Final) << u"Shop refused it (zzz-9)."_s << false;
        QTest::newRow("unknown, retry") << QByteArray("zzz-9") << int(Kind::Retry) << u"Shop could not take it now (zzz-9)."_s << true;
        QTest::newRow("unknown, fine") << QByteArray("zzz-9") << int(Kind::Delivered) << u"Shop accepted it."_s << false;
    }
    void answers()
    {
        QFETCH(QByteArray, code);
        QFETCH(int, kind);
        AnswerVerdict verdict;
        verdict.code = code.toStdString();
        verdict.kind = AnswerVerdict::Kind(kind);
        const ReasonText text = reasonText(verdict, u"Shop"_s);
        QTEST(text.sentence, "sentence");
        QTEST(text.healsByItself, "heals");
        QCOMPARE(text.code, QString::fromLatin1(code));
    }

    /// A test is sent once: what the next step says is about the person who tests.
    void noTestIsTriedAgainByItself()
    {
        using Kind = AnswerVerdict::Kind;
        std::vector<std::string> codes = answerCodes();
        codes.insert(codes.end(), {"http-507", "http-511", "zzz-9"});
        static const QRegularExpression delivery(u"tries again|slows down|is disabled"_s);
        int toldOfDelivery = 0;
        for (const std::string &code : codes) {
            AnswerVerdict verdict;
            verdict.code = code;
            verdict.kind = reasonText(verdict, {}).remedy.isEmpty() ? Kind::Final : Kind::Retry;
            const ReasonText delivered = reasonText(verdict, u"Meta"_s), tested = testReasonText(verdict, u"Meta"_s);
            const bool differs = delivery.match(delivered.sentence + delivered.remedy).hasMatch();
            toldOfDelivery += differs ? 1 : 0;
            QVERIFY2(!delivery.match(tested.sentence + tested.remedy).hasMatch(), qPrintable(tested.code + u": "_s + tested.remedy));
            QVERIFY2(differs || tested.sentence == delivered.sentence, qPrintable(tested.code));
            check(tested, tested.code);
            QVERIFY2(differs || tested.remedy == delivered.remedy, qPrintable(tested.code));
            QVERIFY2(tested.remedy.isEmpty() == delivered.remedy.isEmpty(), qPrintable(tested.code));
        }
        QVERIFY(toldOfDelivery > 20);
    }

    void whatADestinationSaysIsQuotedWithoutSecrets()
    {
        AnswerVerdict verdict;
        verdict.code = "meta-190";
        verdict.said = {"Malformed access token EAAGm0PX4ZCpsBAMARKERabc1234567890 for somebody@example.org"};
        const QString sentence = reasonText(verdict, u"Meta"_s).sentence;
        QVERIFY2(sentence.contains(u"Meta says: “Malformed access token"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"MARKER"_s) && !sentence.contains(u"somebody"_s), qPrintable(sentence));
    }

private:
    static void check(const ReasonText &text, const QString &code)
    {
        const QByteArray name = code.toUtf8();
        QVERIFY2(!text.sentence.isEmpty(), name.constData());
        QVERIFY2(!text.sentence.contains(QRegularExpression(u"%[0-9]"_s)), qPrintable(text.sentence));
        QVERIFY2(!fixerName(text.fixer).isEmpty(), name.constData());
        QVERIFY2(text.fixer == ReasonText::Fixer::Nobody || !text.remedy.isEmpty() || text.healsByItself, qPrintable(text.code));
    }
};

QTEST_GUILESS_MAIN(ReasonTextTest)
#include "tst_reasontext.moc"
