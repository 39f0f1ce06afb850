#include "models/services/mappingtable.h"
#include "models/services/roundtrip.h"

#include <QRegularExpression>
#include <QTest>
#include <deque>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4), meta = ProviderId::of(Provider::Meta), gads = ProviderId::of(Provider::GoogleAds);

EventMapping mapping(std::initializer_list<std::pair<const char *, const char *>> entries)
{
    EventMapping made;
    for (const auto &[from, to] : entries)
        made.set(QString::fromLatin1(from), QString::fromLatin1(to));
    return made;
}

/// For sources: it stays as long as the test runs.
const EventMapping *kept(std::initializer_list<std::pair<const char *, const char *>> entries)
{
    static std::deque<EventMapping> all;
    return &all.emplace_back(mapping(entries));
}

std::vector<MappingEvent> eventsOf(const std::vector<MappingSource> &sources)
{
    const std::vector<QString> names = mappedEvents(sources);
    std::vector<MappingEvent> events(names.size());
    for (size_t i = 0; i < names.size(); ++i) {
        const CatalogueEvent *known = findCatalogueEvent(names[i]);
        events[i].name = names[i];
        events[i].family = known ? std::optional(known->family) : std::nullopt;
        for (const MappingSource &source : sources)
            events[i].cells.push_back(mappingCells(source, placesOf({names[i]})).front());
    }
    return events;
}

QStringList shown(const std::vector<MappingEvent> &events, const MappingChoice &choice)
{
    QStringList names;
    for (const MappingLine &line : arranged(events, choice)) {
        if (line.event >= 0)
            names << events[size_t(line.event)].name;
    }
    return names;
}

} // namespace

class TestMappingTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void statesAreAgainstTheDefault()
    {
        using enum MappingState;
        QCOMPARE(mappingState(ga4, {}, u"search"_s, true), NotSent);
        QCOMPARE(mappingState(ga4, u"search"_s, u"search"_s, true), Default);
        QCOMPARE(mappingState(ga4, u"view_search_results"_s, u"search"_s, true), Changed);
        QCOMPARE(mappingState(ga4, u"size_guide_open"_s, {}, true), Custom);
        QCOMPARE(mappingState(ga4, u"my_search"_s, u"search"_s, true), Custom);
        QCOMPARE(mappingState(meta, u"ViewCategory"_s, {}, true), Custom); // none of Meta's standard events
        QCOMPARE(mappingState(meta, u"Lead"_s, u"Purchase"_s, true), Changed);
        QCOMPARE(mappingState(gads, u"checkout"_s, u"begin_checkout"_s, true), Changed); // it has no names of its own
        QCOMPARE(mappingState(gads, u"checkout"_s, {}, true), Custom);
        QCOMPARE(mappingState(ga4, u"search"_s, {}, false), Named); // what the default is, nobody knows
    }

    void everyEventOfTheCatalogueAndEveryOtherNameIsThere()
    {
        const std::vector<QString> names = mappedEvents({{ga4, true, kept({{"zebra", "z"}, {"purchase", "purchase"}}), kept({}), kept({{"alpha", "a"}})}});
        QCOMPARE(names.size(), eventCatalogue().size() + 2);
        QCOMPARE(names.front(), u"page_view"_s);
        QCOMPARE(names[names.size() - 2], u"alpha"_s);
        QCOMPARE(names.back(), u"zebra"_s);
    }

    void cellsKnowWhatIsNotPublished()
    {
        const MappingSource source{meta, true, kept({{"purchase", "Purchase"}, {"page_view", "PageView"}}),
                                   kept({{"purchase", "Lead"}, {"search_query", "Search"}}), kept({{"purchase", "Purchase"}})};
        const auto cells = mappingCells(source, placesOf({u"purchase"_s, u"page_view"_s, u"search_query"_s, u"user_login"_s}));
        QCOMPARE(cells[0].state, MappingState::Default);
        QVERIFY(cells[0].unpublished); // changed to the default
        QVERIFY(cells[1].unpublished); // new
        QVERIFY(cells[2].unpublished); // unmapped
        QVERIFY(!cells[3].unpublished);
        QCOMPARE(mappingColumn(source).mapped, 2);
    }

    void linesAreGroupedFilteredAndSorted()
    {
        const std::vector<MappingSource> sources{{ga4, true, kept({{"purchase", "purchase"}, {"page_view", "my_view"}, {"tour", "tour"}}), kept({}),
                                                  kept({{"purchase", "purchase"}, {"page_view", "page_view"}})}};
        std::vector<MappingEvent> events = eventsOf(sources);
        const auto all = arranged(events, {});
        QCOMPARE(all.front().event, -1);
        QCOMPARE(all.front().family, int(EventFamily::Page));
        QCOMPARE(all.front().forwarded, 1);
        QCOMPARE(all.front().total, 4);
        QCOMPARE(all.size(), events.size() + 8); // seven families, and what is outside

        MappingChoice choice;
        choice.search = u"VIEW"_s;
        QVERIFY(shown(events, choice).contains(u"page_view"_s)); // by its name, and by my_view
        choice.search = u"my_"_s;
        QCOMPARE(shown(events, choice), QStringList{u"page_view"_s});
        choice = {};
        choice.show = MappingChoice::Show::Custom;
        QCOMPARE(shown(events, choice), (QStringList{u"page_view"_s, u"tour"_s}));
        choice.show = MappingChoice::Show::UnmappedButSeen;
        QVERIFY(shown(events, choice).isEmpty()); // nobody counted
        events[size_t(18)].seen = 7; // user_login
        events[size_t(16)].seen = 9; // purchase, which is mapped
        events[size_t(19)].seen = 0;
        QCOMPARE(shown(events, choice), QStringList{u"user_login"_s});
        const MappingCounts counts = mappingCounts(events);
        QCOMPARE(counts.unmappedButSeen, 1);
        QCOMPARE(counts.forwarded, 3);
        QVERIFY(counts.seenKnown);

        choice = {};
        choice.collapsed = {int(EventFamily::Page)};
        QVERIFY(!shown(events, choice).contains(u"page_view"_s));
        choice.search = u"page_view"_s; // what is searched for is never hidden
        QVERIFY(shown(events, choice).contains(u"page_view"_s));
        choice = {};
        choice.sortColumn = 0;
        choice.descending = true;
        QCOMPARE(shown(events, choice).front(), u"widget_view"_s); // within its family
        choice.sortColumn = 1;
        const QStringList bySeen = shown(events, choice);
        QVERIFY(bySeen.indexOf(u"user_login"_s) < bySeen.indexOf(u"user_signup"_s)); // not counted comes last
        choice.descending = false;
        QVERIFY(shown(events, choice).indexOf(u"user_login"_s) < shown(events, choice).indexOf(u"user_signup"_s));
    }

    void roundTripsAreChecked()
    {
        using Kind = RoundTripFinding::Kind;
        const EventMapping forward = mapping({{"search_query", "view_search_results"}, {"product_impression", "view_item_list"},
                                              {"category_view", "view_item_list"}, {"purchase", "purchase"}, {"cart_abandon", ""}});
        EventMapping reverse = mapping({{"view_item_list", "category_view"}, {"site_search", "search_query"}, {"view_search_results", "search_query"},
                                        {"order", "purchase"}});
        QVERIFY(roundTrip(forward, reverse, u"cart_abandon"_s).empty());
        QVERIFY(roundTrip(forward, reverse, u"unknown"_s).empty());
        const auto search = roundTrip(forward, reverse, u"search_query"_s);
        QCOMPARE(search.size(), 1);
        QCOMPARE(search[0].kind, Kind::SeveralOutside);
        QCOMPARE(search[0].others, (std::vector<QString>{u"site_search"_s, u"view_search_results"_s}));
        const auto impression = roundTrip(forward, reverse, u"product_impression"_s);
        QCOMPARE(impression.size(), 2);
        QCOMPARE(impression[0].kind, Kind::ComesBackAs);
        QCOMPARE(impression[0].other, u"category_view"_s);
        QCOMPARE(impression[1].kind, Kind::SharedName);
        const auto purchase = roundTrip(forward, reverse, u"purchase"_s);
        QCOMPARE(purchase.size(), 1);
        QCOMPARE(purchase[0].kind, Kind::OutsideOnly);
        reverse.set(u"purchase"_s, u"purchase"_s);
        reverse.remove(u"order");
        QVERIFY(roundTrip(forward, reverse, u"purchase"_s).empty());
    }

    void oneLabelIsSharedByTwoOrMore()
    {
        QVERIFY(sharingOneLabel(mapping({{"purchase", "purchase"}, {"add_to_cart", ""}})).empty());
        QCOMPARE(sharingOneLabel(mapping({{"purchase", "purchase"}, {"add_to_cart", "cart"}})).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestMappingTable)
#include "tst_mappingtable.moc"
