#include "models/services/filterverdict.h"

#include "models/domain/codec/providercodec.h"
#include "models/text/filtersentence.h"
#include "tests/support/jsonmember.h"

#include <QElapsedTimer>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using forwarding::ConditionFault;
using forwarding::ConditionMiss;

namespace {

EventFilter filter(const QByteArray &json)
{
    return codec::decodeFilter(test::quotedJson(json));
}

ParsedEvents events(const QByteArrayList &payloads)
{
    std::vector<std::shared_ptr<const SeenEvent>> list;
    for (const QByteArray &payload : payloads)
        list.push_back(std::make_shared<const SeenEvent>(SeenEvent{u"e%1"_s.arg(list.size()), {}, test::quotedJson(payload).toBytes()}));
    return parseEvents(std::move(list));
}

const QByteArrayList five = {"{'event':'purchase','order':{'id':'o1','total':10,'currency':'EUR'}}",
                             "{'event':'purchase','order':{'id':'o2','total':0,'currency':'EUR'}}",
                             "{'event':'purchase','order':{'id':'o3','currency':'NOK'}}",
                             "{'event':'purchase','order':{'id':4,'total':20,'currency':'NOK'}}",
                             "{'event':'page_view','order':{'total':0}}"};

FilterVerdict judge(const QByteArray &json, const QByteArrayList &payloads, const EvaluationRules &rules = {},
                    const std::optional<EventFilter> &published = {}, const EventMapping &reverse = {})
{
    const std::atomic_bool cancelled = false;
    return filterVerdict({u"purchase"_s, filter(json), published, reverse, rules}, events(payloads), cancelled);
}

const QByteArray totalAndCurrency = "{'conditions':[{'field':'order.total','operator':'gte','value':1},{'field':'order.currency','operator':'in','value':['EUR','SEK']}]}";

} // namespace

/// What a filter would do with events that came in, under each rule that may be assumed, and the same in words.
class TestFilterVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatStopsEach()
    {
        const FilterVerdict verdict = judge(totalAndCurrency, five, {}, filter("{'conditions':[{'field':'order.total','operator':'gte','value':1}]}"));
        QCOMPARE(verdict.events, 4); // the page view is no purchase
        QCOMPARE(verdict.pass, 1);
        QCOMPARE(verdict.stopped, 3);
        QCOMPARE(verdict.cannotTell, 0);
        QCOMPARE(verdict.publishedPass, std::optional(2));
        QCOMPARE(verdict.stopsHere, (std::vector<int>{2, 1})); // the first that fails counts
        QCOMPARE(verdict.notPassing.size(), size_t(3));
        QCOMPARE(verdict.notPassing[0].label, u"o2"_s);
        QCOMPARE(verdict.notPassing[0].condition, 0);
        QCOMPARE(verdict.notPassing[0].actual->toBytes(), QByteArray("0"));
        QCOMPARE(int(verdict.notPassing[1].miss), int(ConditionMiss::Missing));
        QVERIFY(!verdict.notPassing[1].actual);
        QCOMPARE(verdict.notPassing[2].label, u"4"_s);
        QCOMPARE(verdict.notPassing[2].condition, 1);
        QCOMPARE(verdict.notPassing[2].actual->toQString(), u"NOK"_s);
        QVERIFY(verdict.checks[0].seen && verdict.checks[1].seen);
    }

    void theRules()
    {
        EvaluationRules any;
        any.conditions = EvaluationRules::Conditions::Any;
        QCOMPARE(judge(totalAndCurrency, five, any).pass, 3);
        QByteArray off = totalAndCurrency;
        off.replace("{'conditions'", "{'enabled':false,'conditions'");
        QCOMPARE(judge(off, five).pass, 4);
        EvaluationRules blocks;
        blocks.disabledFilter = EvaluationRules::DisabledFilter::Block;
        const FilterVerdict blocked = judge(off, five, blocks);
        QCOMPARE(blocked.stopped, 4);
        QCOMPARE(blocked.notPassing.front().condition, -1);
        const QByteArray text = "{'conditions':[{'field':'order.id','operator':'eq','value':'4'}]}";
        QCOMPARE(judge(text, five).pass, 1);
        EvaluationRules strict;
        strict.numericText = EvaluationRules::NumericText::IsText;
        QCOMPARE(judge(text, five, strict).pass, 0);
        QCOMPARE(judge("{}", five).pass, 4);
    }

    /// What the log hides cannot decide; what another condition decides all the same is decided.
    void hiddenValues()
    {
        const QByteArrayList seen = {"{'event':'purchase','user':{'email':'••••••••'},'order':{'total':10}}",
                                     "{'event':'purchase','user':{'email':'••••••••'},'order':{'total':0}}", "{'event':'purchase','order':{'total':10}}"};
        const QByteArray json = "{'conditions':[{'field':'user.email','operator':'ends_with','value':'@shop.example'},{'field':'order.total','operator':'gte','value':1}]}";
        const FilterVerdict verdict = judge(json, seen);
        QCOMPARE(verdict.cannotTell, 1);
        QCOMPARE(verdict.hidden, 1);
        QCOMPARE(verdict.stopped, 2); // total 0, and no e-mail at all
        QVERIFY(verdict.notPassing[0].hidden && verdict.notPassing[0].cannotTell && !verdict.notPassing[0].actual);
        QCOMPARE(verdict.stopsHere, (std::vector<int>{1, 1}));
        EvaluationRules any;
        any.conditions = EvaluationRules::Conditions::Any;
        const FilterVerdict under = judge(json, seen, any);
        QCOMPARE(under.pass, 2);
        QCOMPARE(under.hidden, 1);
        QCOMPARE(judge("{'conditions':[{'field':'user.email','operator':'exists'}]}", seen).pass, 2); // that it is there is known
    }

    void faultsAndPathsNeverSeen()
    {
        const FilterVerdict verdict = judge("{'conditions':[{'field':'order.id','operator':'matches','value':'(a'},{'field':'order.totl','operator':'gte','value':1},"
                                            "{'field':'order.total','operator':'near','value':1},7]}", five);
        QCOMPARE(int(verdict.checks[0].fault), int(ConditionFault::BadPattern));
        QVERIFY(!verdict.checks[0].detail.isEmpty());
        QVERIFY(verdict.checks[0].seen);
        QVERIFY(!verdict.checks[1].seen);
        QCOMPARE(int(verdict.checks[2].fault), int(ConditionFault::UnknownOperator));
        QCOMPARE(verdict.pass, 0);
        QCOMPARE(verdict.stopped, 4); // the misspelt path decides
        QCOMPARE(judge("{'conditions':[{'field':'order.total','operator':'near','value':1}]}", five).cannotTell, 4);
        const FilterVerdict nothing = judge(totalAndCurrency, {});
        QCOMPARE(nothing.events, 0);
        QVERIFY(nothing.checks[0].seen); // nothing was looked at, so nothing is held against it
    }

    void externalNames()
    {
        EventMapping reverse;
        reverse.set(u"order_done"_s, u"purchase"_s);
        reverse.set(u"begin_checkout"_s, u"checkout_begin"_s);
        QCOMPARE(namesOf(u"purchase"_s, reverse), (std::vector<QString>{u"purchase"_s, u"order_done"_s}));
        QCOMPARE(judge(totalAndCurrency, {"{'event':'order_done','order':{'total':5,'currency':'SEK'}}"}, {}, {}, reverse).pass, 1);
    }

    void cancels()
    {
        const std::atomic_bool cancelled = true;
        QVERIFY(filterVerdict({u"purchase"_s, filter(totalAndCurrency), {}, {}, {}}, events(five), cancelled).cancelled);
    }

    void aThousandEvents()
    {
        QByteArrayList payloads;
        for (int i = 0; i < 1000; ++i)
            payloads += "{'event':'purchase','order':{'id':'o" + QByteArray::number(i) + "','total':" + QByteArray::number(i % 50) +
                        ",'currency':'" + (i % 9 ? "EUR" : "NOK") + "'},'items':[{'sku':'a','price':10},{'sku':'b'}],'user':{'email':'••••••••'},"
                        "'context':{'url':'https://a.example/checkout/done','ip':'••••••••'},'metadata':{'channel':'web'}}";
        const ParsedEvents seen = events(payloads);
        const std::atomic_bool cancelled = false;
        QElapsedTimer timer;
        timer.start();
        const FilterVerdict verdict = filterVerdict({u"purchase"_s, filter(totalAndCurrency), filter(totalAndCurrency), {}, {}}, seen, cancelled);
        qInfo("a verdict over 1,000 events and two conditions: %lld us", (long long)timer.nsecsElapsed() / 1000);
        QCOMPARE(verdict.events, 1000);
        QCOMPARE(verdict.pass, *verdict.publishedPass);
    }

    void inWords()
    {
        const EventFilter both = filter(totalAndCurrency);
        QCOMPARE(filterSentence(u"purchase"_s, u"Meta"_s, both, {}),
                 u"Send **purchase** to **Meta** only when **order.total** is at least **1**, and **order.currency** is one of **EUR, SEK**."_s);
        EvaluationRules other;
        other.conditions = EvaluationRules::Conditions::Any;
        other.disabledFilter = EvaluationRules::DisabledFilter::Block;
        QVERIFY(filterSentence(u"purchase"_s, u"Meta"_s, both, other).contains(u", or **order.currency**"));
        EventFilter off = both;
        off.enabled = false;
        QVERIFY(filterSentence(u"purchase"_s, u"Meta"_s, off, {}).contains(u"Send every **purchase**"));
        QVERIFY(filterSentence(u"purchase"_s, u"Meta"_s, off, other).contains(u"Send no **purchase**"));
        QVERIFY(filterSentence(u"a**b"_s, u"Meta"_s, std::nullopt, {}).count(u"**"_s) == 4); // its own stars are none of ours
        QCOMPARE(conditionSummary(filter("{'conditions':[{'field':'note','operator':'near','value':{'a':1}}]}").conditions[0]), u"note near {\"a\":1}"_s);
        QCOMPARE(conditionSummary(filter("{'conditions':[{'field':'note','operator':'not_exists'}]}").conditions[0]), u"note is not there"_s);
        QVERIFY(conditionSummary(filter("{'conditions':[7]}").conditions[0]).contains(u"7"));
        QCOMPARE(filterSummary(both, {}), u"2 conditions, all must hold"_s);
        QCOMPARE(filterSummary(off, other), u"off: blocks every event"_s);
    }
};

QTEST_GUILESS_MAIN(TestFilterVerdict)
#include "tst_filterverdict.moc"
