#include "models/items/profilesmodel.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/widgets/fieldrow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

/// Changing a connection: a new name needs no trial, another address needs the token again, nothing is saved before a trial.
class TestConnectionDialog : public QObject {
    Q_OBJECT

    FieldRow *row(const QString &label) const
    {
        for (auto *candidate : dialog->findChildren<FieldRow *>()) {
            if (candidate->label() == label)
                return candidate;
        }
        return nullptr;
    }
    QLineEdit *edit(const QString &label) const { return qobject_cast<QLineEdit *>(row(label)->editor()); }
    void press()
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Try"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        QVERIFY(world->open());
        dialog = new ConnectionDialog(world->session, world->session.site()->profile(), nullptr);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
    }
    void cleanup()
    {
        delete dialog;
        world.reset();
    }

    void aNewNameNeedsNoTrial()
    {
        const size_t before = world->planes.made.size();
        edit(u"Name"_s)->setText(u"Fjellvik Sykler"_s);
        press();
        QCOMPARE(world->planes.made.size(), before);
        QCOMPARE(world->session.site()->profile().name, u"Fjellvik Sykler"_s);
        QTRY_VERIFY(!dialog);
    }

    void anotherAddressNeedsTheTokenAgain()
    {
        const size_t before = world->planes.made.size();
        edit(u"Address"_s)->setText(u"https://elsewhere.example"_s);
        press();
        QVERIFY(row(u"Token"_s)->hasError());
        QCOMPARE(world->planes.made.size(), before); // the old token went nowhere
    }

    void aFailedTrialChangesNothing()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.fail(Endpoint::Providers, ApiError::Kind::Unauthorized); };
        edit(u"Token"_s)->setText(u"another-marker-0001"_s);
        press();
        QTRY_VERIFY(row(u"Token"_s)->hasError());
        QVERIFY(dialog);
        QCOMPARE(edit(u"Token"_s)->text(), u"another-marker-0001"_s);
        QCOMPARE(world->session.profiles()->rowCount(), 1);
        QVERIFY(world->session.site());
        QVERIFY(!world->settings.everything().contains("marker"));
    }

    void cancellingGivesTheFormBack()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.hang(Endpoint::Providers); };
        edit(u"Token"_s)->setText(u"another-marker-0001"_s);
        press();
        QTRY_COMPARE(world->session.state(), SessionController::State::Opening);
        QVERIFY(!edit(u"Token"_s)->isEnabled());
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Cancel")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(world->session.state(), SessionController::State::Open);
        QVERIFY(edit(u"Token"_s)->isEnabled());
        QCOMPARE(edit(u"Token"_s)->text(), u"another-marker-0001"_s);
        world->prepare = {};
        press();
        QTRY_VERIFY(!dialog);
    }

    void closingWhileTryingCancels()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.hang(Endpoint::Providers); };
        edit(u"Token"_s)->setText(u"another-marker-0001"_s);
        press();
        QTRY_COMPARE(world->session.state(), SessionController::State::Opening);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(world->session.state(), SessionController::State::Open);
    }

    void everyControlIsNamedAndReached()
    {
        const QStringList findings = accessibilityFindings(dialog);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

    void theRequestLogShowsItsEnd()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"requests.log"_s);
        RequestLogDialog none(file, nullptr);
        QVERIFY(none.findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
        QFile log(file);
        QVERIFY(log.open(QIODevice::WriteOnly));
        for (int i = 0; i < 20'000; ++i)
            log.write("line " + QByteArray::number(i) + " GET /integrations 200\n");
        log.close();
        RequestLogDialog some(file, nullptr);
        auto *view = some.findChild<QPlainTextEdit *>();
        QVERIFY(view->toPlainText().contains(u"line 19999 "));
        QVERIFY(!view->toPlainText().contains(u"line 0 "));
        some.findChild<QLineEdit *>()->setText(u"line 1999"_s);
        QCOMPARE(view->toPlainText().split(u'\n').size(), 10); // 19990 to 19999; the first lines are cut off
    }

private:
    std::unique_ptr<UiWorld> world;
    QPointer<ConnectionDialog> dialog;
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
