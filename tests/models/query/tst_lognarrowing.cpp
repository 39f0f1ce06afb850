#include "models/domain/codec/logviewcodec.h"
#include "models/domain/codec/observationcodec.h"
#include "models/query/lognarrowing.h"
#include "models/query/logprint.h"
#include "models/query/logrelated.h"

#include <QTest>

using namespace selwise;
using namespace selwise::logquery;
using namespace Qt::Literals::StringLiterals;

class TestLogNarrowing : public QObject {
    Q_OBJECT

private:
    static LogTab tabOf(const QString &query)
    {
        LogTab tab;
        tab.query = query;
        return tab;
    }
    static inline const FieldRef status{Field::Status, QString()};

private Q_SLOTS:
    void aChipComesFromEachPart()
    {
        LogTab tab = tabOf(u"provider:meta (a or b)"_s);
        tab.range = u"24h"_s;
        tab.extras = {{u"-event:page_view"_s, false, false}, {u"time:2026-01-05"_s, true, true}};
        const std::vector<Chip> chips = chipsOf(tab);
        QCOMPARE(chips.size(), size_t(5));
        QCOMPARE(chips[0].origin, Chip::Origin::Range);
        QCOMPARE(print(chips[0].node), u"after:1d"_s);
        QVERIFY(!chips[3].on && chips[4].brush);
        tab.query = u"provider:meta http:abc"_s;
        QCOMPARE(chipsOf(tab).size(), size_t(3)); // nothing of a query that cannot be read
    }

    void aPartSwitchedOffAndOnIsTheSameQuestion()
    {
        for (const QString &query : {u"provider:meta status:failed \"x y\""_s, u"a or b"_s, u"-event:page_view (a or b) ms>1s"_s, u"a and b or c"_s}) {
            const LogTab tab = tabOf(query);
            const size_t count = chipsOf(tab).size();
            for (size_t chip = 0; chip < count; ++chip) {
                const LogTab off = toggled(tab, chipsOf(tab)[chip]);
                QCOMPARE(chipsOf(off).size(), count);
                QVERIFY(!chipsOf(off).back().on);
                const LogTab on = toggled(off, chipsOf(off).back());
                QVERIFY(on.extras.empty());
                QCOMPARE(chipsOf(on).size(), count);
                const LogTab gone = withoutChip(off, chipsOf(off).back());
                QCOMPARE(chipsOf(gone).size(), count - 1);
            }
        }
        const LogTab either = tabOf(u"a or b"_s);
        const LogTab off = toggled(either, chipsOf(either)[0]);
        QCOMPARE(off.query, QString());
        QCOMPARE(parse(toggled(off, chipsOf(off)[0]).query).query, parse(u"a or b"_s).query);
    }

    void valuesComeAndGoInTheText()
    {
        LogTab tab = tabOf(u"provider:meta"_s);
        tab = withValueToggled(tab, status, u"failed"_s);
        QCOMPARE(tab.query, u"provider:meta status:failed"_s);
        tab = withValueToggled(tab, status, u"retrying"_s);
        QCOMPARE(tab.query, u"provider:meta status:failed,retrying"_s);
        QCOMPARE(chosenValues(tab, status).size(), size_t(2));
        tab = withValueToggled(tab, status, u"failed"_s);
        tab = withValueToggled(tab, status, u"retrying"_s);
        QCOMPARE(tab.query, u"provider:meta"_s);
        tab = withValueToggled(tabOf(u"a or b"_s), {Field::Error, QString()}, u"(#190) \"x\", y"_s);
        QCOMPARE(tab.query, u"(a or b) error:\"(#190) \\\"x\\\", y\""_s);
        QVERIFY(parse(tab.query).ok());
        QVERIFY(chosenValues(tabOf(u"status:f*"_s), status).empty());
    }

    void receiversAreOneFacet()
    {
        const FieldRef to{Field::Destination, QString()};
        LogTab tab = tabOf(u"provider:meta"_s);
        QCOMPARE(chosenValues(tab, to), std::vector<QString>{u"meta"_s});
        tab = withValueToggled(tab, to, u"ga4"_s);
        QCOMPARE(tab.query, u"provider:meta,ga4"_s);
        QCOMPARE(withValueToggled(tab, to, u"wh_1"_s).query, u"to:meta,ga4,wh_1"_s);
        tab = withValueToggled(withValueToggled(tab, to, u"ga4"_s), to, u"meta"_s);
        QCOMPARE(tab.query, QString());
        QCOMPARE(withValueToggled(tab, to, u"wh_1"_s).query, u"to:wh_1"_s);
    }

    void aChipNarrowsAnotherTabAsWell()
    {
        LogTab from = tabOf(u"provider:meta (a or b)"_s);
        from.range = u"24h"_s;
        from = toggled(from, chipsOf(from)[1]); // provider:meta is off
        TimeRange range;
        range.from = Bound<Moment>{{Moment::Kind::Instant, 1'767'225'600'000}, true};
        from = withBrush(from, range);
        const std::vector<Chip> chips = chipsOf(from);
        QCOMPARE(chips.size(), size_t(4));
        LogTab to = tabOf(u"x or y"_s);
        for (const Chip &chip : chips) {
            to = withChipOf(from, chip, to);
            QCOMPARE(withChipOf(from, chip, to), to); // once is enough
        }
        QCOMPARE(to.range, u"24h"_s);
        QCOMPARE(parse(to.query).query, parse(u"(x or y) (a or b) provider:meta"_s).query);
        QCOMPARE(to.extras, (std::vector<LogExtra>{from.extras.back()}));
    }

    void theAndGoesWithItsPart()
    {
        const LogTab tab = tabOf(u"status:delivered and provider:meta AND a"_s);
        const std::vector<Chip> chips = chipsOf(tab);
        QCOMPARE(chips.size(), size_t(3));
        QCOMPARE(withoutChip(tab, chips[0]).query, u"provider:meta AND a"_s);
        QCOMPARE(withoutChip(tab, chips[1]).query, u"status:delivered AND a"_s);
        QCOMPARE(withoutChip(tab, chips[2]).query, u"status:delivered and provider:meta"_s);
        QCOMPARE(toggled(tab, chips[1]).query, u"status:delivered AND a"_s);
        QCOMPARE(withValueToggled(tab, {Field::Status, QString()}, u"delivered"_s).query, u"provider:meta AND a"_s);
    }

    void aPartThatComesBackNarrowsAnOr()
    {
        LogTab tab = tabOf(u"a or b"_s);
        tab.extras = {{u"status:failed"_s, false, false}};
        QCOMPARE(parse(toggled(tab, chipsOf(tab).back()).query).query, parse(u"(a or b) status:failed"_s).query);
    }

    void thereIsOneBrush()
    {
        TimeRange range;
        range.from = Bound<Moment>{{Moment::Kind::Instant, 1'767'225'600'000}, true};
        range.to = Bound<Moment>{{Moment::Kind::Instant, 1'767'225'660'000}, false};
        LogTab tab = withBrush(tabOf(u"a"_s), range);
        tab = withBrush(tab, range);
        QCOMPARE(tab.extras.size(), size_t(1));
        const std::vector<Chip> chips = chipsOf(tab);
        QCOMPARE(std::get<TimeRange>(std::get<Term>(chips[1].node.is).tests.front()), range);
        QVERIFY(withBrush(tab, std::nullopt).extras.empty());
    }

    void tabsAndSearchesOutliveTheProgram()
    {
        LogsView view;
        LogTab tab = tabOf(u"status:failed \"x"_s);
        tab.extras = {{u"a"_s, false, false}, {u"time:today"_s, true, true}};
        tab.deliveries = true;
        tab.range = u"7d"_s;
        tab.sortField = u"ms"_s;
        tab.descending = false;
        view.tabs = {tabOf(QString()), tab};
        view.current = 1;
        view.saved = {tab};
        view.saved.front().name = u"Mine"_s;
        view.columns = {u"order.total"_s};
        QCOMPARE(*codec::decodeLogsView(codec::encodeLogsView(view)), view);
        QCOMPARE(*codec::decodeLogsView(Json()), LogsView());
        QVERIFY(!codec::decodeLogsView(*Json::parse(R"({"version":2})")));
        QCOMPARE(codec::decodeLogsView(*Json::parse(R"({"version":1,"tabs":[{}],"current":7})"))->current, 0);
    }

    void whatBelongsTogetherIsAskedFor()
    {
        const auto page = codec::decodeLogPage(*Json::parse(R"([{"id":"1","eventId":"e","payload":{"orderId":"ORD 7","clientId":12.5,"item":{"qty":3}}},
            {"id":"2","request":{"body":{"data":{"order":{"id":"N1","total":5}},"id":"x"}}},{"id":"3"}])"));
        const auto &entries = page->entries;
        QCOMPARE(print(*sameOrder(entries[0])), u"orderId:\"ORD 7\""_s);
        QCOMPARE(print(*sameVisitor(entries[0])), u"clientId:12.5"_s);
        QCOMPARE(print(*sameEvent(entries[0])), u"eventId:e"_s);
        QCOMPARE(print(*sameOrder(entries[1])), u"order.id:N1"_s);
        QVERIFY(!sameOrder(entries[2]) && !sameVisitor(entries[2]) && !sameEvent(entries[2]));
        const std::vector<SeenPath> paths = seenPaths(entries);
        QVERIFY(std::any_of(paths.begin(), paths.end(), [](const SeenPath &each) { return each.path == u"order.total" && each.isNumber && each.high == "5"; }));
    }
};

QTEST_GUILESS_MAIN(TestLogNarrowing)
#include "tst_lognarrowing.moc"
