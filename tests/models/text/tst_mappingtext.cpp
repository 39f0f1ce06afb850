#include "models/text/eventtext.h"
#include "models/text/mappingtext.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Severity = NameCheck::Severity;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4), meta = ProviderId::of(Provider::Meta), gads = ProviderId::of(Provider::GoogleAds);

} // namespace

class TestMappingText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNameIsDoubtfulWhenThereIsAWarning()
    {
        int doubtful = 0;
        for (const Provider kind : {Provider::Ga4, Provider::Meta, Provider::GoogleAds}) {
            for (const QString &name : {QString(), u"purchase"_s, u"Purchase"_s, u"PURCHASE"_s, u"session_start"_s, u"order_placed"_s, u"Order placed"_s, u"purchase "_s,
                                        u"9lives"_s, u"ga_own"_s, u"firebase_own"_s, u"a\tb"_s, u"a_name_"_s.repeated(9), u"AddToCart"_s, u"add-to-cart"_s, u"naïve"_s}) {
                const bool warned = checkProviderEvent(ProviderId::of(kind), name).severity >= NameCheck::Severity::Warning;
                QVERIFY2(isDoubtfulName(ProviderId::of(kind), name) == warned, qPrintable(name));
                doubtful += warned ? 1 : 0;
            }
        }
        QVERIFY(doubtful > 10);
    }

    void everyEventHasItsWords()
    {
        for (const CatalogueEvent &event : eventCatalogue()) {
            QVERIFY2(!eventDescription(QString(event.name)).contains(u"not in Selwise"), event.name.data());
            QVERIFY(eventSubject(event.name) != event.name);
            QCOMPARE(minimumFieldsText(QString(event.name)).isEmpty(), event.minimum.empty());
        }
        QCOMPARE(minimumFieldsText(u"page_view"), u"page.type or page.path"_s);
        QCOMPARE(minimumFieldsText(u"purchase"), u"order.id and order.total"_s);
        QCOMPARE(eventSubject(u"tour_booking"_s), u"tour_booking"_s);
        QVERIFY(eventDescription(u"tour_booking").contains(u"catalogue"));
    }

    void namesAreCheckedByTheProvidersRules_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("severity");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *provider, const QString &name, Severity severity, const QString &word) {
            QTest::addRow("%s %s (%d)", provider, qPrintable(name.left(30)), int(name.size())) << QString::fromLatin1(provider) << name << int(severity) << word;
        };
        row("ga4", u"search"_s, Severity::Fine, u"reports know"_s);
        row("ga4", u"size_guide_open"_s, Severity::Fine, u"custom event"_s);
        row("ga4", u"session_start"_s, Severity::Warning, u"reserved"_s);
        row("ga4", u"ga_thing"_s, Severity::Warning, u"reserved"_s);
        row("ga4", u"évènement"_s, Severity::Warning, u"letters, digits"_s);
        row("ga4", QString(u'a').repeated(41), Severity::Warning, u"40 characters"_s);
        // GA4 takes up to 40; beyond 38 only a key event is at risk, and which ones are is set at Google: a note, no more.
        row("ga4", QString(u'a').repeated(38), Severity::Fine, u"custom event"_s);
        row("ga4", QString(u'a').repeated(39), Severity::Note, u"38 characters"_s);
        row("ga4", QString(u'a').repeated(40), Severity::Note, u"38 characters"_s);
        row("ga4", u"page_view"_s, Severity::Note, u"Measurement Protocol takes it"_s);
        row("ga4", u"Search"_s, Severity::Warning, u"capital letters"_s);
        row("meta", u"Purchase"_s, Severity::Fine, u"standard event"_s);
        row("meta", u"purchase"_s, Severity::Warning, u"Purchase"_s);
        row("meta", u"ViewCategory"_s, Severity::Note, u"custom"_s);
        row("meta", QString(u'A').repeated(51), Severity::Warning, u"50 characters"_s);
        row("gads", u"anything goes"_s, Severity::Fine, {});
        row("tiktok", u"anything goes"_s, Severity::Fine, {});
        row("gads", u"a\u0007b"_s, Severity::Error, u"control character"_s);
        row("meta", QString(u"a"_s) + QChar(0xD800), Severity::Error, u"half of a character"_s);
        row("meta", QString(u'a').repeated(9000), Severity::Error, u"8192"_s);
        row("meta", u"Pur\u200bchase"_s, Severity::Warning, u"invisible"_s);
    }
    void namesAreCheckedByTheProvidersRules()
    {
        QFETCH(QString, provider);
        QFETCH(QString, name);
        QFETCH(int, severity);
        QFETCH(QString, word);
        const NameCheck check = checkProviderEvent(ProviderId::fromWire(provider), name);
        QVERIFY2(check.whole().contains(word), qPrintable(check.whole()));
        QCOMPARE(int(check.severity), severity);
    }

    void notToBeSentNeedsNoName()
    {
        QCOMPARE(checkProviderEvent(ga4, {}).severity, Severity::Fine);
        QCOMPARE(checkEventName({}).severity, Severity::Error);
    }

    void theSentenceTellsWhereItGoes()
    {
        MappingEvent event;
        event.name = u"search_query"_s;
        event.cells = {{u"search"_s, {}, MappingState::Default, false}, {u"Search"_s, {}, MappingState::Default, true}, {}};
        std::vector<MappingColumn> columns{{ga4, true, 1}, {meta, true, 1}, {gads, true, 0}};
        QCOMPARE(mappingSentence(event, columns), u"A search goes to **GA4** as **search** and to **Meta** as **Search**. **Google Ads** does not get it."_s);
        columns[2].configured = false;
        QVERIFY(!mappingSentence(event, columns).contains(u"Google"));
        event.cells = {{}, {}, {}};
        QVERIFY(mappingSentence(event, columns).contains(u"nowhere"));
        event.name = u"a**b"_s; // names hold no marks of emphasis
        QVERIFY(!mappingSentence(event, columns).contains(u"**b"));
        event.cells[1] = {u"Search"_s, {}, MappingState::Custom, true};
        QCOMPARE(mappingCellText(event, columns[1], event.cells[1]), u"a**b goes to Meta as Search, custom, not published"_s);
        QCOMPARE(mappingCellText(event, columns[2], {}), u"a**b: Google Ads is not set up"_s);
    }
};

QTEST_GUILESS_MAIN(TestMappingText)
#include "tst_mappingtext.moc"
