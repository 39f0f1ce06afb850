#include "models/items/profilesmodel.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textlabel.h"

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
    void show(const ConnectionProfile &profile)
    {
        dialog = new ConnectionDialog(world->session, world->vault, profile, nullptr);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
    }
    bool says(QStringView words) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    /// What does not have the room it needs.
    QStringList cut() const
    {
        QStringList found;
        for (const auto *label : dialog->findChildren<TextLabel *>()) {
            if (label->isVisible() && label->height() < (label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height()))
                found << label->text();
        }
        for (const auto *field : dialog->findChildren<QLineEdit *>()) {
            if (field->height() < field->sizeHint().height())
                found << field->accessibleName();
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        QVERIFY(world->open());
        show(world->session.site()->profile());
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

    void enterInAFieldTriesOnce()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.hang(Endpoint::Providers); };
        const size_t before = world->planes.made.size();
        edit(u"Token"_s)->setText(u"another-marker-0001"_s);
        QTest::keyClick(edit(u"Token"_s), Qt::Key_Return);
        QCOMPARE(world->session.state(), SessionController::State::Opening); // and no button has cancelled it again
        QCOMPARE(world->planes.made.size(), before + 1);
    }

    void theDialogIsAsTallAsWhatItSays()
    {
        QTRY_COMPARE(cut(), QStringList());
        QCoreApplication::sendPostedEvents();
        const QSize before = dialog->size();
        world->prepare = [](FakeControlPlane &plane) {
            ApiError error;
            error.kind = ApiError::Kind::Unauthorized;
            error.httpStatus = 401;
            error.serverMessage = u"The token of this site was revoked by its owner. "_s.repeated(8);
            plane.fail(Endpoint::Providers, error);
        };
        edit(u"Token"_s)->setText(u"another-marker-0001"_s);
        press();
        QTRY_VERIFY(row(u"Token"_s)->hasError());
        QTRY_VERIFY(dialog->height() > before.height());
        QTRY_COMPARE(cut(), QStringList());
        QCOMPARE(dialog->width(), before.width());
        QTest::keyClicks(edit(u"Token"_s), u"x"_s);
        QTRY_COMPARE(dialog->size(), before);
    }

    void messagesAtEveryFieldHaveTheirRoom()
    {
        edit(u"Address"_s)->setText(u"http://api.selwise.com"_s);
        edit(u"Site ID"_s)->setText(u"sk_live_1234"_s);
        edit(u"Token"_s)->setText(u"another marker"_s);
        press();
        for (const QString &field : {u"Address"_s, u"Site ID"_s, u"Token"_s})
            QVERIFY(row(field)->hasError());
        QTRY_COMPARE(cut(), QStringList());
    }

    void theTokenNoteKnowsTheKeychain()
    {
        QVERIFY(says(u"goes to this computer's keychain"));
        world->keychain.problem = SecretError{SecretError::Kind::NoKeychain, u"no bus"_s};
        (void)world->vault.tryKeychain();
        QTRY_VERIFY(says(u"kept for this run only"));
        QVERIFY(!says(u"goes to this computer's keychain"));
    }

    void aSavedSiteIsNotConnectedTwice()
    {
        delete dialog;
        ConnectionProfile other = UiWorld::shop();
        other.id.text = u"c0ffee00-0000-4000-8000-000000000002"_s;
        other.name = u"Elsewhere"_s;
        other.site.text = u"a41e07cc-11d0-4b6e-8f0a-2f3d6e5509d2"_s;
        world->session.connectTo(other, other.apiUrl.toString(), Secret(UiWorld::token()));
        QTRY_COMPARE(world->session.site()->profile().id, other.id);
        show(world->session.site()->profile());
        edit(u"Site ID"_s)->setText(UiWorld::shop().site.text);
        edit(u"Token"_s)->setText(u"another-marker-0001"_s);
        press();
        QTRY_VERIFY(row(u"Site ID"_s)->hasError());
        QVERIFY2(row(u"Site ID"_s)->message().contains(u"“Nordlicht Outdoor”"), qPrintable(row(u"Site ID"_s)->message()));
        QCOMPARE(edit(u"Token"_s)->text(), u"another-marker-0001"_s);
        QCOMPARE(world->session.site()->profile().site, other.site);
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

    void enterInTheSearchKeepsTheRequestLogOpen()
    {
        RequestLogDialog log(u"/nonexistent/requests.log"_s, nullptr);
        log.setAttribute(Qt::WA_DeleteOnClose, false);
        log.show();
        QVERIFY(QTest::qWaitForWindowExposed(&log));
        QTest::keyClick(log.findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(log.isVisible());
    }

private:
    std::unique_ptr<UiWorld> world;
    QPointer<ConnectionDialog> dialog;
};

QTEST_MAIN(TestConnectionDialog)
#include "tst_connectiondialog.moc"
