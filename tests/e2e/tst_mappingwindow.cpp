#include "models/controllers/mappingcontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/items/mappingmodel.h"
#include "tests/support/servedsandbox.h"
#include "tests/support/standinverdicts.h"
#include "tests/support/warnings.h"
#include "tests/support/wiredwindow.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/mapping/mappingdiagram.h"
#include "ui/panes/mapping/mappingpane.h"
#include "ui/panes/mapping/mappingview.h"
#include "ui/panes/mapping/namecard.h"
#include "ui/panes/mapping/nameeditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::quoted;

/// The story of the Mapping pane in the real window on a real sandbox: mapped by keyboard, by drag and by paste, published,
/// and sent so.
class MappingWindowTest : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta), ga4 = ProviderId::of(Provider::Ga4);

    void open()
    {
        QCOMPARE(served->ask("PUT", "ga4", quoted("{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'ga4-top-secret'},"
                                                  "'eventMapping':{'purchase':'purchase'},'note':{'kept':[1.10]}}")).status, 201);
        QCOMPARE(served->ask("PUT", "meta", quoted("{'enabled':true,'config':{'pixelId':'418206573921084','accessToken':'EAATopSecret0123456789'},"
                                                   "'eventMapping':{'purchase':'Purchase','add_to_cart':'AddToCart'}}")).status, 201);
        QVERIFY(world->open(served->profile(), served->url(), served->identity().token));
        QTest::keyClick(&world->window, Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(pane());
        QTRY_VERIFY(!mapping().defaults()->isBusy());
    }
    MappingPane *pane() { return qobject_cast<MappingPane *>(world->window.panes()->pane()); }
    MappingController &mapping() { return *world->session.site()->mapping(); }
    QString name(const QString &event, const ProviderId &provider)
    {
        const EventMapping all = mapping().mapping(provider);
        const QString *found = all.find(event);
        return found ? *found : QString();
    }
    QPoint of(const DiagramSpot &spot) { return pane()->diagram()->rectOf(spot).center(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        served = std::make_unique<test::StoredSandbox>(clock);
        world = std::make_unique<test::WiredWindow>();
    }
    void cleanup()
    {
        world.reset();
        served.reset();
    }

    void mapsByKeyboardByDragAndByPaste()
    {
        open();
        // By keyboard: the cell, a name, Enter.
        pane()->table()->select(u"user_login"_s, MappingModel::FirstProviderColumn);
        pane()->table()->setFocus();
        QTest::keyClick(pane()->table(), Qt::Key_Return);
        auto *editor = pane()->table()->findChild<NameEditor *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"login"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(name(u"user_login"_s, ga4), u"login"_s);

        // By paste, beneath it: two events at both providers.
        QGuiApplication::clipboard()->setText(u"logout\tLogout\nupdate\tUpdate\n"_s);
        pane()->table()->select(u"user_logout"_s, MappingModel::FirstProviderColumn);
        QTest::keySequence(pane()->table(), QKeySequence::Paste);
        QTRY_COMPARE(name(u"user_update"_s, meta), u"Update"_s);
        QCOMPARE(name(u"user_logout"_s, ga4), u"logout"_s);

        // By drag, in the diagram: the start of the checkout to the name that the cart has at Meta.
        pane()->showDiagram(true);
        MappingDiagram &diagram = *pane()->diagram();
        QTRY_COMPARE(diagram.geometryOfAll().size.width(), double(diagram.viewport()->width()));
        const DiagramContent &all = diagram.content();
        DiagramSpot event, target;
        for (size_t i = 0; i < all.events.size(); ++i) {
            if (all.events[i].name == u"checkout_begin")
                event = {DiagramSpot::Kind::Event, int(i)};
        }
        for (size_t i = 0; i < all.targets.size(); ++i) {
            if (all.targets[i].name == u"AddToCart")
                target = {DiagramSpot::Kind::Target, int(i)};
        }
        QVERIFY(event.index >= 0 && target.index >= 0);
        const QPoint from = of(event), to = of(target);
        QTest::mousePress(diagram.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(diagram.viewport(), from + QPoint(40, 0));
        QTest::mouseMove(diagram.viewport(), to);
        QTest::mouseRelease(diagram.viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(name(u"checkout_begin"_s, meta), u"AddToCart"_s);

        // Undone and made again with the window's own keys.
        QTest::keySequence(&world->window, QKeySequence::Undo);
        QCOMPARE(name(u"checkout_begin"_s, meta), QString());
        QTest::keySequence(&world->window, QKeySequence::Redo);
        QCOMPARE(name(u"checkout_begin"_s, meta), u"AddToCart"_s);

        // Published: what the server has, with everything that nobody touched.
        world->session.site()->providers()->save({ga4, meta});
        QTRY_COMPARE(mapping().unpublished(), 0);
        const QByteArray stored = served->ask("GET", "ga4", {}).body;
        QVERIFY2(stored.contains(R"("user_login":"login")"), stored.constData());
        QVERIFY2(stored.contains(R"("note":{"kept":[1.10]})"), stored.constData());
        QVERIFY(served->ask("GET", "meta", {}).body.contains(R"("checkout_begin":"AddToCart")"));
    }

private:
    SystemClock clock;
    std::unique_ptr<test::StoredSandbox> served;
    std::unique_ptr<test::WiredWindow> world;
};

QTEST_MAIN(MappingWindowTest)
#include "tst_mappingwindow.moc"
