#include "models/items/deliveriesmodel.h"
#include "models/items/profilesmodel.h"
#include "models/items/providersmodel.h"
#include "models/items/roles.h"
#include "models/items/secretsmodel.h"
#include "models/items/webhooksmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

using ProviderRow = ProvidersModel::Row;

ProviderRow provider(const QString &name, bool enabled = false)
{
    ProviderRow row;
    row.provider = ProviderId::fromWire(name);
    row.enabled = enabled;
    return row;
}

QStringList keys(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data(KeyRole).toString();
    return all;
}

} // namespace

class TestItemModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void providersAnnounceOnlyWhatChanged();
    void providersKeepIndexesOverAnyRefresh();
    void providersTellTheirValues();
    void profilesComeLastUsedFirst();
    void secretsTellEverythingButTheValue();
    void webhooksKeepTheirRows();
    void deliveriesGrowAtTheTop();
};

void TestItemModels::webhooksKeepTheirRows()
{
    WebhooksModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset);
    const auto row = [](const QString &id, const QString &name) {
        WebhooksModel::Row webhook;
        webhook.id = {id};
        webhook.name = name;
        webhook.url = u"https://"_s + name;
        return webhook;
    };
    model.setRows({row(u"1"_s, u"Lager"_s), row(u"2"_s, u"BI"_s)});
    const QPersistentModelIndex bi = model.index(1);
    model.setRows({row(u"2"_s, u"BI export"_s), row(u"3"_s, u"New"_s), row(u"1"_s, u"Lager"_s)});
    QCOMPARE(keys(model), QStringList({u"2"_s, u"3"_s, u"1"_s}));
    QCOMPARE(bi.row(), 0);
    QCOMPARE(bi.data(Qt::DisplayRole).toString(), u"BI export"_s);
    QCOMPARE(bi.data(AddressRole).toString(), u"https://BI export"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowOf({u"1"_s}), 2);
    QCOMPARE(model.rowOf({u"9"_s}), -1);
    model.rename({u"2"_s}, {u"4"_s}); // it was created under another name
    QCOMPARE(bi.row(), 0);
    QCOMPARE(bi.data(KeyRole).toString(), u"4"_s);
    model.rename({u"4"_s}, {u"1"_s}); // which is another one already
    QCOMPARE(bi.data(KeyRole).toString(), u"4"_s);
    model.setRows({});
    QVERIFY(!bi.isValid());
}

void TestItemModels::deliveriesGrowAtTheTop()
{
    DeliveriesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), inserted(&model, &QAbstractItemModel::rowsInserted),
        moved(&model, &QAbstractItemModel::rowsMoved);
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'764'000'000'000, Qt::UTC);
    const auto delivery = [&start](const QString &key, int second, DeliveryStatus status = DeliveryStatus::Delivered) {
        Delivery made;
        made.key = key;
        made.event = u"purchase"_s;
        made.status = status;
        made.at = start.addSecs(second);
        made.tries = 1;
        return made;
    };
    model.setDeliveries({delivery(u"b"_s, 2, DeliveryStatus::Retrying), delivery(u"a"_s, 1)});
    const QPersistentModelIndex b = model.index(0, DeliveriesModel::Status);
    model.setDeliveries({delivery(u"c"_s, 3), delivery(u"b"_s, 2, DeliveryStatus::Retrying), delivery(u"a"_s, 1)});
    QCOMPARE(inserted.count(), 2 + 1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(b.row(), 1);
    model.setDeliveries({delivery(u"b"_s, 4), delivery(u"c"_s, 3), delivery(u"a"_s, 1)});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(b.row(), 0);
    QCOMPARE(b.data(SortRole).toInt(), int(DeliveryStatus::Delivered));
    QCOMPARE(model.index(0, DeliveriesModel::Time).data().toDateTime(), start.addSecs(4));
    QCOMPARE(model.columnCount(), int(DeliveriesModel::ColumnCount));
    QCOMPARE(keys(model), QStringList({u"b"_s, u"c"_s, u"a"_s}));
}

void TestItemModels::providersAnnounceOnlyWhatChanged()
{
    ProvidersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), inserted(&model, &QAbstractItemModel::rowsInserted),
        removed(&model, &QAbstractItemModel::rowsRemoved), moved(&model, &QAbstractItemModel::rowsMoved),
        reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({provider(u"ga4"_s), provider(u"meta"_s), provider(u"gads"_s)});
    QCOMPARE(inserted.count(), 3);
    const QPersistentModelIndex meta = model.index(1), gads = model.index(2);

    model.setRows({provider(u"ga4"_s), provider(u"meta"_s, true), provider(u"google_ads"_s)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    model.setRows({provider(u"ga4"_s), provider(u"meta"_s, true), provider(u"gads"_s)});
    QCOMPARE(changed.count(), 1);

    model.setRows({provider(u"ga4"_s), provider(u"meta"_s, true), provider(u"gads"_s), provider(u"tiktok"_s)});
    model.setRows({provider(u"tiktok"_s), provider(u"meta"_s, true), provider(u"gads"_s)});
    QCOMPARE(inserted.count(), 4);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(meta.data(KeyRole).toString(), u"meta"_s);
    QCOMPARE(gads.row(), 2);
    QCOMPARE(model.rowOf(ProviderId::fromWire(u"google_ads"_s)), 2);
    QCOMPARE(model.rowOf(ProviderId::fromWire(u"ga4"_s)), -1);
}

void TestItemModels::providersKeepIndexesOverAnyRefresh()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        ProvidersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int round = 0; round < 6; ++round) {
            std::vector<std::pair<QPersistentModelIndex, QString>> held;
            for (int row = 0; row < model.rowCount(); ++row)
                held.emplace_back(model.index(row), keys(model)[row]);
            std::vector<ProviderRow> rows;
            QStringList expected;
            for (int i = 0; i < 8; ++i) {
                if (random() % 2)
                    rows.push_back(provider(u"p%1"_s.arg(i), random() % 2));
            }
            std::shuffle(rows.begin(), rows.end(), random);
            for (const ProviderRow &row : rows)
                expected << row.provider.canonical();
            model.setRows(rows);
            QCOMPARE(keys(model), expected);
            for (const auto &[index, key] : held) {
                QCOMPARE(index.isValid(), expected.contains(key));
                if (index.isValid())
                    QCOMPARE(index.data(KeyRole).toString(), key);
            }
        }
    }
}

void TestItemModels::providersTellTheirValues()
{
    ProvidersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ProviderRow row = provider(u"google_ads"_s, true);
    row.configured = row.testMode = row.dirty = row.conflict = true;
    row.issues = 2;
    row.health = HealthStatus::Failing;
    row.lastDelivery = row.failingSince = QDateTime(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);
    model.setRows({row});
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(KeyRole).toString(), u"gads"_s);
    QCOMPARE(index.data(ProviderKindRole).toInt(), int(Provider::GoogleAds));
    for (const int role : {EnabledRole, ConfiguredRole, TestModeRole, DirtyRole, ConflictRole})
        QVERIFY(index.data(role).toBool());
    QCOMPARE(index.data(IssueCountRole).toInt(), 2);
    QCOMPARE(index.data(HealthStatusRole).toInt(), int(HealthStatus::Failing));
    QCOMPARE(index.data(LastDeliveryRole).toDateTime(), row.lastDelivery);
    QCOMPARE(index.data(FailingSinceRole).toDateTime(), row.failingSince);
    QVERIFY(!index.data(Qt::DecorationRole).isValid()); // icons and wording are the window's
}

void TestItemModels::profilesComeLastUsedFirst()
{
    ProfilesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto profile = [](const QString &id, int day) {
        ConnectionProfile p;
        p.id = {id};
        p.name = u"name of "_s + id;
        p.site = {u"site"_s};
        p.apiUrl = QUrl(u"https://api.selwise.com"_s);
        p.environment = Environment::Staging;
        if (day > 0)
            p.lastUsed = QDateTime(QDate(2026, 11, day), QTime(), Qt::UTC);
        return p;
    };
    model.setProfiles({profile(u"never"_s, 0), profile(u"old"_s, 1), profile(u"new"_s, 9)});
    QCOMPARE(keys(model), QStringList({u"new"_s, u"old"_s, u"never"_s}));
    const QPersistentModelIndex old = model.index(1);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved), changed(&model, &QAbstractItemModel::dataChanged);
    model.setProfiles({profile(u"never"_s, 0), profile(u"old"_s, 10), profile(u"new"_s, 9)});
    QCOMPARE(old.row(), 0);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(old.data().toString(), u"name of old"_s);
    QCOMPARE(old.data(EnvironmentRole).toInt(), int(Environment::Staging));
    QCOMPARE(old.data(AddressRole).toString(), u"https://api.selwise.com"_s);
    QCOMPARE(old.data(SiteRole).toString(), u"site"_s);
    QCOMPARE(old.data(LastUsedRole).toDateTime().date().day(), 10);
}

void TestItemModels::secretsTellEverythingButTheValue()
{
    SecretsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.columnCount(), int(SecretsModel::ColumnCount));
    const QDateTime set(QDate(2026, 8, 19), QTime(9, 0), Qt::UTC);
    SecretsModel::Row token{u"c"_s, u"s"_s, u"connection"_s, u"token"_s, 0, 0, {}, set, set.addDays(1), u"reading"_s};
    SecretsModel::Row other{u"c"_s, u"s"_s, u"meta"_s, u"accessToken"_s, -1, -1, u"Zk4Q"_s, {}, {}, {}};
    model.setRows({token, other});
    const QPersistentModelIndex meta = model.index(1, SecretsModel::StateColumn);
    QCOMPARE(meta.data(SecretHintRole).toString(), u"Zk4Q"_s);
    QCOMPARE(meta.data(OwnerRole).toString(), u"meta"_s);
    QCOMPARE(meta.data(FieldRole).toString(), u"accessToken"_s);
    QCOMPARE(meta.data(SecretPlaceRole).toInt(), -1);
    QCOMPARE(meta.data(SecretStateRole).toInt(), -1);
    QCOMPARE(model.index(0, SecretsModel::SetColumn).data().toDateTime(), set);
    QCOMPARE(model.index(0, SecretsModel::LastUseColumn).data(SortRole).toDateTime(), set.addDays(1));
    QCOMPARE(model.index(0, 0).data(LastUseForRole).toString(), u"reading"_s);
    QCOMPARE(model.index(0, 0).data(KeyRole).toString(), u"c/s/connection/token"_s);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    other.state = int(1);
    model.setRows({other});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][1].toModelIndex().column(), int(SecretsModel::ColumnCount) - 1);
    QVERIFY(meta.isValid());
    QCOMPARE(meta.row(), 0);
}

QTEST_GUILESS_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
