#include "models/services/publishwarnings.h"
#include "models/services/oldretries.h"
#include "models/domain/codec/observationcodec.h"

#include <QTest>
#include <map>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Code = PublishWarning::Code;

namespace {

const RecordKey ga4{RecordKey::Kind::Provider, u"ga4"_s}, meta{RecordKey::Kind::Provider, u"meta"_s}, hook{RecordKey::Kind::Webhook, u"wh"_s};

using Forms = std::map<RecordKey, QByteArray>;

SiteForms forms(const Forms &all)
{
    return [all](const RecordKey &key) {
        const auto found = all.find(key);
        return found == all.end() ? std::nullopt : std::optional(Json::parse(found->second).value());
    };
}

std::vector<PublishWarning> warnings(const Forms &before, const Forms &after, const SeenCheck &seen = {})
{
    return publishWarnings({ga4, meta, hook}, {ga4, meta}, forms(before), forms(after), seen);
}

} // namespace

class TestPublishWarnings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEventThatWillReachNobody()
    {
        const QByteArray on = R"({"enabled":true,"eventMapping":{"purchase":"p","page_view":"v"}})", less = R"({"enabled":true,"eventMapping":{"page_view":"v"}})";
        QCOMPARE(warnings({{ga4, on}}, {{ga4, less}}), (std::vector<PublishWarning>{{Code::ReachesNobody, ga4, u"purchase"_s}}));
        QVERIFY(warnings({{ga4, on}, {meta, on}}, {{ga4, less}, {meta, on}}).empty()); // Meta still gets it
        QVERIFY(warnings({{ga4, on}, {hook, R"({"url":"u","enabled":true,"events":[]})"}}, {{ga4, less}}).empty()); // a webhook gets all
        QCOMPARE(warnings({{ga4, on}, {hook, R"({"url":"u","enabled":false,"events":["purchase"]})"}}, {{ga4, less}}).size(), size_t(1));
        QCOMPARE(warnings({{ga4, on}}, {{ga4, R"({"enabled":false,"eventMapping":{"purchase":"p","page_view":"v"}})"}}).size(), size_t(2));
    }

    void testModeAndNothingMapped()
    {
        const auto told = warnings({}, {{meta, R"({"enabled":true,"testMode":true,"eventMapping":{}})"}});
        QCOMPARE(told, (std::vector<PublishWarning>{{Code::NothingMapped, meta, {}}, {Code::TestModeOn, meta, {}}}));
        for (const PublishWarning &warning : told)
            QVERIFY(publishWarningText(warning, u"Meta"_s).contains(u"Meta"_s));
    }

    void aNameThatTheProviderDrops()
    {
        const QString longName = u"a_name_that_is_longer_than_what_ga4_takes_"_s.repeated(2);
        const QByteArray plain = R"({"enabled":true,"eventMapping":{"purchase":"purchase"}})";
        const QByteArray dropped = QByteArray(plain).replace(":\"purchase\"", ":\"" + longName.toUtf8() + '"');
        const auto told = warnings({{ga4, plain}}, {{ga4, dropped}});
        QCOMPARE(told, (std::vector<PublishWarning>{{Code::DoubtfulName, ga4, u"purchase\n"_s + longName}}));
        const QString text = publishWarningText(told.front(), u"GA4"_s);
        QVERIFY2(text.contains(u"purchase"_s) && text.contains(longName) && text.contains(u"40"_s), qPrintable(text));
        QVERIFY(warnings({{ga4, dropped}}, {{ga4, dropped}}).empty()); // it was so before
    }

    void aFilterOnAPathNeverSeen()
    {
        const QByteArray plain = R"({"enabled":true,"eventMapping":{"purchase":"p"}})";
        const QByteArray filtered = R"({"enabled":true,"eventMapping":{"purchase":"p"},"eventFilters":{"purchase":{"enabled":true,"conditions":[{"field":"order.totl","operator":"gte","value":1}]}}})";
        const auto never = [](const QString &, const QString &path) { return std::optional(path == u"order.total"_s); };
        QCOMPARE(warnings({{ga4, plain}}, {{ga4, filtered}}, never), (std::vector<PublishWarning>{{Code::PathNeverSeen, ga4, u"purchase order.totl"_s}}));
        QVERIFY(warnings({{ga4, filtered}}, {{ga4, filtered}}, never).empty()); // it was there before
        QVERIFY(warnings({{ga4, plain}}, {{ga4, QByteArray(filtered).replace("totl", "total")}}, never).empty());
        QVERIFY(warnings({{ga4, plain}}, {{ga4, filtered}}, [](const QString &, const QString &) { return std::optional<bool>(); }).empty()); // nobody can tell
    }

    void retriesUnderTheRulesFromBefore()
    {
        const auto page = codec::decodeLogPage(Json::parse(R"({"data":[
            {"id":"5","timestamp":"2026-11-27T12:00:05.000Z","provider":"meta","status":"delivered","requestId":"c","rulesVersion":4},
            {"id":"4","timestamp":"2026-11-27T11:59:50.000Z","provider":"meta","status":"retrying","requestId":"b","rulesVersion":3},
            {"id":"3","timestamp":"2026-11-27T11:59:40.000Z","provider":"meta","status":"delivered","requestId":"a","rulesVersion":3},
            {"id":"2","timestamp":"2026-11-27T11:59:30.000Z","provider":"meta","status":"retrying","requestId":"a","rulesVersion":3},
            {"id":"1","timestamp":"2026-11-27T11:59:20.000Z","provider":"meta","status":"retrying","requestId":"b","rulesVersion":3}]})").value());
        QVERIFY(page.ok());
        const QDateTime published(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
        QCOMPARE(retriesUnderOldRules(*page, published), std::optional(1)); // a was delivered since, c is under the new ones
        LogPage silent = *page;
        for (DeliveryLogEntry &entry : silent.entries)
            entry.source = Json::object();
        QCOMPARE(retriesUnderOldRules(silent, published), std::nullopt); // a server that does not say
    }
};

QTEST_GUILESS_MAIN(TestPublishWarnings)
#include "tst_publishwarnings.moc"
