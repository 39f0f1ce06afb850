#include "tests/support/fakeclock.h"
#include "ui/theme/fonts.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/richlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toggleswitch.h"
#include "ui/widgets/wordsblock.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

QAccessibleInterface *accessible(QWidget &widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

/** Every text that any widget of @p root offers to a screen reader or shows in a property. */
QString everythingSaid(QWidget &root)
{
    QString said;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets << &root;
    for (QWidget *widget : widgets) {
        if (QAccessibleInterface *seen = accessible(*widget)) {
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                said += seen->text(kind) + u'\n';
        }
        said += widget->toolTip() + u'\n' + widget->property("text").toString() + u'\n';
    }
    return said;
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ThemeManager::installStyle();
        m_manager = std::make_unique<ThemeManager>(ThemePreference::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void toggleWorksByKeyAndReader();
    void segmentsMoveWithArrows();
    void segmentsAreRadioButtonsToReaders();
    void secretHidesAfterTenSeconds();
    void secretIsWipedInEveryOtherCase();
    void secretIsNowhereWhenHidden();
    void secretIsCopiedOnlyOnRequestAndMarked();
    void fieldRowMarksAndDescribes();
    void bannerSaysAndLinks();
    void emphasisIsNoMarkup();
    void aLongCaptionOfASwitchIsWhole();
    void textThatBreaksIsAsWideAsInALabelOfQt();
    void richTextIsAsHighAsAQLabelFindsIt();
    void aLongNameBreaksWhereItIsShown();
    void toastsStackAndClose();
    void toastsStaySixSecondsAndWhileHeld();
    void whatTakesUnknownTimeMoves();
    void linkFollowsEnter();
    void searchClearsWithEscape();
    void codeCopiesAllAndLeavesWithTab();
    void codeIsColouredWhereItIsSeen();
    void elidesInTheMiddle();
    void errorStateTellsAndCopies();
    void loadingStateCancels();
    void labelsFollowTheTheme();
    void namesOfStatusAndBadges();

private:
    std::unique_ptr<ThemeManager> m_manager;
};

void TestWidgets::toggleWorksByKeyAndReader()
{
    ToggleSwitch toggle(u"&Enabled"_s);
    toggle.setCaption(u"Sends events"_s);
    QSignalSpy toggled(&toggle, &ToggleSwitch::toggled);
    QTest::keyClick(&toggle, Qt::Key_Space);
    QCOMPARE(toggled.count(), 1);
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(toggle.width() - 2, 5));
    QVERIFY(!toggle.isChecked());
    QAccessibleInterface *seen = accessible(toggle);
    QCOMPARE(seen->role(), QAccessible::CheckBox);
    QCOMPARE(seen->text(QAccessible::Name), u"Enabled"_s);
    QCOMPARE(seen->text(QAccessible::Description), u"Sends events"_s);
    QVERIFY(seen->state().checkable && !seen->state().checked);
    seen->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(toggle.isChecked());
    QVERIFY(seen->state().checked);
    toggle.setEnabled(false);
    seen->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(toggle.isChecked());
}

void TestWidgets::segmentsMoveWithArrows()
{
    SegmentedControl control({u"Off"_s, u"30 min"_s, u"4 h"_s, u"Until I stop"_s});
    control.resize(control.sizeHint());
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QSignalSpy changed(&control, &SegmentedControl::currentIndexChanged);
    QCOMPARE(control.currentIndex(), 0);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    control.setSegmentEnabled(2, false);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 3);
    QTest::keyClick(&control, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 3);
    QTest::keyClick(&control, Qt::Key_Home);
    QCOMPARE(control.currentIndex(), 0);
    QTest::keyClick(&control, Qt::Key_End);
    QCOMPARE(control.currentIndex(), 3);
    QCOMPARE(chosen.count(), 4);
    QTest::mouseClick(&control, Qt::LeftButton, {}, control.segmentRect(2).center());
    QCOMPARE(control.currentIndex(), 3);
    QTest::mouseClick(&control, Qt::LeftButton, {}, control.segmentRect(1).center());
    QCOMPARE(control.currentIndex(), 1);
    control.setCurrentIndex(0);
    QCOMPARE(changed.count(), 6);
    QCOMPARE(chosen.count(), 5);
    control.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&control, Qt::Key_Left);
    QCOMPARE(control.currentIndex(), 1);
    QVERIFY(control.segmentRect(0).left() > control.segmentRect(1).left());
}

void TestWidgets::segmentsAreRadioButtonsToReaders()
{
    SegmentedControl control({u"Request"_s, u"Answer"_s});
    control.setAccessibleName(u"Part"_s);
    control.resize(control.sizeHint());
    QAccessibleInterface *seen = accessible(control);
    QCOMPARE(seen->text(QAccessible::Name), u"Part"_s);
    QCOMPARE(seen->childCount(), 2);
    QAccessibleInterface *second = seen->child(1);
    QCOMPARE(second->role(), QAccessible::RadioButton);
    QCOMPARE(second->text(QAccessible::Name), u"Answer"_s);
    QVERIFY(!second->state().checked);
    QCOMPARE(seen->indexOfChild(second), 1);
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    second->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(chosen.count(), 1);
    QVERIFY(second->state().checked);
    QVERIFY(!seen->child(0)->state().checked);
    QVERIFY(!second->rect().isEmpty());
}

void TestWidgets::secretHidesAfterTenSeconds()
{
    SecretField field;
    field.setAccessibleName(u"Access token"_s);
    field.setState(SecretField::State::Stored, u"abcdZk4Q"_s);
    field.resize(500, 40);
    field.show();
    QSignalSpy asked(&field, &SecretField::revealRequested);
    QSignalSpy shown(&field, &SecretField::revealedChanged);
    QTest::keyClick(field.revealButton(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!field.isRevealed());
    field.reveal(u"the-marker-secret-Zk4Q"_s);
    QVERIFY(field.isRevealed());
    QCOMPARE(field.secondsLeft(), 10);
    QVERIFY(field.revealButton()->text().contains(u"10"_s));
    QVERIFY(everythingSaid(field).contains(u"the-marker-secret"_s));
    for (int i = 9; i > 0; --i) {
        field.tick();
        QCOMPARE(field.secondsLeft(), i);
    }
    field.tick();
    QVERIFY(!field.isRevealed());
    QCOMPARE(shown.count(), 2);
    QVERIFY(!everythingSaid(field).contains(u"marker"_s));
    QVERIFY(everythingSaid(field).contains(u"Zk4Q"_s));
    QVERIFY(!everythingSaid(field).contains(u"abcd"_s));
    field.tick();
    QCOMPARE(shown.count(), 2);
}

void TestWidgets::secretIsWipedInEveryOtherCase()
{
    const auto value = u"the-marker-secret"_s;
    SecretField field;
    field.setState(SecretField::State::Stored, u"cret"_s);
    field.reveal(value);
    QVERIFY2(!field.isRevealed(), "not while it cannot be seen");
    field.show();
    field.reveal(value);
    QVERIFY(field.isRevealed());
    field.hide();
    QVERIFY(!field.isRevealed());
    field.show();
    field.reveal(value);
    field.setEnabled(false);
    QVERIFY(!field.isRevealed());
    field.setEnabled(true);
    field.reveal(value);
    QTest::mouseClick(field.revealButton(), Qt::LeftButton);
    QVERIFY(!field.isRevealed());
    field.reveal(value);
    field.setState(SecretField::State::Stored, u"newx"_s);
    QVERIFY(!field.isRevealed());
    field.setState(SecretField::State::Elsewhere);
    field.reveal(value);
    QVERIFY(!field.isRevealed());
    QVERIFY(!field.revealButton()->isVisible());
    field.setState(SecretField::State::Empty);
    QVERIFY(field.replaceButton()->text().startsWith(u"Set"_s));
    QSignalSpy replaced(&field, &SecretField::replaceRequested);
    QTest::keyClick(field.replaceButton(), Qt::Key_Space);
    QCOMPARE(replaced.count(), 1);
}

void TestWidgets::secretIsNowhereWhenHidden()
{
    SecretField field;
    field.setState(SecretField::State::Stored, u"Zk4Q"_s);
    field.resize(500, 40);
    field.show();
    const QImage before = field.grab().toImage();
    field.reveal(u"the-marker-secret-with-a-length-that-takes-more-than-one-line-of-the-field-and-then-some"_s);
    QCoreApplication::sendPostedEvents();
    QVERIFY(field.grab().toImage() != before);
    field.conceal();
    QCoreApplication::sendPostedEvents();
    field.resize(500, 40);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!everythingSaid(field).contains(u"marker"_s));
    QVERIFY(field.grab().toImage() == before);
}

void TestWidgets::secretIsCopiedOnlyOnRequestAndMarked()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    FakeClock clock;
    auto lent = std::make_unique<SecretClipboard>(clock);
    SecretField field;
    field.setClipboard(lent.get());
    field.setState(SecretField::State::Stored, u"cret"_s);
    field.show();
    field.reveal(u"the-marker-secret"_s);
    QTest::keyClick(field.revealButton(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    for (QPushButton *button : field.findChildren<QPushButton *>()) {
        if (button->isVisible() && button != field.revealButton() && button != field.replaceButton())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the-marker-secret"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    field.conceal();
    clock.advance(std::chrono::seconds(20));
    lent->put(u"another-marker-secret"_s);
    clock.advance(std::chrono::seconds(29));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"another-marker-secret"_s);
    clock.advance(std::chrono::seconds(1));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    lent->put(u"the-marker-secret"_s);
    QGuiApplication::clipboard()->setText(u"somebody else's"_s);
    clock.advance(std::chrono::seconds(31));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"somebody else's"_s);
    lent->put(u"the-marker-secret"_s);
    lent.reset();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestWidgets::fieldRowMarksAndDescribes()
{
    auto *edit = new QLineEdit;
    FieldRow row(u"Pixel ID"_s, edit);
    row.setRequired();
    row.setHelp(u"Digits only."_s);
    row.setHelpLink(FieldRow::whereText());
    row.show();
    QCOMPARE(accessible(*edit)->text(QAccessible::Name), u"Pixel ID"_s);
    QVERIFY(edit->accessibleDescription().contains(u"required"_s));
    QVERIFY(edit->accessibleDescription().contains(u"Digits only."_s));
    row.setWarning(u"Looks unusual."_s);
    QCOMPARE(fieldTone(edit), Tone::Warning);
    row.setError(u"Put digits here."_s);
    QCOMPARE(fieldTone(edit), Tone::Error);
    QCOMPARE(row.message(), u"Put digits here."_s);
    QVERIFY(edit->accessibleDescription().contains(u"Put digits here."_s));
    row.setError({});
    QCOMPARE(row.message(), u"Looks unusual."_s);
    row.clearMessages();
    QCOMPARE(fieldTone(edit), Tone::Neutral);
    QCOMPARE(row.message(), u"Digits only."_s);
    QSignalSpy help(&row, &FieldRow::helpRequested);
    auto *link = row.findChild<LinkLabel *>();
    QCOMPARE(accessible(*link)->text(QAccessible::Name), u"Pixel ID: Where do I find this?"_s);
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(help.count(), 1);
    // A message of any length and script stays plain text.
    row.setError(u"<b>x</b>"_s);
    QCOMPARE(row.findChildren<TextLabel *>().last()->textFormat(), Qt::PlainText);
}

void TestWidgets::bannerSaysAndLinks()
{
    Banner banner(Tone::Error);
    banner.setMessage(Tone::Error, u"Meta refuses <every> event."_s, u"5,214 **failed**."_s);
    banner.setLinks({{u"logs?a=1&b"_s, u"Show these logs"_s}});
    QCOMPARE(banner.plainText(), u"Meta refuses <every> event. 5,214 failed."_s);
    QCOMPARE(accessible(banner)->text(QAccessible::Name), u"Error: Meta refuses <every> event. 5,214 failed."_s);
    QSignalSpy followed(&banner, &Banner::linkActivated);
    banner.resize(500, 80);
    banner.show();
    auto *label = banner.findChild<QLabel *>();
    label->setFocus(Qt::TabFocusReason);
    QTest::keyClick(label, Qt::Key_Tab);
    label->setFocus();
    QTest::keyClick(label, Qt::Key_Tab);
    Q_EMIT label->linkActivated(u"logs%3Fa%3D1%26b"_s);
    QCOMPARE(followed.constLast().constFirst().toString(), u"logs?a=1&b"_s);
    QVERIFY(banner.heightForWidth(300) > banner.heightForWidth(900));
}

void TestWidgets::emphasisIsNoMarkup()
{
    QCOMPARE(emphasised(u"a **b** c"_s), u"a <span style=\"font-weight:600\">b</span> c"_s);
    QCOMPARE(emphasised(u"<i>"_s), u"&lt;i&gt;"_s);
    QCOMPARE(emphasised(u"2 ** 3"_s), u"2 ** 3"_s);
    QCOMPARE(withoutEmphasis(u"a **b**"_s), u"a b"_s);
}

void TestWidgets::aLongCaptionOfASwitchIsWhole()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *flag = new ToggleSwitch(u"Send the value"_s);
    flag->setCaption(u"Sends the value of the event or of the order in its own currency; nothing is ever converted."_s);
    column->addWidget(flag);
    column->addStretch();
    window.resize(320, 300);
    window.show();
    QVERIFY(flag->heightForWidth(flag->width()) > flag->sizeHint().height());
    QCOMPARE(flag->height(), flag->heightForWidth(flag->width()));
}

void TestWidgets::textThatBreaksIsAsWideAsInALabelOfQt()
{
    const QString sentence = u"Sends the value of the event or of the order in its own currency; nothing is ever converted. "_s;
    for (const QString &text : {u"on"_s, u"Sends the value of the event"_s, sentence.trimmed(), sentence.repeated(2).trimmed(), sentence.repeated(9).trimmed(),
                                u"ga4.collect.analytics.example.com/mp/collect"_s, u"one\ntwo\nthree"_s}) {
        TextLabel ours(text);
        ours.setWordWrap(true);
        QLabel theirs(text);
        theirs.setTextFormat(Qt::PlainText);
        theirs.setWordWrap(true);
        theirs.setFont(ours.font());
        RichLabel rich;
        rich.setFont(ours.font());
        rich.setText(QString(text).replace(u'\n', u"<br>"_s));
        QCOMPARE(ours.sizeHint().width(), theirs.sizeHint().width());
        QCOMPARE(ours.minimumSizeHint().width(), theirs.minimumSizeHint().width());
        QCOMPARE(ours.sizeHint().height(), ours.heightForWidth(ours.sizeHint().width()));
        QCOMPARE(rich.sizeHint().width(), theirs.sizeHint().width());
        QCOMPARE(rich.minimumSizeHint().width(), theirs.minimumSizeHint().width());
    }
}

void TestWidgets::aLongNameBreaksWhereItIsShown()
{
    const QString name = u"a_name_of_an_event_that_is_longer_than_any_line_of_the_inspector"_s;
    WordsBlock words(u"A purchase goes to **GA4** as **%1**."_s.arg(name));
    QVERIFY2(words.minimumSizeHint().width() < 240, qPrintable(QString::number(words.minimumSizeHint().width())));
    QCOMPARE(words.plainText(), u"A purchase goes to GA4 as %1."_s.arg(name));
    Banner banner(Tone::Warning);
    banner.setMessage(Tone::Warning, u"Too long."_s, name);
    QVERIFY(banner.minimumSizeHint().width() < 300);
    QCOMPARE(banner.plainText(), u"Too long. "_s + name);
}

void TestWidgets::richTextIsAsHighAsAQLabelFindsIt()
{
    const QString sentence = u"**Round trip is not the same.** GA4: "_s + code(u"shop_event_1500"_s) + u" → "_s + code(u"ga4_event_500"_s)
        + u", and a good many more words that break into several lines.\nA second line, and a-very-long-name-that-does-not-break-at-all"_s;
    const QStringList texts = {{}, paragraph(sentence), paragraph(sentence, 130), paragraph(sentence, 100), emphasised(sentence),
                               inParagraph(u"<span style=\"font-weight:600\">A fact.</span> More. <a href=\"x\">A link</a> · <a href=\"y\">Another</a>"_s),
                               u"<p>One paragraph</p><p>and a second, which is long enough for several lines</p>"_s, u"<ul><li>one</li><li>two</li></ul>"_s,
                               u"<p style=\"margin-left:20px\">A paragraph that is set in, long enough for several lines of its own</p>"_s, u"<pre>as it is</pre>"_s,
                               paragraph(u"日本語 עברית العربية ไทย 😀 "_s.repeated(6))};
    for (const QString &text : texts) {
        for (const int margin : {0, 7}) {
            RichLabel label;
            label.setContentsMargins(margin, 2 * margin, margin, margin);
            label.setText(text);
            for (int width = 40; width < 900; width += 23)
                QVERIFY2(label.heightForWidth(width) == label.QLabel::heightForWidth(width),
                         qPrintable(u"%1: %2 instead of %3 at %4"_s.arg(text).arg(label.heightForWidth(width)).arg(label.QLabel::heightForWidth(width)).arg(width)));
            label.setText(paragraph(u"Another text"_s));
            QCOMPARE(label.heightForWidth(300), label.QLabel::heightForWidth(300));
        }
    }
}

void TestWidgets::toastsStackAndClose()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    FakeClock clock;
    ToastHost host(&window, clock);
    Toast *first = host.show(Tone::Success, u"Saved"_s);
    Toast *second = host.show(Tone::Error, u"Not saved"_s, u"The service said no."_s);
    QCOMPARE(host.count(), 2);
    QVERIFY(first->geometry().center().y() < second->geometry().center().y());
    QCOMPARE(second->plainText(), u"Not saved The service said no."_s);
    window.resize(1000, 700);
    QVERIFY(second->geometry().right() > 900);
    bool acted = false;
    second->setAction(u"Show"_s, [&acted] { acted = true; });
    QSignalSpy closed(second, &Toast::closed);
    QTest::mouseClick(second->findChild<LinkLabel *>(), Qt::LeftButton);
    QVERIFY(acted);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(host.count(), 1);
    QTest::keyClick(first, Qt::Key_Escape);
    QCOMPARE(host.count(), 0);
}

void TestWidgets::toastsStaySixSecondsAndWhileHeld()
{
    using namespace std::chrono_literals;
    QWidget window;
    window.resize(800, 600);
    window.show();
    FakeClock clock;
    ToastHost host(&window, clock);
    host.show(Tone::Success, u"Saved"_s);
    clock.advance(5999ms);
    QCOMPARE(host.count(), 1);
    clock.advance(1ms);
    QCOMPARE(host.count(), 0);

    Toast *held = host.show(Tone::Success, u"Saved"_s);
    clock.advance(3s);
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(held, &enter);
    clock.advance(1h);
    QCOMPARE(host.count(), 1);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(held, &leave);
    clock.advance(5999ms); // it begins anew
    QCOMPARE(host.count(), 1);
    clock.advance(1ms);
    QCOMPARE(host.count(), 0);

    Toast *reached = host.show(Tone::Success, u"Saved"_s);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    reached->findChild<QToolButton *>()->setFocus();
    clock.advance(1h);
    QCOMPARE(host.count(), 1);
    reached->findChild<QToolButton *>()->clearFocus();
    clock.advance(6s);
    QCOMPARE(host.count(), 0);
}

void TestWidgets::whatTakesUnknownTimeMoves()
{
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.setTextVisible(false);
    bar.resize(200, 4);
    bar.show();
    const QImage first = bar.grab().toImage();
    QTRY_VERIFY(bar.grab().toImage() != first);
    setMotionAllowed(false);
    const QImage still = bar.grab().toImage();
    QCOMPARE(bar.grab().toImage(), still);
    QTRY_VERIFY(!bar.findChild<QTimer *>()->isActive());
    setMotionAllowed(true);
}

void TestWidgets::linkFollowsEnter()
{
    LinkLabel link(u"Show"_s);
    QSignalSpy clicked(&link, &LinkLabel::clicked);
    QTest::keyClick(&link, Qt::Key_Enter);
    QTest::keyClick(&link, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
    QCOMPARE(accessible(link)->text(QAccessible::Name), u"Show"_s);
}

void TestWidgets::searchClearsWithEscape()
{
    SearchField field(u"Find an event"_s);
    QCOMPARE(accessible(field)->text(QAccessible::Name), u"Find an event"_s);
    QSignalSpy down(&field, &SearchField::downPressed);
    QTest::keyClicks(&field, u"purch"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(down.count(), 1);
}

void TestWidgets::codeCopiesAllAndLeavesWithTab()
{
    CodeBlock code;
    code.setCode(u"{\"a\": [1, true, \"x\"]}"_s);
    QVERIFY(code.isReadOnly());
    QVERIFY(code.tabChangesFocus());
    QTest::keyClick(&code, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), code.code());
    code.setMaximumLines(10);
    const int one = code.sizeHint().height();
    code.setCode(u"1\n2\n3"_s);
    const int three = code.sizeHint().height();
    QVERIFY(three > one);
    code.setCode(QString(u"x\n"_s).repeated(500));
    QVERIFY(code.sizeHint().height() < 12 * (three - one) + one);
}

void TestWidgets::codeIsColouredWhereItIsSeen()
{
    CodeBlock code;
    code.resize(400, 200);
    QStringList lines;
    for (int i = 0; i < 20'000; ++i)
        lines += u"  \"key%1\": true,"_s.arg(i);
    code.setCode(lines.join(u'\n'));
    code.show();
    QVERIFY(QTest::qWaitForWindowExposed(&code));
    const auto keyColour = [&code](int line) {
        const QList<QTextLayout::FormatRange> formats = code.document()->findBlockByNumber(line).layout()->formats();
        return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
    };
    QTRY_COMPARE(keyColour(0), Theme::light().jsonKey);
    QVERIFY(!keyColour(15'000).isValid()); // not before it is seen
    code.verticalScrollBar()->setValue(15'000);
    QTRY_COMPARE(keyColour(15'000), Theme::light().jsonKey);
    m_manager->setPreference(ThemePreference::Dark);
    QTRY_COMPARE(keyColour(15'000), Theme::dark().jsonKey);
    code.verticalScrollBar()->setValue(0);
    QTRY_COMPARE(keyColour(0), Theme::dark().jsonKey);
    QCOMPARE(keyColour(1), Theme::dark().jsonKey);
    m_manager->setPreference(ThemePreference::Light);
    QTRY_COMPARE(keyColour(0), Theme::light().jsonKey);
}

void TestWidgets::elidesInTheMiddle()
{
    ElidedPath path(u"/home/mara/.local/share/selwise/3f9c2a18-6d47.db"_s);
    path.resize(160, 20);
    QVERIFY(path.shownText().contains(u'…'));
    QVERIFY(path.shownText().startsWith(u"/home"_s));
    QVERIFY(path.shownText().endsWith(u".db"_s));
    QCOMPARE(accessible(path)->text(QAccessible::Name), path.text());
    path.resize(900, 20);
    QCOMPARE(path.shownText(), path.text());
}

void TestWidgets::errorStateTellsAndCopies()
{
    ErrorState state;
    state.setError({u"Meta’s settings could not be read"_s, u"The service answered **403**."_s, {{u"Asked"_s, u"GET …/meta"_s, true}}, {}, {}});
    QSignalSpy retry(&state, &ErrorState::retryRequested);
    QSignalSpy cancel(&state, &ErrorState::cancelRequested);
    QTest::keyClick(state.retryButton(), Qt::Key_Space);
    QCOMPARE(retry.count(), 1);
    state.setRetrying(true);
    QTest::keyClick(state.retryButton(), Qt::Key_Space);
    QCOMPARE(cancel.count(), 1);
    QCOMPARE(retry.count(), 1);
    QTest::mouseClick(state.copyButton(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Meta’s settings could not be read\nThe service answered 403.\nAsked: GET …/meta"_s);
    QVERIFY(state.secondaryButton()->isHidden());
    state.setSecondaryText(u"Use another token…"_s);
    QVERIFY(!state.secondaryButton()->isHidden());
    // A second error replaces the first one whole.
    state.setError({u"Other"_s, u"Else."_s, {}, {}, {}});
    QCOMPARE(state.details(), u"Other\nElse."_s);
    QVERIFY(!everythingSaid(state).contains(u"GET"_s));
}

void TestWidgets::loadingStateCancels()
{
    LoadingState state(LoadingState::Skeleton::Form);
    state.show();
    QSignalSpy canceled(&state, &LoadingState::canceled);
    state.setProgress(u"3 of 8"_s, 3, 8);
    QCOMPARE(accessible(state)->text(QAccessible::Name), u"3 of 8"_s);
    QTest::keyClick(&state, Qt::Key_Escape);
    QTest::keyClick(state.cancelButton(), Qt::Key_Space);
    QCOMPARE(canceled.count(), 2);
    state.setCancellable(false);
    QTest::keyClick(&state, Qt::Key_Escape);
    QCOMPARE(canceled.count(), 2);
}

void TestWidgets::labelsFollowTheTheme()
{
    QWidget page;
    page.setBackgroundRole(QPalette::Base);
    TextLabel label(u"x"_s, TextLabel::Look::Caption, &page);
    TextLabel error(u"x"_s, TextLabel::Look::Caption, &page);
    error.setTone(Tone::Error);
    label.ensurePolished();
    error.ensurePolished();
    const auto color = [](const QLabel &l) { return l.palette().color(QPalette::Active, l.foregroundRole()); };
    QCOMPARE(color(label), Theme::light().text3);
    QCOMPARE(color(error), Theme::light().failed);
    m_manager->setPreference(ThemePreference::Dark);
    // Qt hands the application's palette on in the next round of the event loop.
    QTRY_COMPARE(color(label), Theme::dark().text3);
    QCOMPARE(color(error), Theme::dark().failed);
    error.setTone({});
    QCOMPARE(color(error), Theme::dark().text3);
    m_manager->setPreference(ThemePreference::Light);
}

void TestWidgets::namesOfStatusAndBadges()
{
    StatusLabel status(Tone::Failed, u"Failing since 14:06"_s);
    QCOMPARE(accessible(status)->text(QAccessible::Name), u"Failing since 14:06"_s);
    QVERIFY(!status.hasHeightForWidth()); // cut, unless it may wrap
    status.setWordWrap(true);
    QCOMPARE(status.heightForWidth(status.sizeHint().width()), status.sizeHint().height());
    QVERIFY(status.heightForWidth(status.sizeHint().width() / 2) >= 2 * QFontMetrics(fonts::bodyMedium()).height());
    Pill pill;
    pill.setErrorCount(2);
    QVERIFY(!pill.isHidden());
    QVERIFY(accessible(pill)->text(QAccessible::Name).contains(u"2 problem"_s));
    pill.setErrorCount(0);
    QVERIFY(pill.isHidden());
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
