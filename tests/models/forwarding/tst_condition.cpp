#include "models/forwarding/condition.h"

#include <QTest>

using namespace selwise;
using namespace selwise::forwarding;
using namespace Qt::Literals::StringLiterals;

using NumericText = EvaluationRules::NumericText;

namespace {

Condition condition(Operator op, const char *value, const QString &field = u"f"_s)
{
    Condition c;
    c.field = field;
    c.op = op;
    if (value)
        c.value = Json::parse(value).value();
    return c;
}

CompiledCondition::Answer ask(const Condition &c, const Json &event, NumericText rule = NumericText::ComparesAsNumber)
{
    CompiledCondition::Answer answer = CompiledCondition(c, rule).evaluate(event);
    return answer;
}

constexpr auto T = Ternary::True;
constexpr auto F = Ternary::False;
constexpr auto X = Ternary::CannotTell;

} // namespace

Q_DECLARE_METATYPE(selwise::Operator)
Q_DECLARE_METATYPE(selwise::forwarding::Ternary)
Q_DECLARE_METATYPE(selwise::forwarding::ConditionMiss)
Q_DECLARE_METATYPE(selwise::forwarding::ConditionFault)

class ConditionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void operatorsAndTypes_data()
    {
        QTest::addColumn<Operator>("op");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("actual"); ///< empty = the member is missing
        QTest::addColumn<Ternary>("verdict");
        QTest::addColumn<ConditionMiss>("miss");
        using enum Operator;
        using enum ConditionMiss;
        const auto row = [](Operator op, const char *value, const char *actual, Ternary verdict, ConditionMiss miss = None) {
            QTest::addRow("%d: %s against %s", int(op), actual, value) << op << QByteArray(value) << QByteArray(actual) << verdict << miss;
        };
        row(Eq, "1", "1", T);
        row(Eq, "1", "1.0", T);
        row(Eq, "1", "\"1\"", T);
        row(Eq, "\"1\"", "1", T);
        row(Eq, "\"1\"", "\"1.0\"", F, Differs);
        row(Eq, "1", "\"01\"", F, WrongType);
        row(Eq, "1", "\"one\"", F, WrongType);
        row(Eq, "1", "true", F, WrongType);
        row(Eq, "9007199254740993", "9007199254740992", F, Differs);
        row(Eq, "\"EUR\"", "\"EUR\"", T);
        row(Eq, "\"EUR\"", "\"eur\"", F, Differs);
        row(Eq, "\"é\"", "\"e\\u0301\"", F, Differs);
        row(Eq, "null", "null", T);
        row(Eq, "null", "", F, Missing);
        row(Eq, "true", "true", T);
        row(Eq, "true", "\"true\"", F, WrongType);
        row(Eq, "[1,2]", "[1.0,2]", T);
        row(Eq, "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", T);
        row(Neq, "1", "2", T);
        row(Neq, "1", "1.0", F, Differs);
        row(Neq, "1", "\"x\"", T);
        row(Neq, "1", "", T);
        row(Gt, "1", "1.0000000000000000000001", T);
        row(Gt, "1", "1", F, Differs);
        row(Gte, "1", "1", T);
        row(Gte, "1", "0.99", F, Differs);
        row(Gte, "1", "\"1.50\"", T);
        row(Gte, "\"1\"", "2", T);
        row(Gte, "1", "\"abc\"", F, WrongType);
        row(Gte, "1", "null", F, WrongType);
        row(Gte, "1", "[5]", F, WrongType);
        row(Gte, "1", "", F, Missing);
        row(Gt, "1e400", "1e401", T);
        row(Lt, "0", "-1e400", T);
        row(Lte, "10", "\"9\"", T);
        row(Lt, "\"10\"", "\"9\"", T);
        row(Gt, "\"2026-01-01\"", "\"2026-02-01\"", T);
        row(Gt, "\"z\"", "\"ä\"", T);
        row(Lt, "\"\\uffff\"", "\"\\ud83d\\ude00\"", F, Differs); // by code points, not by UTF-16 units
        row(Gt, "\"a\"", "5", F, WrongType);
        row(In, "[\"EUR\",\"SEK\"]", "\"SEK\"", T);
        row(In, "[\"EUR\",\"SEK\"]", "\"NOK\"", F, Differs);
        row(In, "[1,2]", "\"2\"", T);
        row(In, "[]", "1", F, Differs);
        row(In, "[1]", "", F, Missing);
        row(In, "[1]", "true", F, WrongType);
        row(NotIn, "[\"EUR\"]", "\"NOK\"", T);
        row(NotIn, "[\"EUR\"]", "\"EUR\"", F, Differs);
        row(NotIn, "[\"EUR\"]", "", T);
        row(Contains, "\"jack\"", "\"rain jacket\"", T);
        row(Contains, "\"\"", "\"\"", T);
        row(Contains, "\"Jack\"", "\"rain jacket\"", F, Differs);
        row(Contains, "2", "[1,2]", T);
        row(Contains, "\"2\"", "[1,2]", T);
        row(Contains, "3", "[1,2]", F, Differs);
        row(Contains, "\"1\"", "15", F, WrongType);
        row(NotContains, "\"x\"", "\"abc\"", T);
        row(NotContains, "\"b\"", "\"abc\"", F, Differs);
        row(NotContains, "\"b\"", "", T);
        row(NotContains, "\"b\"", "7", T);
        row(StartsWith, "\"/sale\"", "\"/sale/x\"", T);
        row(StartsWith, "\"/sale\"", "\"/SALE\"", F, Differs);
        row(StartsWith, "\"1\"", "15", F, WrongType);
        row(EndsWith, "\"x\"", "\"/sale/x\"", T);
        row(EndsWith, "\"x\"", "", F, Missing);
        row(Exists, "null", "null", T);
        row(Exists, "null", "", F, Missing);
        row(NotExists, "null", "", T);
        row(NotExists, "null", "0", F, Differs);
        row(Matches, "\"^NO-[0-9]+$\"", "\"NO-58188\"", T);
        row(Matches, "\"58\"", "\"NO-58188\"", T);
        row(Matches, "\"(?i)^no-\"", "\"NO-58188\"", T);
        row(Matches, "\"^no-\"", "\"NO-58188\"", F, Differs);
        row(Matches, "\"^.$\"", "\"ä\"", T);
        row(Matches, "\"1\"", "1", F, WrongType);
    }
    void operatorsAndTypes()
    {
        QFETCH(Operator, op);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, actual);
        QFETCH(ConditionMiss, miss);
        const Json event = Json::parse(actual.isEmpty() ? QByteArray("{}") : "{\"f\":" + actual + '}').value();
        const CompiledCondition compiled(condition(op, value.constData()), NumericText::ComparesAsNumber);
        const CompiledCondition::Answer answer = compiled.evaluate(event);
        QTEST(answer.verdict, "verdict");
        QCOMPARE(int(answer.miss), int(miss));
        QCOMPARE(answer.actual != nullptr, !actual.isEmpty());
    }

    void faultsCannotBeTold_data()
    {
        QTest::addColumn<Operator>("op");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<ConditionFault>("fault");
        using enum ConditionFault;
        QTest::newRow("unknown operator") << Operator::Unknown << QByteArray("1") << UnknownOperator;
        QTest::newRow("no value") << Operator::Gte << QByteArray() << NoValue;
        QTest::newRow("in without a list") << Operator::In << QByteArray("\"EUR\"") << ValueNotAList;
        QTest::newRow("gte against a list") << Operator::Gte << QByteArray("[1]") << ValueNotOrdered;
        QTest::newRow("starts with a number") << Operator::StartsWith << QByteArray("1") << ValueNotText;
        QTest::newRow("pattern does not compile") << Operator::Matches << QByteArray("\"(\"") << BadPattern;
        QTest::newRow("back-reference") << Operator::Matches << QByteArray("\"(a)\\\\1\"") << BadPattern;
        QTest::newRow("look-ahead") << Operator::Matches << QByteArray("\"a(?=b)\"") << BadPattern;
    }
    void faultsCannotBeTold()
    {
        QFETCH(Operator, op);
        QFETCH(QByteArray, value);
        const CompiledCondition compiled(condition(op, value.isNull() ? nullptr : value.constData()), NumericText::ComparesAsNumber);
        QTEST(compiled.fault(), "fault");
        QCOMPARE(compiled.evaluate(Json::parse(R"({"f":"a"})").value()).verdict, X);
        QCOMPARE(compiled.faultDetail().empty(), compiled.fault() != ConditionFault::BadPattern);
    }

    void anyElementHoldsNoElementBreaks()
    {
        const Json event = Json::parse(R"({"items":[{"price":5},{"price":50},{}]})").value();
        QCOMPARE(ask(condition(Operator::Gte, "40", u"items[].price"_s), event).verdict, T);
        QCOMPARE(ask(condition(Operator::Gte, "60", u"items[].price"_s), event).verdict, F);
        QCOMPARE(ask(condition(Operator::Neq, "5", u"items[].price"_s), event).verdict, F);
        QCOMPARE(ask(condition(Operator::Neq, "6", u"items[].price"_s), event).verdict, T);
        QCOMPARE(ask(condition(Operator::Neq, "6", u"none[].price"_s), event).verdict, T);
    }

    void numericTextByRule()
    {
        const Json event = Json::parse(R"({"f":"10"})").value();
        QCOMPARE(ask(condition(Operator::Eq, "10"), event, NumericText::IsText).verdict, F);
        QCOMPARE(ask(condition(Operator::Gt, "9"), event, NumericText::IsText).verdict, F);
        QCOMPARE(ask(condition(Operator::Gt, "\"9\""), event, NumericText::IsText).verdict, F);
        QCOMPARE(ask(condition(Operator::Gt, "\"9\""), event).verdict, T);
    }

    void threeValues()
    {
        QCOMPARE(F & X, F);
        QCOMPARE(T & X, X);
        QCOMPARE(T | X, T);
        QCOMPARE(F | X, X);
        for (const Ternary a : {T, F, X}) {
            for (const Ternary b : {T, F, X}) {
                const auto no = [](Ternary t) { return t == X ? X : t == T ? F : T; };
                QCOMPARE(no(a & b), no(a) | no(b));
                QCOMPARE(a & b, b & a);
            }
        }
    }

    void negativesDenyThePositive()
    {
        const std::pair<Operator, Operator> pairs[] = {{Operator::Eq, Operator::Neq},
                                                       {Operator::In, Operator::NotIn},
                                                       {Operator::Contains, Operator::NotContains},
                                                       {Operator::Exists, Operator::NotExists}};
        for (const auto &[positive, negative] : pairs) {
            for (const char *payload : {"{}", R"({"f":1})", R"({"f":"a"})", R"({"f":[1,"a"]})", R"({"f":null})", R"({"f":{"a":1}})"}) {
                const Json event = Json::parse(payload).value();
                const char *value = positive == Operator::In ? "[1,\"a\"]" : "\"a\"";
                QVERIFY2(ask(condition(positive, value), event).verdict != ask(condition(negative, value), event).verdict, payload);
            }
        }
    }

    void evilPatternsEndInTime()
    {
        const std::string text(100000, 'a');
        const Json event = Json(Json::Object{{JsonText{"f"}, Json(JsonText{text})}});
        const CompiledCondition evil(condition(Operator::Matches, "\"^(a+)+$b\""), NumericText::ComparesAsNumber);
        QCOMPARE(evil.evaluate(event).verdict, F);
        const QByteArray huge = '"' + QByteArray(200000, '(') + '"';
        QCOMPARE(CompiledCondition(condition(Operator::Matches, huge.constData()), NumericText::ComparesAsNumber).fault(),
                 ConditionFault::BadPattern);
        const CompiledCondition repeated(condition(Operator::Matches, "\"((a{1000}){1000}){1000}\""), NumericText::ComparesAsNumber);
        QCOMPARE(repeated.fault(), ConditionFault::BadPattern);
    }
};

QTEST_GUILESS_MAIN(ConditionTest)
#include "tst_condition.moc"
