#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/replacesecretdialog.h"
#include "ui/widgets/fieldrow.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Existence = ProvidersController::Existence;

/// A secret is written at once, so only what is meant is written: Cancel is Cancel, and what looks wrong is asked about.
class TestReplaceSecretDialog : public QObject {
    Q_OBJECT

    void open(Existence existence = Existence::Exists)
    {
        delete dialog;
        dialog = new ReplaceSecretDialog({u"Meta"_s, u"Access token"_s, {}, existence, {}, true, u"Production"_s}, nullptr);
        written.clear();
        connect(dialog, &ReplaceSecretDialog::confirmed, this, [this](const Secret &secret) { written.push_back(secret); });
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTRY_VERIFY(input()->hasFocus());
    }
    QLineEdit *input() const { return dialog->findChild<QLineEdit *>(); }
    FieldRow *row() const { return dialog->findChild<FieldRow *>(); }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>(); // the style
        open();
    }
    void cleanup()
    {
        delete dialog;
        world.reset();
    }

    void tabGoesAsOneReads()
    {
        QTest::keyClick(input(), Qt::Key_Tab);
        QVERIFY(button(u"Cancel"_s)->hasFocus());
        QTest::keyClick(button(u"Cancel"_s), Qt::Key_Tab);
        QVERIFY(button(u"Write to Production"_s)->hasFocus());
    }

    void enterOnCancelWritesNothing()
    {
        input()->setText(u"new-secret-marker-9999"_s);
        QTest::keyClick(input(), Qt::Key_Tab);
        QTest::keyClick(button(u"Cancel"_s), Qt::Key_Return);
        QVERIFY(written.empty());
        QTRY_VERIFY(!dialog);
    }

    void enterInTheFieldWrites()
    {
        input()->setText(u"new-secret-marker-9999"_s);
        QTest::keyClick(input(), Qt::Key_Return);
        QCOMPARE(written.size(), size_t(1));
        QVERIFY(written.front().sameAs(Secret("new-secret-marker-9999")));
        QVERIFY(dialog->isBusy());
    }

    void whatLooksWrongIsWrittenWithASecondPress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("turned around") << u"tok\u202een\u200b\u2066x"_s;
        QTest::newRow("zero width") << u"tok\u200ben"_s;
    }
    void whatLooksWrongIsWrittenWithASecondPress()
    {
        QFETCH(QString, text);
        input()->setText(text);
        QTest::keyClick(input(), Qt::Key_Return);
        QVERIFY(written.empty());
        QVERIFY(!row()->hasError());
        QVERIFY2(row()->message().contains(u"invisible character"), qPrintable(row()->message()));
        QVERIFY(button(u"Write all the same"_s));

        input()->setText(text + u'y'); // another text is asked about again
        QVERIFY(button(u"Write to Production"_s));
        QVERIFY(row()->message().isEmpty());
        QTest::keyClick(input(), Qt::Key_Return);
        QVERIFY(written.empty());
        QTest::mouseClick(button(u"Write all the same"_s), Qt::LeftButton);
        QCOMPARE(written.size(), size_t(1));
        QVERIFY(written.front().sameAs(Secret((text + u'y').toUtf8())));
    }

    void anErrorGoesBeforeAWarning()
    {
        input()->setText(u"tok\u200ben"_s + QChar(1));
        QTest::keyClick(input(), Qt::Key_Return);
        QTest::keyClick(input(), Qt::Key_Return);
        QVERIFY(row()->hasError());
        QVERIFY(written.empty());
    }

    void whatIsKeptForTheFirstPublishIsAskedAboutToo()
    {
        open(Existence::Missing);
        QVERIFY(button(u"Keep for the first publish"_s));
        input()->setText(u"tok\u200ben"_s);
        QTest::keyClick(input(), Qt::Key_Return);
        QVERIFY(written.empty());
        QTest::mouseClick(button(u"Keep all the same"_s), Qt::LeftButton);
        QCOMPARE(written.size(), size_t(1));
    }

private:
    std::unique_ptr<UiWorld> world;
    QPointer<ReplaceSecretDialog> dialog;
    std::vector<Secret> written;
};

QTEST_MAIN(TestReplaceSecretDialog)
#include "tst_replacesecretdialog.moc"
