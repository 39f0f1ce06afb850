#include "models/controllers/mappingcontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/items/mappingmodel.h"
#include "models/ports/settingkeys.h"
#include "models/text/providertext.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/panes/mapping/edgecard.h"
#include "ui/panes/mapping/mappingdiagram.h"
#include "ui/panes/mapping/mappingexchange.h"
#include "ui/panes/mapping/mappingpane.h"
#include "ui/panes/mapping/namecard.h"
#include "ui/panes/mapping/nameeditor.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/shadow.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>
#include <QXmlStreamReader>
#include <set>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Kind = DiagramSpot::Kind;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4), meta = ProviderId::of(Provider::Meta), gads = ProviderId::of(Provider::GoogleAds);

} // namespace

/// The diagram worked with mouse and keys, and what a screen reader gets of it.
class TestMappingDiagram : public QObject {
    Q_OBJECT
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<MappingPane> pane;

    MappingController &mapping() { return *world->session.site()->mapping(); }
    MappingDiagram &diagram() { return *pane->diagram(); }
    void show()
    {
        QVERIFY(world->open());
        pane = std::make_unique<MappingPane>(world->context());
        pane->resize(1384, 1000);
        pane->show();
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        pane->entered();
        QTRY_VERIFY(!mapping().defaults()->isBusy() && !world->session.site()->seenFeed()->isReading());
        pane->showDiagram(true);
        QTRY_VERIFY(!diagram().content().events.empty());
        QTRY_COMPARE(diagram().geometryOfAll().size.width(), double(diagram().viewport()->width()));
    }
    QString name(const QString &event, const ProviderId &provider)
    {
        const EventMapping all = mapping().mapping(provider);
        const QString *found = all.find(event);
        return found ? *found : QString();
    }
    QPoint of(const DiagramSpot &spot) { return diagram().rectOf(spot).center(); }
    DiagramSpot event(const QString &name)
    {
        for (size_t i = 0; i < diagram().content().events.size(); ++i) {
            if (diagram().content().events[i].name == name)
                return {Kind::Event, int(i)};
        }
        return {};
    }
    DiagramSpot target(const ProviderId &provider, const QString &name)
    {
        const DiagramContent &all = diagram().content();
        for (size_t i = 0; i < all.targets.size(); ++i) {
            if (all.targets[i].name == name && all.columns[size_t(all.targets[i].column)].provider == provider)
                return {Kind::Target, int(i)};
        }
        return {};
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *port = diagram().viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseMove(port, from + QPoint(30, 0));
        QTest::mouseMove(port, to - QPoint(4, 0));
        QTest::mouseMove(port, to);
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
    }
    void cleanup()
    {
        pane.reset();
        world.reset();
    }

    void aPartIsPaintedAsItIsInTheWhole_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("zoom");
        for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
            for (const double zoom : {1.0, 0.37})
                QTest::addRow("%g of the size at %g", zoom, ratio) << ratio << zoom;
        }
    }
    void aPartIsPaintedAsItIsInTheWhole()
    {
        QFETCH(double, ratio);
        QFETCH(double, zoom);
        show();
        diagram().scale(zoom, zoom);
        QWidget *port = diagram().viewport();
        constexpr QPoint place(51, 77); // of the window
        QImage whole((QSizeF(port->size() + QSize(100, 100)) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        whole.setDevicePixelRatio(ratio);
        whole.fill(Qt::white);
        port->render(&whole, place);
        QImage parts = whole;
        for (const QRect &part : {QRect(301, 97, 333, 61), QRect(407, 203, 1, 301), QRect(600, 150, 55, 47), QRect(30, 40, 900, 13)})
            port->render(&parts, place + part.topLeft(), part);
        int apart = 0;
        for (int y = 0; y < whole.height(); ++y) {
            for (int x = 0; x < whole.width(); ++x) {
                const QRgb was = whole.pixel(x, y), is = parts.pixel(x, y);
                apart += std::abs(qRed(was) - qRed(is)) > 24 || std::abs(qGreen(was) - qGreen(is)) > 24 || std::abs(qBlue(was) - qBlue(is)) > 24 ? 1 : 0;
            }
        }
        QCOMPARE(apart, 0);
    }

    void escapeEndsADrag()
    {
        show();
        QWidget *port = diagram().viewport();
        const QPoint from = of(event(u"checkout_begin"_s)), to = of(target(meta, u"AddToCart"_s));
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        QTest::mouseMove(port, from + QPoint(30, 0));
        QTest::mouseMove(port, to);
        QTest::keyClick(&diagram(), Qt::Key_Escape);
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        QCOMPARE(name(u"checkout_begin"_s, meta), QString());
        QCOMPARE(world->undo.count(), 0);
        QVERIFY(diagram().hasFocus());
    }

    void theWheelLeavesWhatIsBeneathThePointer()
    {
        show();
        QWidget *port = diagram().viewport();
        const QPointF place(port->width() - 100, port->height() / 2);
        for (const int turn : {120, 120, 120, -120}) {
            const double before = diagram().mapToScene(place.toPoint()).y();
            QWheelEvent wheel(place, port->mapToGlobal(place), {}, {0, turn}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(port, &wheel);
            QVERIFY2(std::abs(diagram().mapToScene(place.toPoint()).y() - before) <= 2, qPrintable(QString::number(before)));
        }
        QVERIFY(diagram().transform().m11() > 1.2);
        diagram().fitAll();
        QVERIFY(diagram().geometryOfAll().size.width() * diagram().transform().m11() <= port->width() + 1); // nothing beside it
    }

    void theCardIsAsHighAsItsWords()
    {
        show();
        auto *card = diagram().findChild<EdgeCard *>();
        std::set<int> heights;
        for (size_t i = 0; i < diagram().content().edges.size(); ++i) {
            QTest::mouseClick(diagram().viewport(), Qt::LeftButton, {}, QPoint(diagram().viewport()->width() / 2, 2)); // away
            const DiagramGeometry::Curve &curve = diagram().geometryOfAll().curves[i];
            const QPointF middle = (curve.from + curve.to) / 2;
            diagram().ensureVisible(QRectF(middle, QSizeF(1, 1)));
            QTest::mouseClick(diagram().viewport(), Qt::LeftButton, {}, diagram().mapFromScene(middle));
            if (!card->isVisible())
                continue; // another node lies there
            QCOMPARE(card->height(), card->layout()->totalHeightForWidth(card->width()));
            heights.insert(card->height());
        }
        QVERIFY(heights.size() > 1);
    }

    void mapsByDrag()
    {
        show();
        drag(of(event(u"checkout_begin"_s)), of(target(meta, u"AddToCart"_s)));
        QCOMPARE(name(u"checkout_begin"_s, meta), u"AddToCart"_s);
        QCOMPARE(world->undo.count(), 1);
        world->undo.undo();
        QCOMPARE(name(u"checkout_begin"_s, meta), QString());
        drag(of(event(u"checkout_begin"_s)), of(event(u"purchase"_s))); // onto another event: nothing
        QCOMPARE(world->undo.count(), 1);
        QCOMPARE(world->undo.index(), 0);
    }

    void anEditLeavesTheRestWhereItIs()
    {
        show();
        const auto names = [this](const QString &but) {
            QStringList all;
            for (const DiagramContent::Event &each : diagram().content().events)
                all << u"event "_s + each.name;
            for (const DiagramContent::Target &each : diagram().content().targets) {
                if (each.name != but)
                    all << QString::number(each.column) + u' ' + each.name;
            }
            return all;
        };
        const QString anew = u"a_new_name"_s;
        const QStringList before = names(anew);
        for (const auto &[event, provider] : {std::pair(u"user_login"_s, ga4), std::pair(u"page_view"_s, ga4), std::pair(u"purchase"_s, meta)}) {
            world->providers().apply(mapping().changesOf({{event, provider, anew}}));
            QVERIFY(target(provider, anew).index >= 0);
            QStringList after = names(anew);
            QStringList were = before;
            were.removeIf([&](const QString &name) { return !after.contains(name); }); // nothing goes there any more
            after.removeIf([&](const QString &name) { return !were.contains(name); });
            QCOMPARE(after, were);
        }
        // Whoever comes again finds as little crossing as somebody who comes for the first time.
        std::vector<MappingEdit> tangle;
        for (size_t i = 0; i < diagram().content().events.size(); ++i)
            tangle.push_back({diagram().content().events[i].name, gads, u"name_%1"_s.arg((i * 17) % 29)});
        world->providers().apply(mapping().changesOf(tangle));
        const auto order = [](const MappingDiagram &diagram) {
            QStringList all;
            for (const DiagramContent::Event &each : diagram.content().events)
                all << each.name;
            for (const DiagramContent::Target &each : diagram.content().targets)
                all << each.name;
            return all;
        };
        const QStringList kept = order(diagram());
        pane->showDiagram(false);
        pane->showDiagram(true);
        MappingPane other(world->context());
        other.resize(pane->size());
        other.show();
        other.entered();
        other.showDiagram(true);
        QCOMPARE(order(diagram()), order(*other.diagram()));
        QVERIFY(order(diagram()) != kept);
    }

    void aNameThatTheProviderDropsIsToldOf()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.server.set(ga4, R"({"enabled":true,"config":{"measurementId":"G-1"},"eventMapping":{"purchase":"session_start","page_view":"page_view"}})");
        };
        show();
        const QString spoken = diagram().textOf(target(ga4, u"session_start"_s));
        QVERIFY2(spoken.contains(u"reserved"), qPrintable(spoken));
        QVERIFY(!diagram().textOf(target(ga4, u"page_view"_s)).contains(u"reserved"));
        diagram().setSpot({Kind::Edge, diagram().content().edgeOf(u"purchase"_s, ga4)});
        QVERIFY(diagram().textOf(diagram().spot()).contains(u"reserved"));
        const auto warned = [this] {
            const auto labels = diagram().findChild<EdgeCard *>()->findChildren<TextLabel *>();
            return std::ranges::any_of(labels, [](const TextLabel *label) { return label->isVisible() && label->text().contains(u"reserved"); });
        };
        QVERIFY(warned());
        for (const QLabel *label : diagram().findChild<EdgeCard *>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
        diagram().setSpot({Kind::Edge, diagram().content().edgeOf(u"page_view"_s, ga4)});
        QVERIFY(!warned());
    }

    void whatTheCheckSaysLeavesTheCardClear()
    {
        show();
        diagram().setFocus();
        for (const QString &name : {u"user_login"_s, u"purchase"_s, diagram().content().events.back().name}) {
            diagram().setSpot(event(name));
            QTest::keyClick(&diagram(), Qt::Key_M);
            QTRY_VERIFY(diagram().nameCard() && diagram().nameCard()->isVisible());
            NameEditor *editor = diagram().nameCard()->editor();
            editor->clear();
            QTest::keyClicks(editor, u"session_start"_s);
            const QWidget *says = diagram().viewport()->findChild<QWidget *>(u"name-check"_s);
            QVERIFY(says && says->isVisible());
            QVERIFY(diagram().viewport()->rect().contains(says->geometry()));
            const QRect card = diagram().nameCard()->geometry().adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
            QVERIFY(!says->geometry().intersects(card));
            editor->clear();
            QTest::keyClicks(editor, u"e"_s); // many names have one
            QVERIFY(editor->isCompleting());
            const QWidget *list = editor->completer()->popup();
            QVERIFY(!says->isVisible() || !QRect(says->mapToGlobal(QPoint()), says->size()).intersects(list->geometry()));
            QVERIFY(!says->isVisible() || !says->geometry().intersects(card));
            editor->completer()->popup()->hide();
            QTest::keyClick(editor, Qt::Key_Escape);
            QTRY_VERIFY(!diagram().nameCard());
        }
    }

    void dropOnEmptySpaceAsksForAName()
    {
        show();
        const QPoint free = of(target(meta, u"Purchase"_s)) - QPoint(300, 0);
        drag(of(event(u"user_login"_s)), free);
        QTRY_VERIFY(diagram().nameCard() && diagram().nameCard()->isVisible());
        QCOMPARE(diagram().nameCard()->provider(), meta); // beside Meta's names
        QVERIFY2(accessibilityFindings(pane.get()).isEmpty(), qPrintable(accessibilityFindings(pane.get()).join(u'\n')));
        NameEditor *editor = diagram().nameCard()->editor();
        editor->setText(u"a\u0001b"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(diagram().nameCard()); // an error blocks
        editor->setText(u"Login"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(name(u"user_login"_s, meta), u"Login"_s);
        QTRY_VERIFY(!diagram().nameCard());
        QVERIFY(target(meta, u"Login"_s).index >= 0);
    }

    void mapsAndUnmapsByKeys()
    {
        show();
        diagram().setFocus();
        diagram().setSpot(event(u"purchase"_s));
        QTest::keyClick(&diagram(), Qt::Key_Right);
        QCOMPARE(diagram().spot().kind, Kind::Edge);
        const QString first = diagram().textOf(diagram().spot());
        QVERIFY(first.startsWith(u"purchase to "));
        QTest::keyClick(&diagram(), Qt::Key_Down);
        QVERIFY(diagram().textOf(diagram().spot()) != first);
        QVERIFY(diagram().textOf(diagram().spot()).startsWith(u"purchase to ")); // along the same event
        QTest::keyClick(&diagram(), Qt::Key_Right);
        QCOMPARE(diagram().spot().kind, Kind::Target);
        QTest::keyClick(&diagram(), Qt::Key_Left);
        QTest::keyClick(&diagram(), Qt::Key_Left);
        QCOMPARE(diagram().spot(), event(u"purchase"_s));

        diagram().setSpot({Kind::Edge, diagram().content().edgeOf(u"purchase"_s, meta)});
        QTest::keyClick(&diagram(), Qt::Key_Delete);
        QCOMPARE(name(u"purchase"_s, meta), QString());
        world->undo.undo();
        QCOMPARE(name(u"purchase"_s, meta), u"Purchase"_s);

        diagram().setSpot({Kind::Edge, diagram().content().edgeOf(u"purchase"_s, meta)});
        QTest::keyClick(&diagram(), Qt::Key_Return);
        QTRY_VERIFY(diagram().nameCard());
        QCOMPARE(diagram().nameCard()->editor()->name(), u"Purchase"_s);
        diagram().nameCard()->editor()->setText(u"Lead"_s);
        QTest::keyClick(diagram().nameCard()->editor(), Qt::Key_Return);
        QCOMPARE(name(u"purchase"_s, meta), u"Lead"_s);

        diagram().setSpot(event(u"user_signup"_s));
        QTest::keyClick(&diagram(), Qt::Key_M);
        QTRY_VERIFY(diagram().nameCard());
        QTest::keyClick(diagram().nameCard()->editor(), Qt::Key_Escape);
        QTRY_VERIFY(!diagram().nameCard());
        QCOMPARE(name(u"user_signup"_s, ga4), QString());
    }

    void askingForANameAndTakingItChangesNothing()
    {
        show();
        diagram().setFocus();
        for (const DiagramContent::Event &each : std::vector(diagram().content().events)) {
            diagram().setSpot(event(each.name));
            QTest::keyClick(&diagram(), Qt::Key_M);
            QTRY_VERIFY(diagram().nameCard() && diagram().nameCard()->isVisible());
            NameCard &card = *diagram().nameCard();
            QCOMPARE(card.editor()->name(), name(each.name, card.provider()));
            auto *provider = card.findChild<QComboBox *>();
            provider->setCurrentIndex(provider->findText(providerName(meta)));
            Q_EMIT provider->activated(provider->currentIndex());
            QCOMPARE(card.editor()->name(), name(each.name, meta));
            QTest::keyClick(card.editor(), Qt::Key_Return);
            QTRY_VERIFY(!diagram().nameCard());
        }
        QCOMPARE(world->undo.count(), 0);
        // The keyboard stays in the card: nothing behind it moves, and Tab goes from one field to the other.
        diagram().setSpot(event(u"purchase"_s));
        QTest::keyClick(&diagram(), Qt::Key_M);
        QTRY_VERIFY(diagram().nameCard() && diagram().nameCard()->isVisible());
        {
            NameCard &card = *diagram().nameCard();
            QTest::keyClick(card.editor(), Qt::Key_Down);
            QVERIFY(card.editor()->isCompleting());
            card.editor()->completer()->popup()->hide();
            QTest::keyClick(card.editor(), Qt::Key_Up);
            QCOMPARE(diagram().spot(), event(u"purchase"_s));
            auto *provider = card.findChild<QComboBox *>();
            QTest::keyClick(card.editor(), Qt::Key_Tab);
            QVERIFY(provider->hasFocus());
            QTest::keyClick(provider, Qt::Key_Down);
            QTest::keyClick(provider, Qt::Key_Down);
            QCOMPARE(card.provider(), gads);
            QVERIFY(provider->hasFocus());
            QTest::keyClick(provider, Qt::Key_Tab);
            QVERIFY(card.editor()->hasFocus());
            QTest::keyClick(card.editor(), Qt::Key_Escape);
            QTRY_VERIFY(!diagram().nameCard());
        }
        // What was typed goes along to another provider.
        diagram().setSpot(event(u"purchase"_s));
        QTest::keyClick(&diagram(), Qt::Key_M);
        QTRY_VERIFY(diagram().nameCard());
        NameCard &card = *diagram().nameCard();
        card.editor()->selectAll();
        QTest::keyClicks(card.editor(), u"own"_s);
        auto *provider = card.findChild<QComboBox *>();
        provider->setCurrentIndex(provider->findText(providerName(gads)));
        Q_EMIT provider->activated(provider->currentIndex());
        QCOMPARE(card.editor()->name(), u"own"_s);
    }

    void hoverLightsAPathEndToEnd()
    {
        show();
        const int edge = diagram().content().edgeOf(u"purchase"_s, meta);
        const DiagramGeometry::Curve &curve = diagram().geometryOfAll().curves[size_t(edge)];
        const QPoint on = diagram().mapFromScene(DiagramGeometry::path(curve).pointAtPercent(0.5));
        const QImage before = diagram().viewport()->grab().toImage();
        QTest::mouseMove(diagram().viewport(), on);
        QTRY_COMPARE(diagram().viewport()->cursor().shape(), Qt::PointingHandCursor);
        QHelpEvent help(QEvent::ToolTip, on, diagram().viewport()->mapToGlobal(on));
        QApplication::sendEvent(diagram().viewport(), &help);
        QVERIFY2(QToolTip::text().startsWith(u"purchase to Meta as Purchase"), qPrintable(QToolTip::text()));
        QToolTip::hideText();
        QVERIFY(diagram().viewport()->grab().toImage() != before);
    }

    void whatIsSelectedAndGoesLeavesTheKeyboardAtItsEvent()
    {
        show();
        world->providers().apply(mapping().changesOf({{u"user_logout"_s, ga4, u"logged_out"_s}}));
        diagram().setSpot(target(ga4, u"logged_out"_s));
        QCOMPARE(diagram().spot().kind, Kind::Target);
        world->providers().apply(mapping().changesOf({{u"user_logout"_s, ga4, {}}}));
        QCOMPARE(diagram().spot(), event(u"user_logout"_s));
    }

    void selectionStaysWhereItIsOverAnEdit()
    {
        show();
        diagram().setSpot({Kind::Edge, diagram().content().edgeOf(u"purchase"_s, ga4)});
        const QString text = diagram().textOf(diagram().spot());
        world->providers().apply(mapping().changesOf({{u"user_login"_s, ga4, u"login"_s}, {u"page_view"_s, ga4, {}}}));
        QCOMPARE(diagram().textOf(diagram().spot()), text);
    }

    void everyPartIsNamedForReaders()
    {
        show();
        mapping().setSeen([](const QString &event) { return std::optional<qint64>(event == u"purchase" ? 1284 : 0); }, {});
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&diagram());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), int(diagram().content().events.size() + diagram().content().edges.size()));
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i)
            names << list->child(i)->text(QAccessible::Name);
        QVERIFY2(names.contains(u"purchase to Meta as Purchase, 1,284 in 24 hours"_s), qPrintable(names.join(u'\n')));
        QVERIFY(!names.contains(QString()));
        diagram().setSpot(event(u"purchase"_s));
        QCOMPARE(list->focusChild()->text(QAccessible::Name), diagram().textOf(diagram().spot()));
        QVERIFY2(accessibilityFindings(pane.get()).isEmpty(), qPrintable(accessibilityFindings(pane.get()).join(u'\n')));
    }

    void zoomsAndHides()
    {
        show();
        diagram().setFocus();
        QTest::keyClick(&diagram(), Qt::Key_Plus);
        QVERIFY(diagram().zoom() > 1.1);
        QTest::keyClick(&diagram(), Qt::Key_0);
        QVERIFY(diagram().zoom() <= 1);
        const size_t edges = diagram().content().edges.size(), events = diagram().content().events.size();
        diagram().setProviderShown(gads, false);
        QCOMPARE(diagram().content().edges.size(), edges - 3);
        diagram().setIdleShown(false);
        QVERIFY(diagram().content().events.size() < events);
        for (const DiagramContent::Event &each : diagram().content().events)
            QVERIFY(each.forwarded);
    }

    /// The pane of a program that starts in the diagram is there before its providers are.
    void aChipForEachProviderHoweverLate()
    {
        world->settings.setValue(setting::mappingDiagram, true);
        connect(&world->session, &SessionController::siteOpened, this, [this] { pane = std::make_unique<MappingPane>(world->context()); });
        QVERIFY(world->open());
        QVERIFY(pane);
        pane->resize(1384, 1000);
        pane->show();
        pane->entered();
        const auto chips = [this] {
            QStringList names;
            for (const FilterChip *chip : pane->findChildren<FilterChip *>()) {
                if (chip->isVisible())
                    names << chip->text();
            }
            return names;
        };
        const QStringList all{providerName(ga4), providerName(meta), providerName(gads)};
        QTRY_COMPARE(chips(), all);
    }

    void isSavedAsAPicture()
    {
        show();
        QTemporaryDir folder;
        const QString svg = folder.filePath(u"m.svg"_s), png = folder.filePath(u"m.png"_s);
        const QSizeF whole = diagram().geometryOfAll().size; // as it is saved; it may be arranged anew for another width later
        pane->exchange()->saveAs(MappingExchange::Format::Svg, svg);
        pane->exchange()->saveAs(MappingExchange::Format::Png, png);
        QTRY_VERIFY(QFile::exists(svg) && QFile::exists(png));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int paths = 0;
        while (!xml.atEnd())
            paths += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"path" ? 1 : 0;
        QVERIFY(!xml.hasError());
        QVERIFY(paths >= int(diagram().content().edges.size()));
        const QImage image(png);
        QCOMPARE(image.size(), (whole * 2).toSize());
    }
};

QTEST_MAIN(TestMappingDiagram)
#include "tst_mappingdiagram.moc"
