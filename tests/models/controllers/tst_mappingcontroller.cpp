#include "models/controllers/mappingcontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/items/mappingmodel.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4), meta = ProviderId::of(Provider::Meta), gads = ProviderId::of(Provider::GoogleAds);

struct World {
    FakeControlPlane plane;
    MemorySettings settings;
    MemorySecrets keychain{SecretPlace::Keychain}, memory{SecretPlace::Memory};
    FakeClock clock;
    SecretVault vault{keychain, memory, settings, clock};
    DraftBook drafts{settings, clock, u"c.s"_s};
    ProvidersController providers{{plane, vault, drafts, clock, u"c"_s, u"s"_s}};
    MappingController mapping{plane, providers, drafts, clock};

    void refresh()
    {
        providers.refresh();
        QTRY_VERIFY(!providers.isBusy());
    }
    MappingCell cell(const QString &event, const ProviderId &provider)
    {
        const MappingModel &model = *mapping.model();
        const int at = model.indexOfEvent(event);
        for (size_t i = 0; at >= 0 && i < model.columns().size(); ++i) {
            if (model.columns()[i].provider == provider)
                return model.events()[size_t(at)].cells[i];
        }
        return {};
    }
    QByteArray form(const ProviderId &provider) { return drafts.shown({RecordKey::Kind::Provider, provider.canonical()})->toBytes(); }
};

std::vector<Change> undone(const std::vector<Change> &changes)
{
    std::vector<Change> back;
    for (size_t i = changes.size(); i-- > 0;)
        back.push_back(inverse(changes[i]));
    return back;
}

} // namespace

class TestMappingController : public QObject {
    Q_OBJECT
    std::unique_ptr<World> w;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        w = std::make_unique<World>();
        w->plane.server.set(ga4, R"({"enabled":true,"config":{"measurementId":"G-1"},"eventMapping":{"purchase":"purchase","odd":7,
            "tour":"tour"},"reverseEventMapping":{"order":"purchase"},"unknown":{"a":[1.10]}})");
        w->plane.server.set(meta, R"({"enabled":true,"config":{"pixelId":"1"}})");
        w->plane.mappings[ga4] = {{{{u"purchase"_s, u"purchase"_s}, {u"search_query"_s, u"search"_s}}}, {}};
    }
    void cleanup() { w.reset(); }

    void isEmptyUntilAProviderIsSetUp()
    {
        QCOMPARE(w->mapping.state().kind, PaneState::Kind::Loading);
        w->plane.server.records.clear();
        w->refresh();
        QCOMPARE(w->mapping.state().kind, PaneState::Kind::Empty);
        w->providers.create(meta);
        QCOMPARE(w->mapping.state().kind, PaneState::Kind::Content);
    }

    void tellsThatNothingCouldBeRead()
    {
        w->plane.fail(Endpoint::Providers, ApiError::Kind::Forbidden);
        w->refresh();
        QCOMPARE(w->mapping.state().kind, PaneState::Kind::Error);
    }

    void showsEveryEventAndItsState()
    {
        const QAbstractItemModelTester tester(w->mapping.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        w->refresh();
        QCOMPARE(w->mapping.model()->events().size(), eventCatalogue().size() + 1);
        QCOMPARE(w->cell(u"purchase"_s, ga4).state, MappingState::Named); // defaults were not asked for yet
        w->mapping.begin();
        QTRY_VERIFY(!w->mapping.defaults()->isBusy());
        QCOMPARE(w->cell(u"purchase"_s, ga4).state, MappingState::Default);
        QCOMPARE(w->cell(u"tour"_s, ga4).state, MappingState::Custom);
        QCOMPARE(w->cell(u"purchase"_s, meta).state, MappingState::NotSent);
        QCOMPARE(w->mapping.counts().forwarded, 2);
        QCOMPARE(w->plane.count(Endpoint::Mappings), 3);
        w->mapping.begin();
        QCOMPARE(w->plane.count(Endpoint::Mappings), 3);
    }

    void defaultsThatCannotBeReadAreNoDefaults()
    {
        w->refresh();
        w->plane.fail(Endpoint::Mappings, ApiError::Kind::Forbidden);
        w->mapping.begin();
        QTRY_VERIFY(!w->mapping.defaults()->isBusy());
        QCOMPARE(w->mapping.defaults()->errors().size(), 1);
        QCOMPARE(w->cell(u"purchase"_s, ga4).state, MappingState::Named);
        QVERIFY(w->mapping.resets({{u"purchase"_s, ga4, {}}}).empty()); // nothing to go back to: nothing is unmapped
        w->mapping.fetchDefaults();
        QTRY_VERIFY(!w->mapping.defaults()->isBusy());
        QVERIFY(w->mapping.defaults()->errors().empty());
        QCOMPARE(w->cell(u"purchase"_s, ga4).state, MappingState::Default);
    }

    void cancellingLeavesWhatWasKnown()
    {
        w->refresh();
        w->plane.hang(Endpoint::Mappings);
        w->mapping.begin();
        w->mapping.defaults()->cancel();
        QTRY_VERIFY(!w->mapping.defaults()->isBusy());
        QVERIFY(w->mapping.defaults()->errors().empty());
    }

    void editsTouchNothingElse()
    {
        w->refresh();
        const QByteArray before = w->form(ga4);
        const std::vector<Change> changes = w->mapping.changesOf({{u"purchase"_s, ga4, u"order_placed"_s}, {u"search_query"_s, ga4, u"search"_s},
                                                                  {u"tour"_s, ga4, {}}, {u"user_login"_s, ga4, {}}});
        QCOMPARE(changes.size(), 3); // what is not sent stays so
        w->providers.apply(changes);
        QCOMPARE(w->cell(u"purchase"_s, ga4).name, u"order_placed"_s);
        QVERIFY(w->cell(u"purchase"_s, ga4).unpublished);
        QCOMPARE(w->mapping.unpublished(), 3);
        QVERIFY(w->form(ga4).contains(R"("odd":7)"));
        QVERIFY(w->form(ga4).contains(R"("unknown":{"a":[1.10]})"));
        QVERIFY(w->mapping.model()->indexOfEvent(u"tour") >= 0); // it stays to be seen while the site is open
        w->providers.apply(undone(changes));
        QCOMPARE(Json::equivalent(Json::parse(w->form(ga4)).value(), Json::parse(before).value()), true);
        QCOMPARE(w->mapping.unpublished(), 0);
        QVERIFY(!w->drafts.isDirty({RecordKey::Kind::Provider, u"ga4"_s}));
    }

    void aRecordWithoutMappingGetsOneAndLosesItAgain()
    {
        w->refresh();
        const QByteArray before = w->form(meta);
        const std::vector<Change> changes = w->mapping.changesOf({{u"purchase"_s, meta, u"Purchase"_s}, {u"page_view"_s, meta, u"PageView"_s}});
        QCOMPARE(changes.size(), 2);
        w->providers.apply(changes);
        QCOMPARE(w->cell(u"page_view"_s, meta).name, u"PageView"_s);
        w->providers.apply(undone(changes));
        QCOMPARE(w->form(meta), before);
    }

    void whatIsNotSetUpCannotBeMapped()
    {
        w->refresh();
        QVERIFY(w->mapping.changesOf({{u"purchase"_s, gads, u"purchase"_s}}).empty());
        QVERIFY(w->mapping.changesOf({{{}, ga4, u"purchase"_s}}).empty());
    }

    void resetsAndMapsByDefault()
    {
        w->refresh();
        w->mapping.begin();
        QTRY_VERIFY(!w->mapping.defaults()->isBusy());
        QCOMPARE(w->mapping.unmappedByDefault(), (std::vector<MappingEdit>{{u"search_query"_s, ga4, u"search"_s}}));
        QCOMPARE(w->mapping.resets({{u"tour"_s, ga4, u"tour"_s}, {u"purchase"_s, ga4, u"x"_s}}),
                 (std::vector<MappingEdit>{{u"tour"_s, ga4, {}}, {u"purchase"_s, ga4, u"purchase"_s}}));
    }

    void theWayBackIsEditedToo()
    {
        w->refresh();
        const auto changes = w->mapping.reverseChange(ga4, u"sale"_s, u"purchase"_s);
        QCOMPARE(changes.size(), 1);
        w->providers.apply(changes);
        QCOMPARE(*w->mapping.reverseMapping(ga4).find(u"sale"), u"purchase"_s);
        QCOMPARE(w->mapping.unpublished(), 1);
        QVERIFY(w->mapping.reverseChange(ga4, u"order"_s, u"purchase"_s).empty());
        w->providers.apply(w->mapping.reverseChange(ga4, u"order"_s, {}));
        QVERIFY(!w->mapping.reverseMapping(ga4).find(u"order"));
    }

    void aColleaguesMappingComesIn()
    {
        w->refresh();
        w->providers.apply(w->mapping.changesOf({{u"purchase"_s, ga4, u"mine"_s}}));
        w->plane.server.set(ga4, w->plane.server.form(ga4).replace("\"tour\":\"tour\"", "\"tour\":\"theirs\",\"more\":\"more\""));
        w->refresh();
        QCOMPARE(w->cell(u"tour"_s, ga4).name, u"theirs"_s);
        QVERIFY(!w->cell(u"tour"_s, ga4).unpublished);
        QCOMPARE(w->cell(u"purchase"_s, ga4).name, u"mine"_s);
        QCOMPARE(w->cell(u"more"_s, ga4).name, u"more"_s);
    }

    void anEditMovesNoLine()
    {
        w->refresh();
        w->mapping.begin();
        QTRY_VERIFY(!w->mapping.defaults()->isBusy());
        MappingChoice choice;
        choice.show = MappingChoice::Show::Custom;
        w->mapping.setChoice(choice);
        QCOMPARE(w->mapping.model()->rowCount(), 2);
        QSignalSpy reset(w->mapping.model(), &QAbstractItemModel::modelReset);
        w->providers.apply(w->mapping.changesOf({{u"tour"_s, ga4, u"purchase"_s}}));
        QCOMPARE(w->mapping.model()->rowCount(), 2); // it is not custom any more, and stays until the choice is made anew
        QCOMPARE(reset.count(), 0);
        QCOMPARE(w->mapping.counts().custom, 0);
    }
};

QTEST_GUILESS_MAIN(TestMappingController)
#include "tst_mappingcontroller.moc"
