#include "tests/support/warnings.h"
#include "ui/undo/editjournal.h"

#include <QTest>
#include <QUndoStack>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// The undo stack over drafts: one step for a stretch of typing, exact values back and forth.
class TestEditJournal : public QObject {
    Q_OBJECT

    static Change text(const std::string &member, const QString &before, const QString &after)
    {
        return {{RecordKey::Kind::Provider, u"meta"_s}, {"config", member}, Json(before), Json(after)};
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        m_stack.clear();
        m_applied.clear();
    }

    void typingIsOneStep()
    {
        m_journal.record(text("pixelId", u""_s, u"1"_s));
        m_journal.record(text("pixelId", u"1"_s, u"12"_s));
        m_journal.record(text("pixelId", u"12"_s, u"123"_s));
        QCOMPARE(m_stack.count(), 1);
        m_stack.undo();
        QCOMPARE(m_applied.back().after, Json(u""_s));
        m_stack.redo();
        QCOMPARE(m_applied.back().after, Json(u"123"_s));
    }

    void leavingTheFieldEndsTheStep()
    {
        m_journal.record(text("pixelId", u""_s, u"1"_s));
        m_journal.endTyping();
        m_journal.record(text("pixelId", u"1"_s, u"12"_s));
        QCOMPARE(m_stack.count(), 2);
    }

    void anotherFieldIsAnotherStep()
    {
        m_journal.record(text("pixelId", u""_s, u"1"_s));
        m_journal.record(text("label", u""_s, u"1"_s));
        QCOMPARE(m_stack.count(), 2);
    }

    void switchesNeverMerge()
    {
        const Change on{{RecordKey::Kind::Provider, u"meta"_s}, {"enabled"}, Json(false), Json(true)};
        m_journal.record(on);
        m_journal.record(inverse(on));
        QCOMPARE(m_stack.count(), 2);
    }

    void typingBackToTheStartIsNoStep()
    {
        m_journal.record(text("pixelId", u"1"_s, u"12"_s));
        m_journal.record(text("pixelId", u"12"_s, u"1"_s));
        QCOMPARE(m_stack.count(), 0);
    }

    void performingAppliesOnceAndIsOneStep()
    {
        m_journal.perform(u"discard"_s, {text("a", u"1"_s, u"2"_s), text("b", u"3"_s, u"4"_s)});
        QCOMPARE(m_applied.size(), size_t(2));
        QCOMPARE(m_stack.count(), 1);
        m_stack.undo();
        QCOMPARE(m_applied.size(), size_t(4));
        QCOMPARE(m_applied.back().after, Json(u"1"_s)); // the first one back last
    }

private:
    std::vector<Change> m_applied;
    QUndoStack m_stack;
    EditJournal m_journal{m_stack, [this](const std::vector<Change> &changes) { m_applied.insert(m_applied.end(), changes.begin(), changes.end()); }};
};

QTEST_MAIN(TestEditJournal)
#include "tst_editjournal.moc"
