#include "models/forwarding/engine.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace selwise;
using namespace selwise::forwarding;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray purchase = R"({"event":"purchase","order":{"id":"NO-1","total":149.9},"page":{"path":"/danke"}})";

Condition atLeast(const QString &field, int value)
{
    Condition c;
    c.field = field;
    c.op = Operator::Gte;
    c.operatorText = u"gte"_s;
    c.value = Json(value);
    return c;
}

Condition unknown(const QString &field)
{
    Condition c = atLeast(field, 1);
    c.op = Operator::Unknown;
    c.operatorText = u"sounds_like"_s;
    return c;
}

ProviderRecord meta()
{
    ProviderRecord record;
    record.provider = ProviderId::of(Provider::Meta);
    record.enabled = true;
    record.eventMapping.entries = {{u"purchase"_s, u"Purchase"_s}, {u"page_view"_s, u"PageView"_s}, {u"add_to_cart"_s, u"AddToCart"_s}};
    record.reverseEventMapping.entries = {{u"kauf"_s, u"purchase"_s}};
    return record;
}

ProviderRecord filtered(std::vector<Condition> conditions, bool enabled = true)
{
    ProviderRecord record = meta();
    record.eventFilters.push_back({u"purchase"_s, EventFilter{enabled, std::move(conditions), Json::object()}});
    return record;
}

Decision decide(const ProviderRecord &record, const QByteArray &event, const EvaluationRules &rules = {}, const Site &site = {})
{
    const CompiledDestination destination(record, rules);
    const Json payload = Json::parse(event).value();
    Decision decision = destination.decide(payload, site);
    const Ruling ruling = destination.rule(payload, site);
    if (ruling.outcome != decision.outcome || ruling.providerEvent != decision.providerEvent || ruling.currency != decision.currency)
        qFatal("rule and decide disagree");
    return decision;
}

const Step *find(const Decision &decision, Reason reason)
{
    const auto it = std::find_if(decision.steps.begin(), decision.steps.end(), [reason](const Step &s) { return s.reason == reason; });
    return it == decision.steps.end() ? nullptr : &*it;
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsMapped()
    {
        const Decision d = decide(meta(), purchase);
        QCOMPARE(d.outcome, Outcome::Send);
        QCOMPARE(d.providerEvent, "Purchase");
        QCOMPARE(d.steps.back().reason, Reason::Sent);
        for (size_t i = 1; i < d.steps.size(); ++i)
            QVERIFY(d.steps[i - 1].gate <= d.steps[i].gate);
    }

    void disabledComesFirst()
    {
        ProviderRecord record = meta();
        record.enabled = false;
        QCOMPARE(decide(record, "[]").outcome, Outcome::Disabled);
        QCOMPARE(decide(record, purchase).steps.size(), 1u);
    }

    void invalidEvents()
    {
        for (const char *event : {"[]", "5", "null", "{}", R"({"event":""})", R"({"event":5})", R"({"event":null})"})
            QCOMPARE(decide(meta(), event).outcome, Outcome::Invalid);
    }

    void reverseMappingOnceOnly()
    {
        const Decision d = decide(meta(), R"({"event":"kauf","order":{"id":"1","total":1}})");
        QCOMPARE(d.outcome, Outcome::Send);
        QCOMPARE(d.event, "kauf");
        QCOMPARE(d.canonical, "purchase");

        ProviderRecord loop = meta();
        loop.reverseEventMapping.entries = {{u"purchase"_s, u"page_view"_s}, {u"page_view"_s, u"purchase"_s}};
        const Decision turned = decide(loop, purchase);
        QCOMPARE(turned.canonical, "page_view");
        QVERIFY(find(turned, Reason::ReverseMapLoops));
        QVERIFY(find(turned, Reason::ReverseMapCollides));
    }

    void minimumFieldsOnlyWarn()
    {
        const Decision d = decide(meta(), R"({"event":"purchase","order":{"id":"1"}})");
        QCOMPARE(d.outcome, Outcome::Send);
        const Step *step = find(d, Reason::MinimumFieldsMissing);
        QVERIFY(step);
        QCOMPARE(step->verdict, StepVerdict::Warned);
        QCOMPARE(step->detail, "order.total");
        QVERIFY(find(decide(meta(), R"({"event":"page_view"})"), Reason::MinimumFieldsMissing)->detail.find(" or ") != std::string::npos);
        ProviderRecord own = meta();
        own.eventMapping.entries.push_back({u"club_join"_s, u"Lead"_s});
        QVERIFY(find(decide(own, R"({"event":"club_join"})"), Reason::NoMinimumKnown));
    }

    void unmappedByRule()
    {
        const QByteArray event = R"({"event":"search_query","search":{"query":"x"}})";
        QCOMPARE(decide(meta(), event).outcome, Outcome::Unmapped);
        EvaluationRules rules;
        rules.unmapped = EvaluationRules::Unmapped::ForwardUnderOwnName;
        const Decision d = decide(meta(), event, rules);
        QCOMPARE(d.outcome, Outcome::Send);
        QCOMPARE(d.providerEvent, "search_query");
    }

    void filterStopsAndSaysWhere()
    {
        const Decision d = decide(filtered({atLeast(u"order.total"_s, 200), atLeast(u"order.id"_s, 1)}), purchase);
        QCOMPARE(d.outcome, Outcome::Filtered);
        const Step *failed = find(d, Reason::ConditionFails);
        QVERIFY(failed);
        QCOMPARE(failed->condition, 0);
        QCOMPARE(failed->input, "order.total");
        QCOMPARE(failed->actual->numberText(), "149.9");
        QCOMPARE(failed->miss, ConditionMiss::Differs);
        QCOMPARE(find(d, Reason::ConditionNotAsked)->condition, 1);
        QVERIFY(!find(d, Reason::Sent));
        QVERIFY(d.currency.empty());
    }

    void selectableRules()
    {
        const ProviderRecord two = filtered({atLeast(u"order.total"_s, 200), atLeast(u"order.total"_s, 1)});
        EvaluationRules any;
        any.conditions = EvaluationRules::Conditions::Any;
        QCOMPARE(decide(two, purchase).outcome, Outcome::Filtered);
        QCOMPARE(decide(two, purchase, any).outcome, Outcome::Send);

        const ProviderRecord off = filtered({atLeast(u"order.total"_s, 200)}, false);
        EvaluationRules block;
        block.disabledFilter = EvaluationRules::DisabledFilter::Block;
        QCOMPARE(decide(off, purchase).outcome, Outcome::Send);
        QCOMPARE(decide(off, purchase, block).outcome, Outcome::Filtered);
        QCOMPARE(decide(filtered({}), purchase, any).outcome, Outcome::Send);
    }

    void cannotTellIsAThirdValue()
    {
        EvaluationRules any;
        any.conditions = EvaluationRules::Conditions::Any;
        const Condition holds = atLeast(u"order.total"_s, 1), fails = atLeast(u"order.total"_s, 1000), odd = unknown(u"order.id"_s);
        QCOMPARE(decide(filtered({odd}), purchase).outcome, Outcome::Undecidable);
        QCOMPARE(decide(filtered({odd, holds}), purchase).outcome, Outcome::Undecidable);
        QCOMPARE(decide(filtered({odd, fails}), purchase).outcome, Outcome::Filtered);
        QCOMPARE(decide(filtered({odd, holds}), purchase, any).outcome, Outcome::Send);
        QCOMPARE(decide(filtered({odd, fails}), purchase, any).outcome, Outcome::Undecidable);
        const auto faults = CompiledDestination(filtered({holds, odd}), {}).faults();
        QCOMPARE(faults.size(), 1u);
        QCOMPARE(faults[0].condition, 1);
        QCOMPARE(faults[0].fault, ConditionFault::UnknownOperator);
    }

    void currencyChain_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("source");
        const auto row = [](const char *name, const char *event, const char *code, CurrencySource source) {
            QTest::newRow(name) << QByteArray(event) << QByteArray(code) << int(source);
        };
        row("event", R"({"event":"purchase","currency":"SEK","order":{"currency":"NOK"}})", "SEK", CurrencySource::Event);
        row("order", R"({"event":"purchase","order":{"currency":"NOK"}})", "NOK", CurrencySource::Order);
        row("site", R"({"event":"purchase","order":{"total":1}})", "DKK", CurrencySource::Site);
        row("empty counts as none", R"({"event":"purchase","currency":"","order":{"currency":""}})", "DKK", CurrencySource::Site);
        row("a number counts as none", R"({"event":"purchase","currency":978})", "DKK", CurrencySource::Site);
        row("passed through as it is", R"({"event":"purchase","currency":"eur"})", "eur", CurrencySource::Event);
        row("page views carry none", R"({"event":"page_view"})", "", CurrencySource::None);
        row("a basket's own", R"({"event":"add_to_cart","basket":{"currency":"SEK"}})", "SEK", CurrencySource::Basket);
    }
    void currencyChain()
    {
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, code);
        QFETCH(int, source);
        const Decision d = decide(meta(), event, {}, {"DKK"});
        QCOMPARE(QByteArray::fromStdString(d.currency), code);
        QCOMPARE(int(d.currencySource), source);
        QCOMPARE(find(d, Reason::CurrencyUnusual) != nullptr, code == "eur");
    }
    void currencyFallsBackToEuro()
    {
        const Decision d = decide(meta(), purchase);
        QCOMPARE(d.currency, "EUR");
        QCOMPARE(d.currencySource, CurrencySource::Default);
    }

    void testModeIsTheLastGate()
    {
        ProviderRecord record = filtered({atLeast(u"order.total"_s, 200)});
        record.testMode = true;
        QCOMPARE(decide(record, purchase).outcome, Outcome::Filtered);
        record.eventFilters.clear();
        const Decision d = decide(record, purchase);
        QCOMPARE(d.outcome, Outcome::Test);
        QCOMPARE(d.currency, "EUR");
        QVERIFY(!find(d, Reason::Sent));
    }

    void webhooksSubscribe()
    {
        Webhook all;
        const Json event = Json::parse(purchase).value();
        const Decision d = CompiledDestination(all, {}).decide(event, {});
        QCOMPARE(d.outcome, Outcome::Send);
        QCOMPARE(d.providerEvent, "purchase");
        Webhook some;
        some.events = {u"page_view"_s};
        QCOMPARE(CompiledDestination(some, {}).rule(event, {}).outcome, Outcome::Unmapped);
        some.enabled = false;
        QCOMPARE(CompiledDestination(some, {}).rule(event, {}).outcome, Outcome::Disabled);
    }

    void doesNotDependOnOrderLocaleOrStrangers()
    {
        QRandomGenerator random(11);
        const ProviderRecord record = filtered({atLeast(u"order.total"_s, 100), atLeast(u"items[].price"_s, 20)});
        const CompiledDestination destination(record, {});
        for (int i = 0; i < 500; ++i) {
            Json::Object order{{JsonText{"id"}, Json(u"x"_s)}, {JsonText{"total"}, Json(JsonNumber{std::to_string(random.bounded(200))})}};
            Json::Object item{{JsonText{"price"}, Json(JsonNumber{std::to_string(random.bounded(40)) + ".5"})}};
            Json::Object event{{JsonText{"event"}, Json(u"purchase"_s)},
                               {JsonText{"order"}, Json(order)},
                               {JsonText{"items"}, Json(Json::Array{Json(item)})}};
            const Outcome outcome = destination.rule(Json(event), {}).outcome;
            std::shuffle(event.begin(), event.end(), random);
            QLocale::setDefault(QLocale(i % 2 ? QLocale::German : QLocale::Turkish));
            QCOMPARE(destination.rule(Json(event), {}).outcome, outcome);
            event.push_back({JsonText{"metadata"}, Json(Json::Object{{JsonText{"stranger"}, Json(i)}})});
            QCOMPARE(destination.rule(Json(event), {}).outcome, outcome);
            QCOMPARE(destination.decide(Json(event), {}), destination.decide(Json(event), {}));
        }
        QLocale::setDefault(QLocale::c());
    }

    void hugeConfigurations()
    {
        std::vector<Condition> many(100000, atLeast(u"order.total"_s, 1));
        QCOMPARE(decide(filtered(std::move(many)), purchase).outcome, Outcome::Send);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
