// Renders every widget in its states, light and dark, to PNGs beside the test (gallery/), and checks what a machine can see of them.
#include "tests/support/fakeclock.h"
#include "ui/delegates/celldelegates.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/motifview.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toggleswitch.h"
#include "ui/widgets/wordsblock.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

QWidget *row(std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return holder;
}

QWidget *page(int width, std::initializer_list<QWidget *> widgets)
{
    auto *holder = new QWidget;
    holder->setBackgroundRole(QPalette::Base);
    holder->setAutoFillBackground(true);
    holder->setFixedWidth(width);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return holder;
}

QPushButton *button(const QString &text, ButtonKind kind, std::optional<Icon> glyph = {}, bool enabled = true)
{
    auto *result = new QPushButton(text);
    setButtonKind(result, kind);
    if (glyph)
        result->setIcon(icon(*glyph));
    result->setEnabled(enabled);
    return result;
}

QWidget *buttons()
{
    auto *busy = button(u"Testing"_s, ButtonKind::Primary);
    setBusy(busy, true);
    auto *more = new QToolButton;
    more->setIcon(icon(Icon::More));
    more->setAccessibleName(u"More"_s);
    setButtonKind(more, ButtonKind::Icon);
    auto *compact = button(u"Review"_s, ButtonKind::Default);
    setCompact(compact);
    auto *hovered = button(u"Pressed"_s, ButtonKind::Default);
    hovered->setDown(true);
    auto *menu = new PopupMenuButton(u"Evidence"_s);
    menu->setIcon(icon(Icon::Shield));
    auto *tool = new QToolButton;
    tool->setText(u"Copy as text"_s);
    tool->setIcon(icon(Icon::Copy));
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return page(960, {row({button(u"Test Meta"_s, ButtonKind::Default, Icon::Play), button(u"Test again"_s, ButtonKind::Primary, Icon::Play),
                           button(u"Discard…"_s, ButtonKind::Quiet), button(u"Remove…"_s, ButtonKind::Danger, Icon::Trash),
                           button(u"Forget on this computer…"_s, ButtonKind::QuietDanger, Icon::Trash)}),
                      row({button(u"Disabled"_s, ButtonKind::Default, Icon::Play, false), button(u"Disabled"_s, ButtonKind::Primary, {}, false),
                           button(u"Disabled"_s, ButtonKind::Quiet, {}, false), busy, hovered, compact, menu, tool, more}),
                      row({new ToggleSwitch(u"Enabled"_s)}), [] {
                          auto *toggle = new ToggleSwitch(u"Advanced matching"_s);
                          toggle->setChecked(true);
                          toggle->setCaption(u"Adds hashed e-mail and phone of signed-in visitors. Needs marketing consent."_s);
                          return toggle;
                      }(), row({[] {
                          auto *toggle = new ToggleSwitch(u"Disabled"_s);
                          toggle->setEnabled(false);
                          return toggle;
                      }(), [] {
                          auto *check = new QCheckBox(u"with request and answer"_s);
                          check->setChecked(true);
                          return check;
                      }(), new QCheckBox(u"I saw it"_s), [] {
                          auto *check = new QCheckBox(u"Partly"_s);
                          check->setTristate(true);
                          check->setCheckState(Qt::PartiallyChecked);
                          return check;
                      }(), [] {
                          auto *check = new QCheckBox(u"Disabled"_s);
                          check->setChecked(true);
                          check->setEnabled(false);
                          return check;
                      }(), [] {
                          auto *radio = new QRadioButton(u"Mine"_s);
                          radio->setChecked(true);
                          return radio;
                      }(), [] {
                          auto *radio = new QRadioButton(u"Theirs"_s);
                          radio->setAutoExclusive(false);
                          return radio;
                      }()}),
                      row({[] {
                          auto *seg = new SegmentedControl({u"Off"_s, u"30 min"_s, u"4 h"_s, u"Until I stop"_s});
                          seg->setAccessibleName(u"Test mode"_s);
                          return seg;
                      }(), [] {
                          auto *seg = new SegmentedControl;
                          seg->setAccessibleName(u"View"_s);
                          seg->addSegment(u"Table"_s, Icon::Table);
                          seg->addSegment(u"Diagram"_s, Icon::Diagram);
                          seg->setCurrentIndex(1);
                          return seg;
                      }(), new LinkLabel(u"Show these logs"_s), new KbdHint(u"Ctrl K"_s)}),
                      row({[] {
                          auto *pill = new Pill;
                          pill->setErrorCount(1);
                          return pill;
                      }(), [] {
                          auto *pill = new Pill;
                          pill->setChangeCount(2);
                          return pill;
                      }(), new Pill(Tone::Test, u"test mode"_s), new Pill(Tone::Accent, u"changed"_s), [] {
                          auto *pill = new Pill;
                          pill->setPill(Tone::Neutral, u"custom"_s, Icon::Braces);
                          return pill;
                      }(), new Pill(Tone::Error, u"HTTP 400"_s), new Pill(Tone::Success, u"HTTP 200"_s),
                           new EnvTag(EnvKind::Production), new EnvTag(EnvKind::Staging), new EnvTag(EnvKind::Sandbox)}),
                      row({new StatusLabel(Tone::Delivered, u"Healthy"_s), new StatusLabel(Tone::Failed, u"Failing since 14:06"_s),
                           new StatusLabel(Tone::Test, u"Test mode until 18:14"_s), new StatusLabel(Tone::Retrying, u"Retrying"_s),
                           new StatusLabel(Tone::Filtered, u"Filtered"_s), new StatusLabel(Tone::Skipped, u"Skipped"_s),
                           new StatusLabel(Tone::Warning, u"undecided"_s)}),
                      new EnvBand(EnvKind::Production), new EnvBand(EnvKind::Staging), new EnvBand(EnvKind::Sandbox),
                      row({new IconLabel(ProviderMark::Ga4, 28), new IconLabel(ProviderMark::Meta, 28), new IconLabel(ProviderMark::GoogleAds, 28),
                           new IconLabel(ProviderMark::Webhook, 28), new IconLabel(ProviderMark::Unknown, 20), IconLabel::logo(28),
                           new IconLabel(Icon::Providers, Tone::Neutral, 18), new IconLabel(Icon::Mapping, Tone::Accent, 20)})});
}

QWidget *fields()
{
    const auto edit = [](const QString &text, bool mono) {
        auto *line = new QLineEdit(text);
        if (mono)
            line->setFont(fonts::mono());
        return line;
    };
    auto *id = new FieldRow(u"Pixel ID"_s, edit(u"1184027735529034"_s, true));
    id->setRequired();
    id->setHelpLink(FieldRow::whereText());
    id->setHelp(u"Digits only, as in Events Manager. Looks right."_s);
    auto *secret = new SecretField;
    secret->setState(SecretField::State::Stored, u"Zk4Q"_s);
    auto *token = new FieldRow(u"Access token"_s, secret);
    token->setSecretNote();
    token->setHelpLink(FieldRow::whereText());
    token->setError(u"Expired on 21 Nov 2025 at 13:00. Create a new one in Events Manager, Settings, Conversions API."_s);
    auto *shown = new SecretField;
    shown->setObjectName(u"shown"_s);
    shown->setState(SecretField::State::Stored, u"pQ2w"_s);
    auto *shownRow = new FieldRow(u"API secret"_s, shown);
    auto *unset = new FieldRow(u"API secret"_s, new SecretField);
    auto *warned = new FieldRow(u"Measurement ID"_s, edit(u"G-12"_s, true));
    warned->setWarning(u"Looks unusual: GA4 shows G- and ten letters or digits. You can save it as it is."_s);
    auto *placeholder = edit({}, false);
    placeholder->setPlaceholderText(u"https://api.selwise.com"_s);
    auto *address = new FieldRow(u"Address"_s, placeholder);
    auto *readOnly = edit(u"read only value"_s, false);
    readOnly->setReadOnly(true);
    auto *disabled = edit(u"disabled value"_s, false);
    disabled->setEnabled(false);
    disabled->setAccessibleName(u"Disabled"_s);
    auto *combo = new QComboBox;
    combo->addItem(providerIcon(ProviderMark::Meta), u"Meta"_s);
    combo->addItem(u"Google Ads"_s);
    combo->setAccessibleName(u"Provider"_s);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"order.total"_s);
    editable->setAccessibleName(u"Field"_s);
    auto *spin = new QSpinBox;
    spin->setSuffix(u" ms"_s);
    spin->setMaximum(100000);
    spin->setValue(1000);
    spin->setAccessibleName(u"Flush interval"_s);
    auto *note = new QPlainTextEdit(u"Nordic currencies only to Meta; product views back on after the catalogue fix"_s);
    note->setFixedHeight(56);
    note->setAccessibleName(u"Note for the history"_s);
    auto *code = new CodeBlock;
    code->setAccessibleName(u"Answer"_s);
    code->setCode(u"{\n  \"error\": {\n    \"message\": \"Error validating access token: Session has expired on Friday, 21-Nov-25 04:00:00 PST.\",\n"
                  "    \"code\": 190, \"ok\": false, \"x\": null\n  }\n}"_s);
    code->setMaximumLines(12);
    return page(640, {id, token, shownRow, unset, warned, address, new FieldRow(u"Read only"_s, readOnly), disabled, row({combo, editable, spin}),
                      new SearchField(u"Find an event or name"_s), note, code});
}

QWidget *messages()
{
    auto *error = new Banner(Tone::Error);
    error->setMessage(Tone::Error, u"Meta refuses every event since 14:06."_s,
                      u"5,214 events failed. The access token expired: put a new one in and test again."_s);
    error->setLinks({{u"logs"_s, u"Show these logs"_s}});
    auto *info = new Banner(Tone::Info);
    info->setMessage(Tone::Info, u"GA4 answers 204 to everything."_s,
                     u"A wrong secret looks exactly like a right one, and nothing arrives. One look at DebugView settles it."_s);
    auto *warning = new Banner(Tone::Warning);
    warning->setMessage(Tone::Warning, u"This computer’s keychain cannot be reached."_s,
                        u"No Secret Service answers on the session bus. Nothing is lost: the secrets are in it, this program cannot open it. "
                        "Until then it asks for a secret when it needs one, keeps it in memory, and writes none to a file."_s);
    setButtonKind(warning->addButton(u"Try again"_s), ButtonKind::Primary);
    warning->addButton(u"What to install"_s);
    auto *success = new Banner(Tone::Success);
    success->setMessage(Tone::Success, u"Saved."_s, u"Read back and **the same**."_s);
    auto *words = new WordsBlock(u"A secret leaves the keychain for **its request to Selwise**, and for ten seconds when you **reveal** it. "
                                 "Logs, evidence, exports, drafts and crash reports carry **dots**."_s);
    words->setFixedWidth(330);
    auto *path = new ElidedPath(u"/home/mara/.local/share/selwise/sandbox/3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1.db"_s);
    path->setFixedWidth(280);
    auto *space = new QWidget;
    space->setFixedHeight(230);
    return page(640, {new TextLabel(u"Where are my secrets?"_s, TextLabel::Look::Title), error, info, warning, success, words, path, space});
}

QWidget *states()
{
    auto *holder = new QWidget;
    holder->setBackgroundRole(QPalette::Base);
    holder->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *loading = new LoadingState(LoadingState::Skeleton::Table);
    loading->setProgress(u"3.5 of 8.4 million"_s, 35, 84);
    loading->setFootnote(u"Rows appear as they are read; you can search already."_s);
    auto *empty = new EmptyState(u"No webhook yet"_s,
                                 u"A webhook sends chosen events to an address of yours: a warehouse, a data lake, a chat. Failed deliveries are retried."_s);
    empty->addButton(u"New webhook"_s, ButtonKind::Primary, Icon::Plus);
    empty->addButton(u"Start from a template"_s, ButtonKind::Default);
    empty->setFootnote(u"Or paste a webhook’s JSON here."_s);
    auto *error = new ErrorState;
    error->setError({u"Meta’s settings could not be read"_s,
                     u"The service answered **403**: this token may read the site, and not its integrations. Nothing was changed, and your 3 "
                     "unpublished changes are safe on this computer."_s,
                     {{u"Asked"_s, u"GET …/integrations/meta"_s, true},
                      {u"When"_s, u"14:32:08, after 96 ms, tried once"_s},
                      {u"Request"_s, u"req_01JD6T9Q4M"_s, true},
                      {u"Next"_s, u"Ask the site’s owner for the permission integrations:read, or use another token."_s}},
                     u"Last known, from 13:58"_s,
                     {{ProviderMark::Meta, u"Pixel ID"_s, u"1184027735529034"_s, true}, {ProviderMark::Meta, u"Mapped events"_s, u"9"_s}}});
    error->setSecondaryText(u"Use another token…"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{loading, new Separator(Qt::Vertical), empty, new Separator(Qt::Vertical), error})
        layout->addWidget(widget, qobject_cast<Separator *>(widget) ? 0 : 1);
    holder->setFixedSize(1380, 760);
    return holder;
}

QWidget *lists()
{
    auto *splitter = new QSplitter;
    splitter->setFixedSize(900, 420);
    auto *list = new QListView;
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(u"Providers"_s);
    auto *items = new QStandardItemModel(list);
    for (const QString &name : {u"GA4"_s, u"Meta"_s, u"Google Ads"_s})
        items->appendRow(new QStandardItem(name));
    list->setModel(items);
    list->setItemDelegate(new TwoLineDelegate(
        [](const QModelIndex &index) {
            ListItemContent content;
            content.name = index.data().toString();
            content.mark = ProviderMark(index.row());
            const QString status[] = {u"Healthy"_s, u"Failing since 14:06"_s, u"Test mode until 18:14"_s};
            const Tone tones[] = {Tone::Delivered, Tone::Failed, Tone::Test};
            const QString captions[] = {u"Last delivery 14:31:58"_s, u"Last delivery 14:05:41"_s, u"Logged 14:31:40, nothing is sent"_s};
            content.statusText = status[index.row()];
            content.statusTone = tones[index.row()];
            content.caption = captions[index.row()];
            if (index.row() == 2)
                content.badge = u"2"_s;
            return content;
        },
        list));
    list->setCurrentIndex(items->index(1, 0));
    splitter->addWidget(list);
    auto *table = new QTableView;
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAccessibleName(u"Secrets"_s);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    auto *model = new QStandardItemModel(30, 4, table);
    model->setHorizontalHeaderLabels({u"Event"_s, u"Seen in 24 h"_s, u"Entry"_s, u"State"_s});
    for (int i = 0; i < 30; ++i) {
        model->setData(model->index(i, 0), i % 2 ? u"page_view"_s : u"purchase"_s);
        model->setData(model->index(i, 1), i % 3 == 0 ? 184220 : i % 3 == 1 ? 9111 : 22817);
        model->setData(model->index(i, 2), u"selwise/3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1/meta"_s);
        model->setData(model->index(i, 3), i % 2 ? u"Kept"_s : u"Cannot be read"_s);
    }
    model->setHeaderData(1, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    table->setModel(model);
    table->setItemDelegateForColumn(1, new NumberDelegate(table));
    table->setItemDelegateForColumn(2, new MonoDelegate(table));
    table->setItemDelegateForColumn(3, new StatusDelegate(
                                           [](const QModelIndex &index) {
                                               return StatusDelegate::Status{index.row() % 2 ? Tone::Delivered : Tone::Warning, {}, {}};
                                           },
                                           table));
    table->verticalHeader()->setDefaultSectionSize(32);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setColumnWidth(2, 170);
    table->selectRow(2);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabs = new QTabBar;
    tabs->addTab(u"Request"_s);
    tabs->addTab(icon(Icon::Logs), u"Answer"_s);
    tabs->addTab(u"Attempts"_s);
    tabs->setCurrentIndex(1);
    tabs->setExpanding(false);
    tabs->setAccessibleName(u"Parts"_s);
    column->addWidget(tabs);
    column->addWidget(table);
    splitter->addWidget(right);
    splitter->setSizes({272, 628});
    return splitter;
}

QImage picture(QWidget *widget, double dpr)
{
    QImage image((QSizeF(widget->size()) * dpr).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(dpr);
    image.fill(Qt::transparent);
    widget->render(&image);
    return image;
}

int colorsOf(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            seen.insert(image.pixel(x, y));
    }
    return int(seen.size());
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ThemeManager::installStyle();
        m_folder = QDir(QStringLiteral(QT_TESTCASE_BUILDDIR)).filePath(u"gallery"_s);
        QVERIFY(QDir().mkpath(m_folder));
    }
    // The offscreen platform says of itself what it cannot do; all else fails.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void pages_data();
    void pages();
    void overlays();

private:
    QString m_folder;
};

void TestGallery::pages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dark");
    for (const QString &name : {u"buttons"_s, u"fields"_s, u"messages"_s, u"states"_s, u"lists"_s, u"welcome"_s}) {
        for (const bool dark : {false, true})
            QTest::addRow("%s %s", qPrintable(name), dark ? "dark" : "light") << name << dark;
    }
}

void TestGallery::pages()
{
    QFETCH(QString, name);
    QFETCH(bool, dark);
    FakeClock clock;
    const ThemeManager manager(dark ? ThemePreference::Dark : ThemePreference::Light);
    std::unique_ptr<QWidget> widget(name == u"buttons"_s   ? buttons()
                                    : name == u"fields"_s   ? fields()
                                    : name == u"messages"_s ? messages()
                                    : name == u"states"_s   ? states()
                                    : name == u"lists"_s    ? lists()
                                                            : new MotifView(MotifView::Picture::Welcome));
    if (name == u"welcome"_s)
        widget->resize(560, 972);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    if (auto *shown = widget->findChild<SecretField *>(u"shown"_s))
        shown->reveal(u"EAAGm0PX4ZCpsBAKZCZBqT2ZCZAZBExampleExampleExampleExampleExample7ZkqP0ExamplepQ2w"_s);
    if (name == u"messages"_s || name == u"states"_s) {
        auto *toasts = new ToastHost(widget.get(), clock);
        toasts->show(Tone::Success, u"Published as version 42"_s, u"Read back and the same. Tests of GA4 and Meta run."_s)
            ->setAction(u"Show"_s, [] {});
        if (name == u"messages"_s)
            toasts->show(Tone::Error, u"Not saved"_s);
    }
    if (auto *first = widget->findChild<QPushButton *>())
        first->setFocus(Qt::TabFocusReason);
    QCoreApplication::sendPostedEvents();
    const QString stem = "%1/%2-%3"_L1.arg(m_folder, name, dark ? u"dark"_s : u"light"_s);
    for (const double dpr : {1.0, 1.5}) {
        const QImage image = picture(widget.get(), dpr);
        QVERIFY(image.save(stem + (dpr > 1 ? u"@150.png"_s : u".png"_s)));
        QVERIFY2(colorsOf(image) > 20, "the page is nearly empty");
    }
    for (const QWidget *child : widget->findChildren<QWidget *>()) {
        if (child->focusPolicy() == Qt::NoFocus || !child->isVisible() || child->objectName().startsWith("qt_"_L1))
            continue;
        // The editor of a combo or spin box is spoken of as the box.
        if (qobject_cast<const QComboBox *>(child->parent()) || qobject_cast<const QAbstractSpinBox *>(child->parent()))
            continue;
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(child));
        QVERIFY(seen);
        if (seen->role() == QAccessible::Client || seen->role() == QAccessible::Splitter || qobject_cast<const QSplitter *>(child))
            continue;
        const QByteArray which = QByteArray(child->metaObject()->className()) + " has no accessible name";
        QVERIFY2(!seen->text(QAccessible::Name).isEmpty(), which.constData());
    }
}

void TestGallery::overlays()
{
    for (const bool dark : {false, true}) {
        const ThemeManager manager(dark ? ThemePreference::Dark : ThemePreference::Light);
        QMenu menu;
        menu.addAction(icon(Icon::Copy), u"Copy as text"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
        menu.addAction(icon(Icon::Braces), u"Copy as JSON"_s);
        menu.addAction(icon(Icon::Export), u"Save as HTML…"_s);
        menu.addSeparator();
        QAction *check = menu.addAction(u"with request and answer"_s);
        check->setCheckable(true);
        check->setChecked(true);
        menu.addMenu(u"More"_s)->addAction(u"x"_s);
        menu.addAction(icon(Icon::Trash), u"Remove…"_s)->setEnabled(false);
        menu.setActiveAction(menu.actions().constFirst());
        menu.popup(QPoint(0, 0));
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        const QImage image = picture(&menu, 1);
        QVERIFY(image.save("%1/menu-%2.png"_L1.arg(m_folder, dark ? u"dark"_s : u"light"_s)));
        QVERIFY(colorsOf(image) > 20);
        menu.close();
    }
}

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
