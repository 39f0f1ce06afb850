#include "models/controllers/datalayercontroller.h"
#include "models/controllers/historycontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/publishers.h"
#include "models/controllers/sitesession.h"
#include "models/items/historymodel.h"
#include "tests/support/servedsandbox.h"
#include "tests/support/standinverdicts.h"
#include "tests/support/warnings.h"
#include "tests/support/wiredwindow.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/choicecard.h"
#include "ui/panes/datalayer/datalayerform.h"
#include "ui/panes/datalayer/datalayerpane.h"
#include "ui/panes/history/historypane.h"
#include "ui/panes/history/versiondetail.h"
#include "ui/panes/providers/configfields.h"
#include "ui/panes/providers/providerform.h"
#include "ui/panes/providers/providerspane.h"
#include "ui/panes/review/reviewpane.h"
#include "ui/widgets/fieldrow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::quoted;

/// Issue 6, line 5: publish with a conflict, and restore from History, in the real window against the real sandbox, by keys.
class PublishStoryTest : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta);

    template <class T>
    T *pane() const { return qobject_cast<T *>(world->window.panes()->pane()); }
    void save() { QTest::keyClick(&world->window, Qt::Key_S, Qt::ControlModifier); }
    QByteArray atServer() { return served->ask("GET", "meta", {}).body; }
    void type(const QString &pixel)
    {
        world->window.showPane(u"providers"_s);
        pane<ProvidersPane>()->select(meta);
        auto *edit = qobject_cast<QLineEdit *>(pane<ProvidersPane>()->form()->fields()->row(ConfigField::PixelId)->editor());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, pixel);
    }
    bool published() { return QTest::qWaitFor([this] { return site().drafts()->dirtyRecords().empty() && !site().isWriting(); }, 20'000); }
    SiteSession &site() { return *world->session.site(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        served = std::make_unique<test::StoredSandbox>(clock);
        world = std::make_unique<test::WiredWindow>();
        QCOMPARE(served->ask("PUT", "meta", quoted("{'enabled':true,'config':{'pixelId':'100000000000001','accessToken':'EAATopSecret0123456789'},"
                                                   "'eventMapping':{'purchase':'Purchase'},'x-kept':{'n':1.50}}")).status, 201);
        QVERIFY(world->open(served->profile(), served->url(), served->identity().token));
        QTRY_VERIFY(site().history()->isLoaded() && !site().publishers()->isBusy());
    }
    void cleanup()
    {
        world.reset();
        served.reset();
    }

    void aConflictIsSettledAndBothChangesAreThere()
    {
        type(u"200000000000002"_s);
        // A colleague: the same field, and a mapping besides.
        QCOMPARE(served->ask("PUT", "meta", quoted("{'config':{'pixelId':'300000000000003'},'eventMapping':{'purchase':'Purchase','page_view':'PageView'}}")).status, 200);
        save();
        QTRY_VERIFY(pane<ReviewPane>());
        save();
        QTRY_COMPARE_WITH_TIMEOUT(pane<ReviewPane>()->findChildren<ChoiceCard *>().size(), 3, 20'000);
        QVERIFY(atServer().contains("300000000000003")); // nothing was written over it
        QTRY_VERIFY(pane<ReviewPane>()->findChildren<ChoiceCard *>().at(2)->isVisible());
        pane<ReviewPane>()->findChildren<ChoiceCard *>().at(2)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(pane<ReviewPane>()->publishButton()->isEnabled());
        save();
        QVERIFY(published());
        const QByteArray now = atServer();
        QVERIFY2(now.contains("200000000000002") && now.contains("PageView") && now.contains(R"("x-kept":{"n":1.50})"), now.constData());
    }

    void yesterdaysVersionComesBack()
    {
        type(u"200000000000002"_s);
        save();
        save();
        QVERIFY(published());
        type(u"400000000000004"_s);
        save();
        save();
        QVERIFY(published());
        QTRY_COMPARE(site().versions()->model()->rowCount(), 2);
        QTest::keyClick(&world->window, Qt::Key_0, Qt::ControlModifier);
        auto *history = pane<HistoryPane>();
        QVERIFY(history);
        history->select(1);
        auto *restore = history->findChild<VersionDetail *>()->restoreButton();
        restore->setFocus();
        QTest::keyClick(restore, Qt::Key_Space);
        QTRY_VERIFY(!site().drafts()->dirtyRecords().empty());
        QVERIFY(atServer().contains("400000000000004"));
        save();
        save();
        QVERIFY(published());
        QVERIFY(atServer().contains("200000000000002"));
        QTRY_COMPARE(site().versions()->model()->rowCount(), 3);
        QCOMPARE(site().versions()->model()->at(0).restored, 1);
    }

    void theDataLayerGoesWithTheProviders()
    {
        type(u"200000000000002"_s);
        QTest::keyClick(&world->window, Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(pane<DataLayerPane>() && pane<DataLayerPane>()->form()->isEnabled());
        QSpinBox *buffer = pane<DataLayerPane>()->form()->buffer();
        buffer->setFocus();
        buffer->selectAll();
        QTest::keyClicks(buffer, u"25"_s);
        QTest::keyClick(buffer, Qt::Key_Return);
        save();
        save();
        QVERIFY(published());
        QVERIFY(atServer().contains("200000000000002"));
        const QByteArray layer = served->ask("GET", "data-layer", {}).body;
        QVERIFY2(layer.contains("\"bufferSize\":25"), layer.constData());
        QTRY_COMPARE(site().history()->entries().size(), size_t(1)); // one publish, both records
        QCOMPARE(site().history()->entries()[0].records.size(), size_t(2));
    }

private:
    SystemClock clock;
    std::unique_ptr<test::StoredSandbox> served;
    std::unique_ptr<test::WiredWindow> world;
};

QTEST_MAIN(PublishStoryTest)
#include "tst_publishstory.moc"
