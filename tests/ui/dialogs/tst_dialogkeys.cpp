#include "models/controllers/alerts.h"
#include "models/controllers/healthcontroller.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/promptdialog.h"
#include "ui/dialogs/replacesecretdialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/panes/health/alerthistory.h"
#include "ui/panes/health/quietdialog.h"
#include "ui/panes/health/rangedialog.h"
#include "ui/panes/health/ruledialog.h"
#include "ui/panes/logs/loghelpdialog.h"
#include "ui/panes/logs/retentiondialog.h"

#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// In every dialog Enter presses the button that has the focus, and no other.
class TestDialogKeys : public QObject {
    Q_OBJECT

    QDialog *make(const QString &kind)
    {
        SiteSession *site = world->session.site();
        const QDateTime now = world->clock.now();
        if (kind == u"question")
            return new PromptDialog(question(), nullptr);
        if (kind == u"secret")
            return new ReplaceSecretDialog({u"Meta"_s, u"Access token"_s, {}, ProvidersController::Existence::Exists, {}, true, u"Production"_s}, nullptr);
        if (kind == u"connection")
            return new ConnectionDialog(world->session, world->vault, site->profile(), nullptr);
        if (kind == u"about")
            return new AboutDialog(nullptr);
        if (kind == u"assumed rules")
            return new RulesDialog(u"Shop"_s, {}, nullptr);
        if (kind == u"request log")
            return new RequestLogDialog(u"/nonexistent/requests.log"_s, nullptr);
        if (kind == u"shortcuts")
            return new ShortcutsDialog({}, {}, nullptr);
        if (kind == u"retention")
            return new RetentionDialog(*world->archives.archive, u"Shop"_s, now);
        if (kind == u"query help")
            return new LogHelpDialog(nullptr);
        if (kind == u"quiet hours")
            return new QuietDialog({}, nullptr);
        if (kind == u"alert rule")
            return new RuleDialog(*site->alerts(), *site->health(), {}, nullptr);
        if (kind == u"alert history")
            return new AlertHistory({}, now, nullptr);
        if (kind == u"time range")
            return new RangeDialog({now.addDays(-2).toMSecsSinceEpoch(), now.addDays(-1).toMSecsSinceEpoch()}, now, nullptr);
        return nullptr;
    }
    static Question question()
    {
        Question q;
        q.title = u"Switch test mode on?"_s;
        q.text = u"Nothing counts any more."_s;
        q.detail = u"Meta"_s;
        q.answers = {{0, u"Leave it off"_s}, {1, u"Switch it on"_s, true}, {2, u"Later"_s}};
        return q;
    }
    static QList<QPushButton *> buttonsOf(const QDialog *dialog)
    {
        QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *button) {
            return !button->isVisible() || !button->isEnabled() || !(button->focusPolicy() & Qt::TabFocus);
        });
        return buttons;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        QVERIFY(world->open());
    }
    void cleanup() { world.reset(); }

    void enterPressesTheButtonWithTheFocus_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("question") << 4;
        QTest::newRow("secret") << 2;
        QTest::newRow("connection") << 2;
        QTest::newRow("about") << 2;
        QTest::newRow("assumed rules") << 2;
        QTest::newRow("request log") << 3;
        QTest::newRow("shortcuts") << 1;
        QTest::newRow("retention") << 2;
        QTest::newRow("query help") << 1;
        QTest::newRow("quiet hours") << 3;
        QTest::newRow("alert rule") << 2;
        QTest::newRow("alert history") << 1;
        QTest::newRow("time range") << 2;
    }
    void enterPressesTheButtonWithTheFocus()
    {
        QFETCH(int, count);
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        for (int at = 0; at < count; ++at) {
            QStringList pressed;
            const QPointer<QDialog> dialog = make(kind);
            QVERIFY(dialog);
            const auto remove = qScopeGuard([&dialog] { delete dialog; });
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            const QList<QPushButton *> buttons = buttonsOf(dialog);
            QCOMPARE(buttons.size(), count);
            for (const QPushButton *button : buttons)
                connect(button, &QPushButton::clicked, this, [&pressed, text = button->text()] { pressed << text; });
            QPushButton *focused = buttons[at];
            const QString text = focused->text();
            focused->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(focused->hasFocus());
            QTest::keyClick(focused, Qt::Key_Return);
            QCOMPARE(pressed, QStringList(text));
        }
    }

private:
    std::unique_ptr<UiWorld> world;
};

QTEST_MAIN(TestDialogKeys)
#include "tst_dialogkeys.moc"
