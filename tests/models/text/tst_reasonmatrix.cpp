// Every gate with each of its reasons, and every operator against every type of value: verdict and sentence.
#include "models/domain/codec/providercodec.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/forwarding/engine.h"
#include "models/text/reasontext.h"
#include "models/text/reasonwords.h"

#include <QTest>
#include <set>

using namespace selwise;
using namespace selwise::forwarding;
using namespace Qt::Literals::StringLiterals;

namespace {

/// JSON with apostrophes for quotation marks.
Json json(QByteArray text)
{
    const auto parsed = Json::parse(text.replace('\'', '"'));
    return parsed ? *parsed : Json();
}

const QString destination = u"Meta"_s;

EvaluationRules blocking()
{
    EvaluationRules rules;
    rules.disabledFilter = EvaluationRules::DisabledFilter::Block;
    return rules;
}
EvaluationRules underOwnName()
{
    EvaluationRules rules;
    rules.unmapped = EvaluationRules::Unmapped::ForwardUnderOwnName;
    return rules;
}

Decision decide(const QByteArray &record, const QByteArray &event, const EvaluationRules &rules, const std::string &currency)
{
    const Json read = json(record);
    if (read.find("url")) {
        const auto webhook = codec::decodeWebhook(read);
        return CompiledDestination(*webhook, rules).decide(json(event), Site{currency});
    }
    const auto provider = codec::decodeProvider(read, ProviderId::of(Provider::Meta));
    return CompiledDestination(**provider, rules).decide(json(event), Site{currency});
}

} // namespace

Q_DECLARE_METATYPE(EvaluationRules)

class ReasonMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void gates_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<EvaluationRules>("rules");
        QTest::addColumn<QByteArray>("site");
        QTest::addColumn<QString>("gate");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("sentence");
        const QByteArray on = "{'enabled':true,'config':{'pixelId':'1'},'eventMapping':{'purchase':'Purchase'}}";
        const QByteArray purchase = "{'event':'purchase','order':{'id':'1','total':5}}";
        const auto more = [&](const QByteArray &members) { return on.chopped(1) + ',' + members + '}'; };
        const auto row = [&](const char *code, const QByteArray &record, const QByteArray &event, const char16_t *gate, const char16_t *verdict,
                             const char16_t *sentence, const EvaluationRules &rules = {}, const QByteArray &site = {}) {
            m_gates.insert(QString::fromLatin1(code));
            QTest::newRow(code) << record << event << rules << site << QString::fromUtf16(gate) << QString::fromUtf16(verdict)
                                << QString::fromUtf16(sentence);
        };
        const char16_t *passed = u"passed", *warning = u"warning", *stopped = u"stopped";
        row("destination-enabled", on, purchase, u"enabled", passed, u"Meta is enabled.");
        row("destination-disabled", "{'enabled':false,'config':{'pixelId':'1'}}", purchase, u"enabled", stopped,
            u"Meta is not enabled, so nothing is sent there.");
        row("not-an-object", on, "[1]", u"name", stopped, u"The event is not a JSON object.");
        row("no-event-name", on, "{'event':''}", u"name", stopped, u"The event has no name: “event” is missing, empty or no text.");
        row("canonical-name", on, purchase, u"name", passed, u"The event is called purchase.");
        row("reverse-mapped", more("'reverseEventMapping':{'kauf':'purchase'}"), "{'event':'kauf'}", u"name", passed,
            u"kauf is an external name; here the event is purchase.");
        row("reverse-map-collides", more("'reverseEventMapping':{'page_view':'purchase'}"), "{'event':'page_view'}", u"name", warning,
            u"page_view is an event of its own, and the reverse mapping turns it into purchase: both now count as purchase.");
        row("reverse-map-loops", more("'reverseEventMapping':{'a':'b','b':'a'}"), "{'event':'a'}", u"name", warning,
            u"The reverse mapping turns a into b, and b into something else again; only the first step is taken.");
        row("minimum-fields-present", on, purchase, u"minimumFields", passed, u"purchase has the fields it needs.");
        row("minimum-fields-missing", on, "{'event':'purchase','order':{'id':'1'}}", u"minimumFields", warning,
            u"purchase should have order.total, which is missing.");
        row("no-minimum-known", on, "{'event':'tour_booking'}", u"minimumFields", passed,
            u"tour_booking is not in the catalogue of events, so what it needs is not known.");
        row("mapped", on, purchase, u"mapping", passed, u"purchase goes to Meta as Purchase.");
        row("not-mapped", on, "{'event':'page_view'}", u"mapping", stopped,
            u"page_view is mapped to no event of Meta, so it is not sent there.");
        row("forwarded-under-own-name", on, "{'event':'page_view'}", u"mapping", passed,
            u"page_view is mapped to no event of Meta and goes there under its own name, as the rules of this connection say.", underOwnName());
        const QByteArray hook = "{'id':'w','name':'n','url':'https:/" "/x.example','enabled':true,'events':['purchase']}";
        row("subscribed", hook, purchase, u"mapping", passed, u"Meta is subscribed to purchase.");
        row("all-events-subscribed", "{'id':'w','name':'n','url':'https:/" "/x.example','enabled':true}", purchase, u"mapping", passed,
            u"Meta lists no events, and so gets all of them.");
        row("not-subscribed", hook, "{'event':'page_view'}", u"mapping", stopped, u"Meta is not subscribed to page_view.");
        row("no-filter", on, purchase, u"filter", passed, u"purchase has no filter.");
        const QByteArray off = more("'eventFilters':{'purchase':{'enabled':false,'conditions':[{'field':'a','operator':'exists'}]}}");
        row("filter-off", off, purchase, u"filter", passed, u"The filter of purchase is switched off, so the event passes.");
        row("filter-off-blocks", off, purchase, u"filter", stopped,
            u"The filter of purchase is switched off, which stops the event by the rules of this connection.", blocking());
        row("no-conditions", more("'eventFilters':{'purchase':{'enabled':true}}"), purchase, u"filter", passed,
            u"The filter of purchase has no conditions, so every event passes.");
        const auto filter = [&](const QByteArray &conditions) {
            return more("'eventFilters':{'purchase':{'enabled':true,'conditions':[" + conditions + "]}}");
        };
        row("filter-passes", filter("{'field':'order.total','operator':'gte','value':1}"), purchase, u"filter", passed,
            u"The conditions of the filter of purchase hold.");
        row("filter-stops", filter("{'field':'order.total','operator':'gte','value':9}"), purchase, u"filter", stopped,
            u"The filter of purchase stops the event.");
        row("filter-undecidable", filter("{'field':'order.total','operator':'near','value':9}"), purchase, u"filter", u"cannotTell",
            u"Whether the filter of purchase lets the event pass cannot be told, so it is not sent.");
        row("condition-not-asked", filter("{'field':'a','operator':'exists'},{'field':'order.total','operator':'gte','value':9}"), purchase, u"filter",
            u"notAsked", u"order.total must be at least 9: not asked, as a condition before it settled the matter.");
        row("currency-from-event", on, "{'event':'purchase','currency':'TRY','order':{'currency':'USD'}}", u"currency", passed,
            u"The currency is TRY, as the event says.");
        row("currency-from-order", on, "{'event':'purchase','order':{'currency':'USD'}}", u"currency", passed,
            u"The currency is USD, as the order says; the event itself names none.");
        row("currency-from-basket", on, "{'event':'add_to_cart','basket':{'currency':'NOK'}}", u"currency", passed,
            u"The currency is NOK, as the basket says; the event itself names none.", underOwnName());
        row("currency-from-site", on, purchase, u"currency", passed,
            u"The currency is CHF, which is the site's; neither the event nor its order names one.", {}, "CHF");
        row("currency-default", on, purchase, u"currency", passed,
            u"The currency is EUR, as neither the event, nor its order, nor the site names one.");
        row("no-currency-needed", on, "{'event':'page_view'}", u"currency", passed,
            u"No currency goes along: the event names none and is no order.", underOwnName());
        row("currency-unusual", on, "{'event':'purchase','currency':'eur'}", u"currency", warning,
            u"The currency “eur” is no ISO 4217 code in capital letters; it is passed on as it is, and Meta may refuse it.");
        row("test-mode-off", on, purchase, u"testMode", passed, u"Test mode is off.");
        row("test-mode-on", more("'testMode':true"), purchase, u"testMode", stopped,
            u"Selwise's test mode is on: the event is logged and not sent to Meta.");
        row("sent", on, purchase, u"send", passed, u"The event is sent to Meta as Purchase.");
    }
    void gates()
    {
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, event);
        QFETCH(EvaluationRules, rules);
        QFETCH(QByteArray, site);
        const Decision decision = decide(record, event, rules, site.toStdString());
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        QStringList found;
        for (const Step &step : decision.steps) {
            const ReasonText text = reasonText(step, decision, destination);
            found << text.code;
            if (text.code != code)
                continue;
            QTEST(gateWord(step.gate), "gate");
            QTEST(verdictWord(step.verdict), "verdict");
            QTEST(text.sentence, "sentence");
            // Whatever is not as it should be says what can be done, and who can.
            const bool fine = step.verdict == StepVerdict::Passed || step.verdict == StepVerdict::NotAsked;
            QVERIFY(fine || (!text.remedy.isEmpty() && text.fixer != ReasonText::Fixer::Nobody));
            return;
        }
        QFAIL(qPrintable(u"not among "_s + found.join(u' ')));
    }
    /// None of the catalogue's reasons is missing above; those of conditions are below and in tst_reasontext.
    void noGateIsMissing()
    {
        for (const QString &code : reasons::gateCodes()) {
            if (!code.startsWith(u"condition-"))
                QVERIFY2(m_gates.contains(code), qPrintable(code));
        }
    }

    void operators_data()
    {
        QTest::addColumn<QByteArray>("op");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QString>("requirement");
        QTest::addColumn<QByteArray>("expected"); // a letter for each of `actuals`
        const auto row = [](const char *op, const char *asked, const char16_t *requirement, const char *expected) {
            m_operators.insert(op);
            QTest::addRow("%s %s", op, asked) << QByteArray(op) << QByteArray(asked) << QString::fromUtf16(requirement) << QByteArray(expected);
        };
        // Contract, section 5: a missing path or a value of the wrong type fails every operator but the four with "not".
        //                                                                      -, null, true, 5, '5', 'text', list, object
        row("eq", "5", u"note must be 5", "MWWHHWWW");
        row("eq", "'5'", u"note must be “5”", "MWWHHFWW");
        row("eq", "'text'", u"note must be “text”", "MWWWFHWW");
        row("eq", "true", u"note must be true", "MWHWWWWW");
        row("eq", "null", u"note must be null", "MHWWWWWW");
        row("eq", "[5.0,'text']", u"note must be the list [5.0, “text”]", "MWWWWWHW");
        row("eq", "{'a':5}", u"note must be an object", "MWWWWWWH");
        row("neq", "5", u"note must not be 5", "HHHFFHHH");
        row("neq", "'5'", u"note must not be “5”", "HHHFFHHH");
        row("neq", "'text'", u"note must not be “text”", "HHHHHFHH");
        row("neq", "true", u"note must not be true", "HHFHHHHH");
        row("neq", "null", u"note must not be null", "HFHHHHHH");
        row("neq", "[5,'text']", u"note must not be the list [5, “text”]", "HHHHHHFH");
        row("neq", "{'a':5}", u"note must not be an object", "HHHHHHHF");
        row("gt", "5", u"note must be more than 5", "MWWFFWWW");
        row("gt", "4.9", u"note must be more than 4.9", "MWWHHWWW");
        row("gt", "'abc'", u"note must come after “abc” in the order of characters", "MWWWFHWW");
        row("gte", "5", u"note must be at least 5", "MWWHHWWW");
        row("gte", "'5.1'", u"note must be at least “5.1”", "MWWFFWWW");
        row("gte", "'text'", u"note must be “text” or come after it in the order of characters", "MWWWFHWW");
        row("lt", "5", u"note must be less than 5", "MWWFFWWW");
        row("lt", "'text'", u"note must come before “text” in the order of characters", "MWWWHFWW");
        row("lte", "5", u"note must be at most 5", "MWWHHWWW");
        row("lte", "'text'", u"note must be “text” or come before it in the order of characters", "MWWWHHWW");
        row("in", "[5,'x']", u"note must be one of 5, “x”", "MWWHHFWW");
        row("in", "['text']", u"note must be one of “text”", "MWWWFHWW");
        row("in", "[null,true]", u"note must be one of null, true", "MHHWWWWW");
        row("in", "[]", u"note must be one of ", "MFFFFFFF");
        row("not_in", "[5,'x']", u"note must be none of 5, “x”", "HHHFFHHH");
        row("not_in", "['text']", u"note must be none of “text”", "HHHHHFHH");
        row("not_in", "[]", u"note must be none of ", "HHHHHHHH");
        row("contains", "'tex'", u"note must contain “tex”", "MWWWFHFW");
        row("contains", "'text'", u"note must contain “text”", "MWWWFHHW");
        row("contains", "5", u"note must contain 5", "MWWWWWHW");
        row("not_contains", "'tex'", u"note must not contain “tex”", "HHHHHFHH");
        row("not_contains", "'text'", u"note must not contain “text”", "HHHHHFFH");
        row("not_contains", "5", u"note must not contain 5", "HHHHHHFH");
        row("starts_with", "'te'", u"note must begin with “te”", "MWWWFHWW");
        row("ends_with", "'xt'", u"note must end with “xt”", "MWWWFHWW");
        row("exists", "null", u"note must be there", "MHHHHHHH");
        row("not_exists", "null", u"note must not be there", "HFFFFFFF");
        row("matches", "'^t'", u"note must match the pattern “^t”", "MWWWFHWW");
    }
    void operators()
    {
        QFETCH(QByteArray, op);
        QFETCH(QByteArray, asked);
        QFETCH(QString, requirement);
        QFETCH(QByteArray, expected);
        static const std::pair<QByteArray, QString> actuals[] = {{"", {}},       {"null", u"null"_s},       {"true", u"true"_s},
                                                                 {"5", u"5"_s},  {"'5'", u"“5”"_s},         {"'text'", u"“text”"_s},
                                                                 {"[5,'text']", u"the list [5, “text”]"_s}, {"{'a':5}", u"an object"_s}};
        QCOMPARE(std::size_t(expected.size()), std::size(actuals));
        const QByteArray record = "{'enabled':true,'config':{'pixelId':'1'},'eventMapping':{'purchase':'Purchase'},'eventFilters':{'purchase':"
                                  "{'enabled':true,'conditions':[{'field':'note','operator':'" + op + "','value':" + asked + "}]}}}";
        const bool existence = op.endsWith("exists");
        for (std::size_t i = 0; i < std::size(actuals); ++i) {
            const auto &[value, shown] = actuals[i];
            const QByteArray event = "{'event':'purchase'" + (value.isEmpty() ? QByteArray() : ",'note':" + value) + '}';
            const Decision decision = decide(record, event, {}, {});
            const char letter = expected[qsizetype(i)];
            QVERIFY2(decision.outcome == (letter == 'H' ? Outcome::Send : Outcome::Filtered), event.constData());
            const auto step = std::find_if(decision.steps.begin(), decision.steps.end(), [](const Step &one) { return one.condition >= 0; });
            QVERIFY(step != decision.steps.end());
            const ReasonText text = reasonText(*step, decision, destination);
            QString tail = existence ? u"it was there."_s : u"it was %1."_s.arg(shown);
            if (value.isEmpty())
                tail = letter == 'M' ? u"it is missing from the event."_s : u"it was not there."_s;
            else if (letter == 'W')
                tail = u"it was %1, which cannot be compared with that."_s.arg(shown);
            QCOMPARE(text.sentence, requirement + u"; "_s + tail);
            const char *code = letter == 'H'   ? "condition-holds"
                               : letter == 'F' ? "condition-fails"
                               : letter == 'M' ? "condition-path-missing"
                                               : "condition-wrong-type";
            QCOMPARE(text.code, QString::fromLatin1(code));
        }
    }
    void noOperatorIsMissing()
    {
        for (const char *op : {"eq", "neq", "gt", "gte", "lt", "lte", "in", "not_in", "contains", "not_contains", "starts_with", "ends_with", "exists",
                               "not_exists", "matches"}) // contract, section 5
            QVERIFY2(m_operators.contains(op), op);
    }

private:
    static inline std::set<QString> m_gates;
    static inline std::set<QByteArray> m_operators;
};

QTEST_GUILESS_MAIN(ReasonMatrixTest)
#include "tst_reasonmatrix.moc"
