#include "models/domain/codec/observationcodec.h"
#include "models/query/logcomplete.h"
#include "models/query/logliterals.h"
#include "models/query/logmatch.h"
#include "models/query/logprint.h"
#include "models/text/logquerytext.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace selwise;
using namespace selwise::logquery;
using namespace Qt::Literals::StringLiterals;
using Code = Problem::Code;

namespace {

DeliveryLogEntry entryOf(const char *json)
{
    const auto body = Json::parse(QByteArray("[") + json + "]");
    auto page = codec::decodeLogPage(*body);
    return page->entries.at(0);
}

bool matches(const QString &query, const DeliveryLogEntry &entry, DeliveryState state = DeliveryState::Unknown)
{
    const Parsed parsed = parse(query);
    const QDateTime now = QDateTime::fromString(u"2026-01-05T12:00:00Z"_s, Qt::ISODate);
    return parsed.ok() && Matcher(resolved(parsed.query, now, QTimeZone::utc())).matches(entry, state);
}

const char *purchase = R"({"id":"dl_7","timestamp":"2026-01-05T10:30:00.500Z","provider":"meta","event":"purchase","providerEvent":"Purchase",
    "status":"failed","httpStatus":400,"attempt":4,"durationMs":1310,"error":"(#190) Error validating access token: session has expired",
    "currency":"EUR","value":149.90,"requestId":"r-1","eventId":"e-1","request":{"body":{"order":{"id":"NO-58197","total":149.90},
    "items":[{"sku":"TRK-1","price":"49.90"},{"sku":"B \"x\"","price":100}],"gift":false,"note":null}},"extra":9007199254740993})";

class Generator {
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    Node node(int depth)
    {
        const int kind = depth > 3 ? 3 + below(2) : below(5);
        if (kind < 2) {
            std::vector<Node> children;
            const int count = kind == 0 ? below(4) : 2 + below(3);
            for (int n = 0; n < count; ++n)
                children.push_back(node(depth + 1));
            return kind == 0 ? Node{And{std::move(children)}} : Node{Or{std::move(children)}};
        }
        if (kind == 2)
            return Node{Not{{node(depth + 1)}}};
        return kind == 3 ? Node{term()} : Node{FreeText{text(1)}};
    }

private:
    int below(int count) { return int(m_random.bounded(count)); }

    QString text(int least)
    {
        static const QString pieces[] = {u"a"_s, u"Or"_s, u"not"_s, u"-"_s, u" "_s, u"\""_s, u"\\"_s, u":"_s, u"*"_s, u"("_s, u")"_s, u".."_s, u"/"_s,
                                         u","_s, u"é東"_s, u"\n"_s, u"@"_s, u">"_s, u"2h"_s, u"5xx"_s, u"{}"_s, u"\u0001"_s, u"😀"_s, u"="_s, u"7"_s};
        QString result;
        for (int n = least + below(4); n > 0; --n)
            result += pieces[below(int(std::size(pieces)))];
        return result;
    }

    std::string number()
    {
        static const std::string numbers[] = {"0", "-3", "12.50", "1e3", "1000", "90000", "86400000", "9007199254740993", "1", "1500"};
        return numbers[below(int(std::size(numbers)))];
    }

    Moment moment()
    {
        switch (below(4)) {
        case 0: return {Moment::Kind::Ago, below(3) * 5'400'000 + below(2) * 250};
        case 1: return {Moment::Kind::Midnight, below(5) - 1};
        case 2: return {Moment::Kind::Local, 1'767'225'600'000 + below(400) * 86'400'000LL + below(2) * 3'723'000LL};
        default: return {Moment::Kind::Instant, 1'767'225'600'000 + below(400) * 3'600'123LL};
        }
    }

    /// As parse gives it: bounds that are excluded below or included above are points.
    TimeRange timeRange()
    {
        TimeRange range;
        const int sides = 1 + below(3);
        const Moment first = moment();
        const auto pointKind = [](const Moment &at) { return at.kind != Moment::Kind::Midnight; };
        if (sides & 1)
            range.from = Bound<Moment>{first, !pointKind(first) || below(2) == 0};
        if (sides & 2) {
            Moment last = first;
            if (first.kind == Moment::Kind::Ago || first.kind == Moment::Kind::Midnight)
                last.count -= first.kind == Moment::Kind::Midnight ? 1 : std::min<qint64>(first.count, 250);
            else
                last.count += 60'000;
            range.to = Bound<Moment>{last, pointKind(last) && below(2) == 0};
        }
        return range;
    }

    NumberRange numberRange()
    {
        const int sides = 1 + below(3);
        NumberRange range;
        if (sides & 1)
            range.low = Bound<std::string>{"-2.5", below(2) == 0};
        if (sides & 2)
            range.high = Bound<std::string>{number(), below(2) == 0};
        if (range.low && range.high)
            range.low->value = "-4e9";
        return range;
    }

    Test textTest()
    {
        static const QString patterns[] = {u"a|b"_s, u"^/x"_s, u"\\d+ \\\\"_s, u"(?i)é"_s};
        switch (below(5)) {
        case 0: return Exists{};
        case 1: return Matches{patterns[below(4)]};
        default: {
            const auto kind = TextTest::Kind(below(4));
            return TextTest{kind, text(kind == TextTest::Kind::Is ? 0 : 1)};
        }
        }
    }

    Term term()
    {
        static const Field fields[] = {Field::Id, Field::Event, Field::Error, Field::Webhook, Field::Destination, Field::Reason, Field::EventId};
        static const QString paths[] = {u"order.total"_s, u"a[].b[2]"_s, u"event"_s, u"or"_s, u"with blank: \"x\""_s, u"1st"_s, u"after"_s, u"x-y"_s};
        Term term;
        const int kind = below(4);
        const int tests = 1 + below(3);
        if (kind == 0)
            term.field.field = Field::Time;
        else if (kind == 1)
            term.field.field = below(2) == 0 ? Field::Ms : Field::Http;
        else if (kind == 2)
            term.field = {Field::Path, paths[below(int(std::size(paths)))]};
        else
            term.field.field = fields[below(int(std::size(fields)))];
        for (int n = 0; n < tests; ++n) {
            if (kind == 0)
                term.tests.push_back(below(4) == 0 ? Test(Exists{}) : Test(timeRange()));
            else if (kind == 1)
                term.tests.push_back(below(2) == 0 ? Test(TextTest{TextTest::Kind::Is, QString::fromStdString(number())}) : Test(numberRange()));
            else
                term.tests.push_back(kind == 2 && below(3) == 0 ? Test(numberRange()) : textTest());
        }
        return term;
    }

    QRandomGenerator m_random;
};

} // namespace

class TestLogQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedReadsBackTheSame()
    {
        Generator generator(20260101);
        for (int n = 0; n < 2'000; ++n) {
            const Node query = normalized(generator.node(0));
            const QString text = print(query);
            const Parsed back = parse(text);
            QVERIFY2(back.ok(), qPrintable(text));
            QVERIFY2(back.query == query, qPrintable(text + u"\n"_s + print(back.query)));
        }
    }

    /// Every character belongs to a token, a blank, a comma or a problem; and nothing takes long.
    void anyTextIsReadToItsEnd()
    {
        static const QString pieces[] = {u"status:"_s, u"failed"_s, u","_s, u" "_s, u"("_s, u")"_s, u"\""_s, u"/"_s, u"-"_s, u"or "_s, u"not "_s, u"and "_s,
                                         u"ms>"_s, u"1s"_s, u"a.b:"_s, u".."_s, u"*"_s, u"@"_s, u"\\"_s, u"after:"_s, u"2026-01-05"_s, u"<="_s, u"東"_s};
        QRandomGenerator random(7);
        for (int n = 0; n < 2'000; ++n) {
            QString text;
            for (int piece = int(random.bounded(14)); piece > 0; --piece)
                text += pieces[random.bounded(int(std::size(pieces)))];
            const Parsed parsed = parse(text);
            QList<bool> covered(text.size(), false);
            qsizetype last = 0;
            for (const Token &token : parsed.tokens) {
                QVERIFY2(token.span.from >= last && token.span.to <= text.size() && !token.span.isEmpty(), qPrintable(text));
                last = token.span.to;
                for (qsizetype at = token.span.from; at < token.span.to; ++at)
                    covered[at] = true;
            }
            for (const Problem &problem : parsed.problems) {
                QVERIFY2(problem.span.from >= 0 && problem.span.from <= problem.span.to && problem.span.to <= text.size(), qPrintable(text));
                QVERIFY(!logProblemText(problem, text).isEmpty());
                for (qsizetype at = problem.span.from; at < problem.span.to; ++at)
                    covered[at] = true;
            }
            for (qsizetype at = 0; at < text.size(); ++at)
                QVERIFY2(covered[at] || text[at].isSpace() || text[at] == u',', qPrintable(text + u" at "_s + QString::number(at)));
            if (parsed.ok())
                QVERIFY2(parse(print(parsed.query)).query == parsed.query, qPrintable(text));
        }
    }

    void deepAndLongTextsAreRefusedWithTheirPlace()
    {
        const Parsed deep = parse(QString(5'000, u'(') + u"a"_s);
        QVERIFY(!deep.ok());
        QCOMPARE(deep.problems.front().code, Code::TooDeep);
        QCOMPARE(deep.problems.front().span.from, qsizetype(maxQueryDepth));
        QVERIFY(!parse(QString(5'000, u'-') + u"a"_s).ok());
        QCOMPARE(parse(QString(maxQueryLength + 1, u'a')).problems.front().code, Code::TooLong);
        QVERIFY(parse(u"a "_s.repeated(maxQueryLength / 2)).ok());
    }

    void problemsSayWhereAndWhat_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const auto row = [](const char *query, Code code, int from, int to) {
            QTest::newRow(query) << QString::fromLatin1(query) << int(code) << from << to;
        };
        row("status:", Code::ValueExpected, 7, 7);
        row("status:failed,", Code::ValueExpected, 14, 14);
        row("a \"b c", Code::UnclosedQuote, 2, 6);
        row("error:/a(/", Code::BadPattern, 6, 10);
        row("error:/a", Code::UnclosedPattern, 6, 8);
        row("(a or b", Code::UnclosedParenthesis, 0, 1);
        row("a) b", Code::UnexpectedParenthesis, 1, 2);
        row("or a", Code::OperandExpected, 0, 2);
        row("a or", Code::OperandExpected, 2, 4);
        row("a and", Code::OperandExpected, 2, 5);
        row("a -", Code::OperandExpected, 2, 3);
        row("http:abc", Code::NotANumber, 5, 8);
        row("ms>1x", Code::NotADuration, 3, 5);
        row("after:tuesday", Code::NotATime, 6, 13);
        row("time:2026-02-30", Code::NotATime, 5, 15);
        row("event>5", Code::NotOrdered, 5, 6);
        row("event:pur*se", Code::StarInside, 6, 12);
        row("http:/5../", Code::PatternNotPossible, 5, 10);
        row("ms:5s..1s", Code::EmptyRange, 3, 9);
        row("a , b", Code::UnexpectedCharacter, 2, 3);
        row("provder:meta", Code::UnknownField, 0, 7);
        row("status:faild", Code::UnknownWord, 7, 12);
        row("error:(a)", Code::UnexpectedParenthesis, 6, 6);
    }

    void problemsSayWhereAndWhat()
    {
        QFETCH(QString, query);
        QFETCH(int, code);
        QFETCH(int, from);
        QFETCH(int, to);
        const Parsed parsed = parse(query);
        QVERIFY(!parsed.problems.empty());
        const Problem &problem = parsed.problems.front();
        QCOMPARE(int(problem.code), code);
        QCOMPARE(problem.span, (Span{from, to}));
        QCOMPARE(parsed.ok(), problem.isWarning());
    }

    void nearNamesAreProposed()
    {
        QCOMPARE(parse(u"provder:meta"_s).problems.front().detail, u"provider"_s);
        QCOMPARE(parse(u"status:faild"_s).problems.front().detail, u"failed"_s);
        QVERIFY(parse(u"orderId:7"_s).problems.front().detail.isEmpty());
        QVERIFY(parse(u"https://shop.example/x"_s).problems.empty());
        QVERIFY(std::holds_alternative<FreeText>(parse(u"https://shop.example/x"_s).query.is));
    }

    void queriesMeanWhatIsWritten_data()
    {
        QTest::addColumn<bool>("holds");
        const auto rows = [](bool holds, std::initializer_list<const char *> queries) {
            for (const char *query : queries)
                QTest::newRow(query) << holds;
        };
        rows(true, {"", "provider:meta", "provider:META", "to:meta", "-webhook:*", "status:failed,retrying", "event:pur*", "event:*chase", "event:*rch*",
                    "providerEvent:*urchase*", "-providerEvent:*URCHASE*", "-providerEvent:purchase", "http:4xx", "http:400", "http:429,4xx", "http>=400", "ms>1s", "ms:1s..2s",
                    "ms:1.31s", "attempt:1,3..5", "value:149.9", "value>149", "value:>149.8", "order.total>100", "order.total:149.9", "order.id:NO-58197",
                    "items[].sku:TRK-1", "items[].price>=50", "items[].price:49.9", "items[1].sku:\"B \\\"x\\\"\"", "gift:false", "note:*", "note:null",
                    "order:*", "-order:x", "extra:9007199254740993", "-extra:9007199254740992", "error:/valid(at|x)ing/", "-error:/Valid/",
                    "error:/(?i)SESSION/", "\"access token\"", "ACCESS or token", "NO-58197", "no-58197", "\"B \\\"x\\\"\"", "after:2h", "before:2026-01-06",
                    "time:today", "time:2026-01-05T10", "time:2026-01-05T10:30:00.500Z", "time:2026-01-05T11:30+01:00", "time>=2026-01-05T10:30:00.500Z",
                    "time<=2026-01-05T10:30:00.500Z", "time:2026-01", "not status:test", "(status:test or event:purchase) currency:EUR", "state:undelivered",
                    "eventId:e-1", "id:*7", "time:*", "@event:purchase"});
        rows(false, {"provider:ga4", "webhook:*", "event:Purchase", "-event:*", "providerEvent:purchase", "http:5xx", "ms>1310", "ms<1.31s", "attempt>4",
                     "value<149.90", "order.total<100", "order.missing:*", "order:x", "gift:true", "error:/Valid/", "Access", "absent-zz", "after:1h",
                     "before:2026-01-05", "time:yesterday", "time>2026-01-05T10:30:00.500Z", "time<2026-01-05T10:30:00.500Z", "status:failed -order.total:*",
                     "status:test or status:skipped", "state:pending", "items[].sku:B", "reason:*", "time:2026-01-05T10:29"});
    }

    void queriesMeanWhatIsWritten()
    {
        QFETCH(bool, holds);
        const QString query = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(parse(query).ok());
        QCOMPARE(matches(query, entryOf(purchase), DeliveryState::Undelivered), holds);
    }

    void theOldestAndOddestTimesAreRead()
    {
        QCOMPARE(durationOf(u"1h30m"), std::optional<qint64>(5'400'000));
        QCOMPARE(durationOf(u"0.5s"), std::optional<qint64>(500));
        QVERIFY(!durationOf(u"0.0005s") && !durationOf(u"5") && !durationOf(u"") && !durationOf(u"99999999999d") && !durationOf(u"1.s"));
        QVERIFY(!momentOf(u"0000-01-01") && momentOf(u"9999-12-31") && !momentOf(u"2026-13-01") && !momentOf(u"2026-01-05T24:00"));
        QVERIFY(!momentOf(u"2026-01-05T10:00+15:00") && momentOf(u"2026-01-05 10:00"));
    }

    void relativeTimesStayRelativeUntilResolved()
    {
        const Node query = parse(u"after:2h"_s).query;
        QVERIFY(!isResolved(query));
        const QDateTime now = QDateTime::fromString(u"2026-03-29T12:00:00Z"_s, Qt::ISODate);
        const QTimeZone berlin("Europe/Berlin");
        const Node known = resolved(query, now, berlin);
        QVERIFY(isResolved(known));
        const auto range = std::get<TimeRange>(std::get<Term>(known.is).tests.front());
        QCOMPARE(range.from->value.count, now.addSecs(-7'200).toMSecsSinceEpoch());
        // The day on which Berlin has 23 hours; and a wall-clock time that it skips.
        const auto day = std::get<TimeRange>(std::get<Term>(resolved(parse(u"time:2026-03-29"_s).query, now, berlin).is).tests.front());
        QCOMPARE(day.to->value.count - day.from->value.count, 23 * 3'600'000LL);
        const auto skipped = std::get<TimeRange>(std::get<Term>(resolved(parse(u"after:2026-03-29T02:30"_s).query, now, berlin).is).tests.front());
        QCOMPARE(skipped.from->value.count, QDateTime::fromString(u"2026-03-29T01:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch());
    }

    void partsCanBeTakenOutAndPutBack()
    {
        const QString text = u"provider:meta  status:failed,retrying (a or b) -page_view"_s;
        const Parsed parsed = parse(text);
        QCOMPARE(parsed.parts.size(), size_t(4));
        QCOMPARE(without(text, parsed.parts[1].span), u"provider:meta (a or b) -page_view"_s);
        QCOMPARE(replaced(text, parsed.parts[1].span, u"status:test"_s), u"provider:meta status:test (a or b) -page_view"_s);
        QStringList chips;
        for (const Part &part : parsed.parts)
            chips += logPartText(part.node);
        QCOMPARE(chips.join(u'|'), u"meta|failed, retrying|a or b|not “page_view”"_s);
        QCOMPARE(parse(u"a or b c"_s).parts.size(), size_t(1));
    }

    void everyExampleOfTheHelpCanBeRead()
    {
        for (const LogQueryHelp &help : logQueryHelp()) {
            QVERIFY(!help.heading.isEmpty() && !help.text.isEmpty() && !help.examples.empty());
            for (const LogQueryHelp::Example &example : help.examples)
                QVERIFY2(parse(example.query).problems.empty(), qPrintable(example.query));
        }
    }

    void completesFieldsValuesAndPaths()
    {
        CompletionSource source;
        Span asked;
        source.values = [&asked](const FieldRef &field, const Span &term) -> CompletionSource::Values {
            asked = term;
            if (field.field == Field::Status)
                return {{{u"delivered"_s, 900}, {u"failed"_s, 30}}, true};
            return {{{u"page_view"_s, {}}, {u"purchase \"x\""_s, {}}}, false};
        };
        source.paths = [] { return std::vector<CompletionSource::Path>{{u"order.total"_s, u"0 to 1,849.00"_s, true, 28}, {u"order.id"_s, {}, false, 28}}; };
        const auto inserts = [&](const QString &text) {
            QStringList list;
            for (const Candidate &each : complete(text, text.size(), source).candidates)
                list += each.insert;
            return list;
        };
        QCOMPARE(inserts(u"provider:meta order.to"_s), (QStringList{u"order.total:"_s, u"order.total>"_s, u"-order.total:*"_s}));
        QCOMPARE(inserts(u"status:fa"_s), QStringList{u"failed"_s});
        QCOMPARE(inserts(u"status:failed,de"_s), QStringList{u"delivered"_s});
        QCOMPARE(inserts(u"status:failed, "_s).first(), u"delivered"_s);
        QCOMPARE(inserts(u"event:pur"_s), QStringList{u"\"purchase \\\"x\\\"\""_s});
        QCOMPARE(asked, (Span{0, 9}));
        (void)inserts(u"provider:meta -event:page_view,pur"_s);
        QCOMPARE(asked, (Span{14, 34}));
        const std::vector<Candidate> statuses = complete(u"status:re"_s, 9, source).candidates;
        QCOMPARE(statuses.front().count, std::optional<qint64>(0)); // known, and there is none
        QVERIFY(inserts(u"-sta"_s).startsWith(u"status:"_s));
        QVERIFY(inserts(QString()).contains(u"provider:"_s));
        QVERIFY(inserts(u"\"sta"_s).isEmpty());
        QVERIFY(inserts(u"after:"_s).contains(u"24h"_s));
        const Completion middle = complete(u"sta event:x"_s, 3, source);
        QCOMPARE(middle.replace, (Span{0, 3}));
        for (const Candidate &each : middle.candidates)
            QVERIFY(!logCandidateText(each).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLogQuery)
#include "tst_logquery.moc"
