#include "tests/support/warnings.h"
#include "ui/dialogs/promptdialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// Questions are answered exactly once, without a nested loop; Esc and a closing window give the safe answer.
class TestPromptDialog : public QObject {
    Q_OBJECT

    static Question question()
    {
        Question q;
        q.severity = Question::Severity::Danger;
        q.title = u"Delete Meta?"_s;
        q.text = u"Selwise stops sending."_s;
        q.answers = {{0, u"Keep it"_s, true, false}, {1, u"Delete"_s, false, true}};
        q.checkBox = u"Also remove its secrets"_s;
        q.checked = true;
        return q;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : m_window->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    QDialog *dialog() const { return m_window->findChild<QDialog *>(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void anAnswerIsGivenWithTheTick()
    {
        WindowPrompt prompt(m_window.get());
        const auto future = prompt.ask(question());
        QVERIFY(!future.isFinished());
        m_window->findChild<QCheckBox *>()->setChecked(false);
        QTest::mouseClick(button(u"Delete"_s), Qt::LeftButton);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().answer, 1);
        QVERIFY(!future.result().checked);
        QTRY_VERIFY(!dialog());
    }
    void escapeIsSafe()
    {
        WindowPrompt prompt(m_window.get());
        const auto future = prompt.ask(question());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().answer, 0);
    }
    void enterNeverDestroys()
    {
        WindowPrompt prompt(m_window.get());
        const auto future = prompt.ask(question());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().answer, 0);
    }
    void enterGivesTheAnswerThatHasTheFocus()
    {
        Question q = question();
        q.answers = {{0, u"Leave it off"_s, false, false}, {1, u"Switch it on"_s, true, false}};
        WindowPrompt prompt(m_window.get());
        const auto future = prompt.ask(q);
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        QTRY_VERIFY(button(u"Switch it on"_s)->hasFocus());
        QTest::keyClick(button(u"Switch it on"_s), Qt::Key_Backtab);
        QVERIFY(button(u"Leave it off"_s)->hasFocus());
        QTest::keyClick(button(u"Leave it off"_s), Qt::Key_Return);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().answer, 0);
    }
    void enterOnTheTickIsSafeAgain()
    {
        WindowPrompt prompt(m_window.get());
        const auto future = prompt.ask(question());
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        button(u"Delete"_s)->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(button(u"Delete"_s)->hasFocus());
        auto *tick = m_window->findChild<QCheckBox *>();
        tick->setFocus(Qt::TabFocusReason);
        QTest::keyClick(tick, Qt::Key_Return);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().answer, 0);
    }
    void theWindowGoesAway()
    {
        WindowPrompt prompt(m_window.get());
        const auto future = prompt.ask(question());
        m_window.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().answer, 0);
    }
    void aQuestionCanBeTakenBack()
    {
        WindowPrompt prompt(m_window.get());
        auto future = prompt.ask(question());
        future.cancel();
        QTRY_VERIFY(!dialog());
        QCOMPARE(future.resultCount(), 0); // nobody has answered it
        QVERIFY(future.isFinished());
    }
    void markupIsShownAsText()
    {
        Question q = question();
        q.title = u"<b>Delete</b> <img src='x'>?"_s;
        WindowPrompt prompt(m_window.get());
        const auto future = prompt.ask(q);
        bool found = false;
        for (auto *label : m_window->findChildren<QLabel *>())
            found = found || (label->text() == q.title && label->textFormat() == Qt::PlainText);
        QVERIFY(found);
        dialog()->reject();
    }

private:
    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestPromptDialog)
#include "tst_promptdialog.moc"
