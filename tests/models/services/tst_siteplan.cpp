#include "models/services/siteplan.h"

#include <QRegularExpression>
#include <QTest>
#include <map>
#include <set>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using ErrorKind = codec::SiteFileError::Kind;

namespace {

const RecordKey ga4{RecordKey::Kind::Provider, u"ga4"_s}, meta{RecordKey::Kind::Provider, u"meta"_s}, layer{RecordKey::Kind::DataLayer, {}},
    lager{RecordKey::Kind::Webhook, u"wh_1"_s};

Json json(const QByteArray &text)
{
    return Json::parse(text).value();
}

struct Site {
    std::map<RecordKey, Json> forms;
    std::map<RecordKey, Json> toGo;  ///< at the server, and the draft deletes them
    std::set<RecordKey> drafted;     ///< not at the server yet
    SiteShown shown() const
    {
        SiteShown site;
        for (const auto *all : {&forms, &toGo}) {
            for (const auto &[key, form] : *all)
                site.records.push_back(key);
        }
        const auto in = [](const std::map<RecordKey, Json> &all, const RecordKey &key) {
            const auto found = all.find(key);
            return found == all.end() ? std::nullopt : std::optional(found->second);
        };
        site.form = [this, in](const RecordKey &key) { return in(forms, key); };
        site.base = [this, in](const RecordKey &key) { return drafted.contains(key) ? std::nullopt : in(toGo.contains(key) ? toGo : forms, key); };
        return site;
    }
    void take(const SitePlan &plan)
    {
        for (const Change &change : plan.changes()) {
            if (change.path.empty() && !change.after)
                forms.erase(change.record);
            else if (change.path.empty())
                forms[change.record] = *change.after;
            else
                apply(forms[change.record], change);
        }
    }
};

Site shop()
{
    return {{{ga4, json(R"({"enabled":true,"config":{"measurementId":"G-1"},"eventMapping":{"purchase":"purchase"},"x-note":"ours"})")},
             {layer, json(R"({"enabled":true,"bufferSize":10,"modules":[1]})")},
             {lager, json(R"({"name":"Lager","url":"https://lager.example/","events":["purchase"],"enabled":true})")}}, {}, {}};
}

QString newId()
{
    return u"new-1"_s;
}

} // namespace

class TestSitePlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsExportedChangesNothingHere()
    {
        const Site site = shop();
        const QByteArray bytes = codec::encodeSiteFile(exported(site.shown(), u"Shop"_s, u"production"_s, QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC))).toBytes(true);
        const auto file = codec::decodeSiteFile(bytes);
        QVERIFY(file.ok());
        QCOMPARE(file->site, u"Shop"_s);
        QVERIFY(importPlan(*file, site.shown(), newId).parts.empty());
    }

    void noSecretIsInAFile()
    {
        Site site = shop();
        site.forms[ga4].find("config")->set("apiSecret", Json(u"secret-marker"_s));
        site.forms[lager].set("authConfig", json(R"({"token":"secret-marker","header":"X-Key"})"));
        const QByteArray bytes = codec::encodeSiteFile(exported(site.shown(), {}, {}, {})).toBytes();
        QVERIFY(!bytes.contains("secret-marker"));
        QVERIFY(bytes.contains("X-Key"));
    }

    void intoAnotherSite()
    {
        const Site from = shop();
        const auto file = codec::decodeSiteFile(codec::encodeSiteFile(exported(from.shown(), {}, {}, {})).toBytes());
        Site to{{{ga4, json(R"({"enabled":false,"config":{"measurementId":"G-2","server":"kept"},"x-own":{"n":1.50}})")}}};
        const SitePlan plan = importPlan(*file, to.shown(), newId);
        QCOMPARE(plan.parts.size(), size_t(3));
        to.take(plan);
        QCOMPARE(to.forms.at(ga4).find("x-own")->toBytes(), QByteArray(R"({"n":1.50})")); // what the file does not know stays
        QCOMPARE(to.forms.at(ga4).find("config")->toBytes(), QByteArray(R"({"measurementId":"G-1","server":"kept"})"));
        QVERIFY(to.forms.contains({RecordKey::Kind::Webhook, u"new-1"_s}));
        QVERIFY(importPlan(*file, to.shown(), newId).parts.empty());
    }

    void aRestoreIsTheStateOfThen()
    {
        const Site then = shop();
        Site now = then;
        apply(now.forms[ga4], {ga4, {"eventMapping", "page_view"}, std::nullopt, Json(u"page_view"_s)});
        apply(now.forms[ga4], {ga4, {"eventFilters"}, std::nullopt, json(R"({"purchase":{"enabled":true}})")});
        apply(now.forms[ga4], {ga4, {"x-since"}, std::nullopt, Json(1)});
        now.forms.erase(lager);
        now.forms[meta] = json(R"({"enabled":true})");
        const SitePlan plan = restorePlan({ga4, meta, layer, lager}, then.shown().form, now.shown(), newId);
        const auto gone = std::ranges::find(plan.parts, meta, &SitePlan::Part::key); // it did not exist then
        QVERIFY(gone != plan.parts.end() && !gone->then);
        now.drafted = {meta}; // a new one of somebody's draft is nobody's past
        QVERIFY(restorePlan({meta}, then.shown().form, now.shown(), newId).parts.empty());
        now.drafted.clear();
        QCOMPARE(gone->changes, (std::vector<Change>{{meta, {}, json(R"({"enabled":true})"), std::nullopt}}));
        now.take(plan);
        QCOMPARE(now.forms.at(ga4).find("eventMapping")->toBytes(), then.forms.at(ga4).find("eventMapping")->toBytes());
        QVERIFY(!now.forms.at(ga4).find("eventFilters"));
        QVERIFY(now.forms.at(ga4).find("x-since")); // not known here, so not taken away
        QCOMPARE(now.forms.at({RecordKey::Kind::Webhook, u"new-1"_s}), then.forms.at(lager));
    }

    /// What was to be deleted stays, with what nobody here knows of it.
    void whatIsToBeDeletedComesBackWhole()
    {
        Site now = shop();
        const codec::SiteFile file = exported(shop().shown(), {}, {}, {});
        for (const RecordKey &key : {ga4, lager}) {
            Json there = now.forms.extract(key).mapped();
            there.set("x-server", Json(7));
            now.toGo[key] = there;
        }
        for (const SitePlan &plan : {importPlan(file, now.shown(), newId), restorePlan({ga4, lager, layer}, shop().shown().form, now.shown(), newId)}) {
            QCOMPARE(plan.parts.size(), size_t(2));
            for (const SitePlan::Part &part : plan.parts) {
                QVERIFY(!part.isNew && !part.now && part.then->find("x-server"));
                QCOMPARE(part.changes, (std::vector<Change>{{part.key, {}, std::nullopt, *part.then}}));
            }
        }
    }

    void badFilesSayWhatAndWhere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("where");
        const QByteArray good = codec::encodeSiteFile(exported(shop().shown(), {}, {}, {})).toBytes(true);
        QTest::newRow("empty") << QByteArray() << ErrorKind::NotJson << u"1:1"_s;
        QTest::newRow("cut off") << good.left(good.size() / 2) << ErrorKind::NotJson << QString();
        QTest::newRow("no JSON") << QByteArray("PK\x03\x04") << ErrorKind::NotJson << u"1:1"_s;
        QTest::newRow("foreign") << QByteArray(R"({"providers":{}})") << ErrorKind::Foreign << QString();
        QTest::newRow("a list") << QByteArray("[1]") << ErrorKind::Foreign << QString();
        QTest::newRow("newer") << QByteArray(R"({"format":"selwise-console-site","version":7})") << ErrorKind::NewerVersion << u"version"_s;
        QTest::newRow("no version") << QByteArray(R"({"format":"selwise-console-site"})") << ErrorKind::WrongShape << u"version"_s;
        QTest::newRow("twice") << QByteArray("{\"format\":\"selwise-console-site\",\"version\":1,\n\"providers\":{\"ga4\":{},\"ga4\":{}}}")
                               << ErrorKind::DuplicateKey << u"2:"_s;
        QTest::newRow("wrong shape") << QByteArray(R"({"format":"selwise-console-site","version":1,"providers":{"ga4":{"eventMapping":[]}}})")
                                     << ErrorKind::WrongShape << u"providers.ga4.eventMapping"_s;
        QTest::newRow("too large") << QByteArray(codec::largestSiteFile + 1, ' ') << ErrorKind::TooLarge << QString();
    }
    void badFilesSayWhatAndWhere()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, where);
        const auto file = codec::decodeSiteFile(bytes);
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, kind);
        QVERIFY2(file.error().where.startsWith(where), qPrintable(file.error().where));
    }
};

QTEST_GUILESS_MAIN(TestSitePlan)
#include "tst_siteplan.moc"
