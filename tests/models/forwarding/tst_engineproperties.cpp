// What holds of decide() for any event and any configuration: seeded, so that a failure comes again.
#include "models/forwarding/engine.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <ctime>

using namespace selwise;
using namespace selwise::forwarding;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 500;

const QStringList fields{u"order.total"_s, u"order.id"_s, u"order.items[].price"_s, u"order.items[].sku"_s, u"user.country"_s,
                         u"page.path"_s, u"tags"_s, u"missing.path"_s, u"order.items[0].sku"_s, u"a.b.c"_s};

class Maker {
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    int upTo(int bound) { return int(m_random.bounded(bound)); }

    Json scalar()
    {
        static const std::vector<const char *> pool = {"0", "1", "1.0", "0.99", "100", "-5", "9007199254740993", "1e400", "\"1\"", "\"DE\"", "\"de\"",
                                                       "\"\"", "\"A1\"", "\"/danke\"", "null", "true", "false", "\"\xc3\xa4\"", "[]", "{}", "[1,\"DE\"]"};
        return *Json::parse(pool[std::size_t(upTo(int(pool.size())))]);
    }
    Json event()
    {
        Json event = Json::object();
        static const std::vector<const char *> names = {"\"purchase\"", "\"add_to_cart\"", "\"kauf\"", "\"page_view\"", "7"};
        event.set("event", *Json::parse(names[std::size_t(upTo(int(names.size())))]));
        Json order = Json::object();
        maybe(order, "total");
        maybe(order, "id");
        maybe(order, "currency");
        Json items = Json::array();
        for (int i = upTo(4); i > 0; --i) {
            Json item = Json::object();
            maybe(item, "price");
            maybe(item, "sku");
            items.elements().push_back(std::move(item));
        }
        order.set("items", std::move(items));
        if (upTo(4) > 0)
            event.set("order", std::move(order));
        Json user = Json::object();
        maybe(user, "country");
        event.set("user", std::move(user));
        maybe(event, "currency");
        maybe(event, "tags");
        maybe(event, "a.b");
        return event;
    }
    Condition condition()
    {
        static const Operator operators[] = {Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In,
                                             Operator::NotIn, Operator::Contains, Operator::NotContains, Operator::StartsWith, Operator::EndsWith,
                                             Operator::Exists, Operator::NotExists, Operator::Matches, Operator::Unknown};
        Condition condition;
        condition.field = fields[upTo(int(fields.size()))];
        condition.op = operators[upTo(int(std::size(operators)))];
        condition.value = scalar();
        if (condition.op == Operator::In || condition.op == Operator::NotIn)
            condition.value = Json(Json::Array{scalar(), scalar()});
        return condition;
    }
    std::vector<Condition> conditions()
    {
        std::vector<Condition> result;
        for (int i = upTo(4); i >= 0; --i)
            result.push_back(condition());
        return result;
    }
    Json shuffled(const Json &value)
    {
        Json result = value;
        if (result.isArray()) {
            for (Json &element : result.elements())
                element = shuffled(element);
        } else if (result.isObject()) {
            for (JsonMember &member : result.editMembers())
                member.value = shuffled(member.value);
            std::shuffle(result.editMembers().begin(), result.editMembers().end(), m_random);
        }
        return result;
    }
    /// With members that no rule names, at every depth.
    Json withMore(const Json &value)
    {
        Json result = value;
        for (Json &element : result.isArray() ? result.elements() : m_none)
            element = withMore(element);
        if (result.isObject()) {
            for (JsonMember &member : result.editMembers())
                member.value = withMore(member.value);
            result.editMembers().insert(result.editMembers().begin(), {JsonText{"zz" + std::to_string(upTo(1000)), false}, scalar()});
            result.set("zz.unrelated", Json(1));
        }
        return result;
    }

private:
    void maybe(Json &object, std::string_view name)
    {
        if (upTo(3) > 0)
            object.set(name, scalar());
    }
    QRandomGenerator m_random;
    Json::Array m_none;
};

ProviderRecord record(std::vector<Condition> conditions)
{
    ProviderRecord result;
    result.provider = ProviderId::of(Provider::Meta);
    result.enabled = true;
    result.eventMapping.entries = {{u"purchase"_s, u"Purchase"_s}, {u"add_to_cart"_s, u"AddToCart"_s}};
    result.reverseEventMapping.entries = {{u"kauf"_s, u"purchase"_s}};
    for (const QString &event : {u"purchase"_s, u"add_to_cart"_s})
        result.eventFilters.push_back({event, EventFilter{true, conditions, Json::object()}});
    return result;
}

EvaluationRules rules(EvaluationRules::Conditions conditions)
{
    EvaluationRules result;
    result.conditions = conditions;
    return result;
}

constexpr auto all = EvaluationRules::Conditions::All;
constexpr auto any = EvaluationRules::Conditions::Any;

/// What the filter says, as a third value; meaningful only for mapped events.
Ternary verdict(const std::vector<Condition> &conditions, EvaluationRules::Conditions how, const Json &event)
{
    const Outcome outcome = CompiledDestination(record(conditions), rules(how)).rule(event, {}).outcome;
    return outcome == Outcome::Send ? Ternary::True : outcome == Outcome::Filtered ? Ternary::False : Ternary::CannotTell;
}

Ternary negated(Ternary value)
{
    return value == Ternary::True ? Ternary::False : value == Ternary::False ? Ternary::True : value;
}

std::optional<Operator> opposite(Operator op)
{
    using enum Operator;
    constexpr std::pair<Operator, Operator> pairs[] = {{Eq, Neq}, {In, NotIn}, {Contains, NotContains}, {Exists, NotExists}};
    for (const auto &[one, other] : pairs) {
        if (op == one || op == other)
            return op == one ? other : one;
    }
    return std::nullopt;
}

Json mappedEvent(Maker &make)
{
    Json event = make.event();
    event.set("event", Json(u"purchase"));
    return event;
}

std::string describe(int round, const Json &event)
{
    return "round " + std::to_string(round) + ": " + event.toBytes().toStdString();
}

} // namespace

class EnginePropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void deterministicAndTheSameWithoutTrace()
    {
        Maker make(1);
        for (int i = 0; i < rounds; ++i) {
            const Json event = make.event();
            const ProviderRecord to = record(make.conditions());
            const EvaluationRules how = rules(make.upTo(2) ? all : any);
            const Site site{make.upTo(2) ? "CHF" : ""};
            const CompiledDestination destination(to, how);
            const Decision once = destination.decide(event, site);
            QVERIFY2(once == destination.decide(event, site), describe(i, event).c_str());
            QVERIFY2(once == CompiledDestination(to, how).decide(event, site), describe(i, event).c_str());
            const Ruling ruling = destination.rule(event, site);
            QVERIFY2(ruling.outcome == once.outcome && ruling.providerEvent == once.providerEvent && ruling.canonical == once.canonical
                         && ruling.currency == once.currency && ruling.currencySource == once.currencySource,
                     describe(i, event).c_str());
        }
    }

    void memberOrderDoesNotMatter()
    {
        Maker make(2);
        for (int i = 0; i < rounds; ++i) {
            const Json event = make.event();
            const CompiledDestination destination(record(make.conditions()), rules(make.upTo(2) ? all : any));
            const Decision before = destination.decide(event, {}), after = destination.decide(make.shuffled(event), {});
            QVERIFY2(before.outcome == after.outcome && before.providerEvent == after.providerEvent && before.currency == after.currency
                         && before.steps.size() == after.steps.size(),
                     describe(i, event).c_str());
            for (std::size_t s = 0; s < before.steps.size(); ++s)
                QVERIFY2(before.steps[s].verdict == after.steps[s].verdict && before.steps[s].reason == after.steps[s].reason, describe(i, event).c_str());
        }
    }

    void localeAndTimeZoneDoNotMatter()
    {
        const auto run = [] {
            Maker make(3);
            std::vector<Decision> decisions;
            for (int i = 0; i < rounds / 4; ++i) {
                const Json event = make.event();
                decisions.push_back(CompiledDestination(record(make.conditions()), {}).decide(event, {}));
            }
            return decisions;
        };
        const std::vector<Decision> before = run();
        const QLocale locale;
        const QByteArray zone = qgetenv("TZ");
        for (const auto &[language, tz] : {std::pair(QLocale::Turkish, "Asia/Kathmandu"), std::pair(QLocale::German, "America/St_Johns")}) {
            QLocale::setDefault(QLocale(language));
            qputenv("TZ", tz);
            tzset();
            QVERIFY(run() == before);
        }
        QLocale::setDefault(locale);
        if (zone.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        tzset();
    }

    void unrelatedMembersDoNotMatter()
    {
        Maker make(4);
        int passed = 0;
        for (int i = 0; i < rounds; ++i) {
            const Json event = make.event();
            // `tags` may be compared as a whole; then what is added to it is not unrelated.
            std::vector<Condition> conditions = make.conditions();
            std::erase_if(conditions, [](const Condition &c) { return c.op == Operator::Eq || c.op == Operator::Neq; });
            const CompiledDestination destination(record(std::move(conditions)), rules(make.upTo(2) ? all : any));
            const Ruling before = destination.rule(event, {});
            const Json more = make.withMore(event);
            const Ruling after = destination.rule(more, {});
            QVERIFY2(before.outcome == after.outcome && before.providerEvent == after.providerEvent, describe(i, event).c_str());
            passed += before.outcome == Outcome::Send;
        }
        QVERIFY2(passed > rounds / 20, "too few events passed for this to say anything");
    }

    void allAndAnyAreWhatTheirPartsSay()
    {
        Maker make(5);
        int counts[3] = {};
        for (int i = 0; i < rounds; ++i) {
            const Json event = mappedEvent(make);
            const std::vector<Condition> conditions = make.conditions();
            Ternary conjunction = Ternary::True, disjunction = Ternary::False;
            for (const Condition &condition : conditions) {
                conjunction = conjunction & verdict({condition}, all, event);
                disjunction = disjunction | verdict({condition}, any, event);
                QCOMPARE(verdict({condition}, all, event), verdict({condition}, any, event));
            }
            QVERIFY2(verdict(conditions, all, event) == conjunction, describe(i, event).c_str());
            QVERIFY2(verdict(conditions, any, event) == disjunction, describe(i, event).c_str());
            ++counts[int(conjunction)];
        }
        for (const int count : counts)
            QVERIFY(count > 0);
    }

    void deMorgan()
    {
        Maker make(6);
        for (int i = 0; i < rounds; ++i) {
            const Json event = mappedEvent(make);
            std::vector<Condition> conditions = make.conditions(), opposites;
            std::erase_if(conditions, [](const Condition &c) { return !opposite(c.op); });
            if (conditions.empty())
                continue;
            for (Condition condition : conditions) {
                condition.op = *opposite(condition.op);
                opposites.push_back(std::move(condition));
            }
            QVERIFY2(verdict(conditions, all, event) == negated(verdict(opposites, any, event)), describe(i, event).c_str());
            QVERIFY2(verdict(conditions, any, event) == negated(verdict(opposites, all, event)), describe(i, event).c_str());
        }
    }

    void orderOfConditionsDoesNotMatter()
    {
        Maker make(7);
        for (int i = 0; i < rounds; ++i) {
            const Json event = mappedEvent(make);
            const std::vector<Condition> conditions = make.conditions();
            const std::vector<Condition> reversed(conditions.rbegin(), conditions.rend());
            for (const auto how : {all, any})
                QVERIFY2(verdict(conditions, how, event) == verdict(reversed, how, event), describe(i, event).c_str());
            // One more condition can only stop more under all, and pass more under any.
            std::vector<Condition> more = conditions;
            more.push_back(make.condition());
            if (verdict(more, all, event) == Ternary::True)
                QVERIFY2(verdict(conditions, all, event) == Ternary::True, describe(i, event).c_str());
            if (verdict(conditions, any, event) == Ternary::True)
                QVERIFY2(verdict(more, any, event) == Ternary::True, describe(i, event).c_str());
        }
    }

    void aFilterThatIsOffDecidesNothing()
    {
        Maker make(8);
        for (int i = 0; i < rounds / 4; ++i) {
            const Json event = mappedEvent(make);
            ProviderRecord off = record(make.conditions());
            for (auto &[name, filter] : off.eventFilters)
                filter.enabled = false;
            QCOMPARE(CompiledDestination(off, {}).rule(event, {}).outcome, Outcome::Send);
            EvaluationRules blocking;
            blocking.disabledFilter = EvaluationRules::DisabledFilter::Block;
            QCOMPARE(CompiledDestination(off, blocking).rule(event, {}).outcome, Outcome::Filtered);
            off.enabled = false;
            QCOMPARE(CompiledDestination(off, {}).rule(event, {}).outcome, Outcome::Disabled);
        }
    }

    void testModeChangesOnlyWhetherItIsSent()
    {
        Maker make(9);
        for (int i = 0; i < rounds; ++i) {
            const Json event = make.event();
            ProviderRecord to = record(make.conditions());
            const Ruling live = CompiledDestination(to, {}).rule(event, {});
            to.testMode = true;
            const Outcome tested = CompiledDestination(to, {}).rule(event, {}).outcome;
            QVERIFY2(tested == (live.outcome == Outcome::Send ? Outcome::Test : live.outcome), describe(i, event).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(EnginePropertiesTest)
#include "tst_engineproperties.moc"
