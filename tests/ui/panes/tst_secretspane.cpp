#include "models/controllers/providerscontroller.h"
#include "models/controllers/secretscontroller.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/replacesecretdialog.h"
#include "ui/panes/secrets/secretspane.h"
#include "ui/panes/secrets/secrettable.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secretfield.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// "Where are my secrets?": everything about them but their values.
class TestSecretsPane : public QObject {
    Q_OBJECT

    void show()
    {
        QVERIFY(world->open());
        pane = std::make_unique<SecretsPane>(world->context());
        pane->resize(1384, 900);
        pane->show();
        pane->entered();
        QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
    }
    int rowOf(const QString &name)
    {
        auto *model = pane->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().contains(name))
                return row;
        }
        return -1;
    }
    static QStringList buttonTexts(QWidget *root)
    {
        QStringList texts;
        for (const auto *button : root->findChildren<QPushButton *>())
            texts << button->text();
        return texts;
    }
    QString cell(int row, int column) { return pane->table()->model()->index(row, column).data().toString(); }

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

    void saysWhereEachSecretIs()
    {
        show();
        QVERIFY(rowOf(u"Token"_s) >= 0);
        QTRY_VERIFY(rowOf(u"Meta"_s) >= 0);
        QCOMPARE(cell(rowOf(u"Meta"_s), 4), u"Elsewhere"_s);
        QCOMPARE(cell(rowOf(u"Token"_s), 4), u"Kept"_s);
    }

    void neverShowsOrCopiesAValue()
    {
        show();
        for (auto *button : pane->findChildren<QPushButton *>()) {
            if (button->text() == u"Copy as text")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(QApplication::clipboard()->text().contains(u"Token"));
        QVERIFY(!QApplication::clipboard()->text().contains(u"marker"));
        for (auto *label : pane->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"marker"));
    }

    void revealsForTenSeconds()
    {
        show();
        pane->table()->selectRow(rowOf(u"Token"_s));
        auto *field = pane->findChild<SecretField *>();
        QTest::mouseClick(field->revealButton(), Qt::LeftButton);
        QTRY_VERIFY(field->isRevealed());
        for (int second = 0; second < SecretField::revealSeconds; ++second)
            field->tick();
        QVERIFY(!field->isRevealed());
    }

    void forgettingAsksFirst()
    {
        show();
        pane->table()->selectRow(rowOf(u"Token"_s));
        QPushButton *forget = nullptr;
        for (auto *button : pane->findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Forget"))
                forget = button;
        }
        QVERIFY(forget);
        world->prompt.answerNext(0);
        QTest::mouseClick(forget, Qt::LeftButton);
        QTRY_VERIFY(world->prompt.isDone());
        QCOMPARE(world->keychain.values.size(), size_t(1));
        world->prompt.answerNext(1);
        QTest::mouseClick(forget, Qt::LeftButton);
        QTRY_VERIFY(world->keychain.values.empty());
    }

    /// The Providers pane need not exist: what becomes of a secret is said here.
    void aFailureAfterTheDialogWasClosedIsSaid()
    {
        show();
        QSignalSpy notices(pane.get(), &Pane::notice);
        pane->table()->selectRow(rowOf(u"Meta"_s));
        QTest::mouseClick(pane->findChild<SecretField *>()->replaceButton(), Qt::LeftButton);
        auto *dialog = pane->findChild<ReplaceSecretDialog *>();
        QVERIFY(dialog);
        world->plane->fail(FakeControlPlane::Endpoint::PutProvider, ApiError::Kind::Forbidden);
        world->plane->hold(FakeControlPlane::Endpoint::Provider);
        dialog->findChild<QLineEdit *>()->setText(u"new-secret-marker-9999"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(buttonTexts(dialog).contains(u"Close"_s)); // it does not stop what is under way
        QVERIFY(!buttonTexts(dialog).contains(u"Cancel"_s));
        dialog->reject();
        QCOMPARE(notices.count(), 0);
        world->plane->release();
        QTRY_COMPARE(notices.count(), 1);
        const auto notice = notices[0][0].value<Notice>();
        QCOMPARE(notice.tone, Tone::Error);
        QVERIFY(notice.fact.contains(u"was not replaced"));
        QVERIFY(world->keychain.values.size() == 1); // the connection's token
        QTRY_VERIFY(!pane->findChild<ReplaceSecretDialog *>());
        notice.onAction();
        QVERIFY(pane->findChild<ReplaceSecretDialog *>());
    }

    /// A later value is typed while an earlier one is still on its way.
    void anEarlierResultDoesNotCloseALaterDialog()
    {
        show();
        QSignalSpy notices(pane.get(), &Pane::notice);
        pane->table()->selectRow(rowOf(u"Meta"_s));
        QPushButton *replace = pane->findChild<SecretField *>()->replaceButton();
        QTest::mouseClick(replace, Qt::LeftButton);
        QPointer<ReplaceSecretDialog> first = pane->findChild<ReplaceSecretDialog *>();
        world->plane->hold(FakeControlPlane::Endpoint::PutProvider);
        first->findChild<QLineEdit *>()->setText(u"first-secret-marker-1111"_s);
        QTest::keyClick(first->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(world->plane->count(FakeControlPlane::Endpoint::PutProvider), 1);
        first->reject();
        QTRY_VERIFY(!first);
        QTest::mouseClick(replace, Qt::LeftButton);
        auto *second = pane->findChild<ReplaceSecretDialog *>();
        second->findChild<QLineEdit *>()->setText(u"second-secret-marker-2222"_s);
        world->plane->release();
        QTRY_COMPARE(notices.count(), 1);
        QVERIFY(notices[0][0].value<Notice>().fact.contains(u"replaced"));
        QVERIFY(second->isVisible());
        QCOMPARE(second->findChild<QLineEdit *>()->text(), u"second-secret-marker-2222"_s);
        QTest::keyClick(second->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(world->plane->server.secret(ProviderId::of(Provider::Meta), u"accessToken"_s),
                     QByteArray("second-secret-marker-2222"));
        QTRY_COMPARE(notices.count(), 2);
    }

    /// Contract, section 3: the other secrets of the record that go along are named before and afterwards.
    void replacingOneSaysWhichOthersGoAlong()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.server.namesSecretsSet = false;
            plane.server.replacesAll = true;
            plane.server.records[u"meta"_s].secrets[u"webhookToken"_s] = "other-secret-marker-3333";
        };
        show();
        QSignalSpy notices(pane.get(), &Pane::notice);
        const ConnectionProfile &profile = world->session.site()->profile();
        const auto kept = world->vault.keep({profile.id.text, profile.site.text, u"meta"_s, u"webhookToken"_s},
                                            Secret("other-secret-marker-3333"));
        QTRY_VERIFY(kept.isFinished());
        for (int row = 0; row < pane->table()->model()->rowCount(); ++row) {
            if (cell(row, 0) == u"Meta, Access token")
                pane->table()->selectRow(row);
        }
        QTest::mouseClick(pane->findChild<SecretField *>()->replaceButton(), Qt::LeftButton);
        auto *dialog = pane->findChild<ReplaceSecretDialog *>();
        QVERIFY(dialog);
        QString words;
        for (const auto *label : dialog->findChildren<QLabel *>())
            words += label->text();
        QVERIFY2(words.contains(u"Writes your stored webhookToken of 23 November 2026."), qPrintable(words));
        QVERIFY(!words.contains(u"stored access token"));
        dialog->findChild<QLineEdit *>()->setText(u"new-secret-marker-9999"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(notices.count(), 1);
        QVERIFY(notices[0][0].value<Notice>().text.contains(u"webhookToken went along"));
        QCOMPARE(world->plane->server.secret(ProviderId::of(Provider::Meta), u"webhookToken"_s),
                 QByteArray("other-secret-marker-3333"));
    }

    void aSecretThatCannotBeRemovedIsSaid()
    {
        show();
        QSignalSpy notices(pane.get(), &Pane::notice);
        const ConnectionProfile &profile = world->session.site()->profile();
        world->keychain.problem = SecretError{SecretError::Kind::Locked, {}};
        world->session.site()->secrets()->forget({profile.id.text, profile.site.text, u"connection"_s, u"token"_s});
        QTRY_COMPARE(notices.count(), 1);
        QCOMPARE(notices[0][0].value<Notice>().tone, Tone::Error);
    }

    void aKeychainProblemIsSaidAndTriedAgain()
    {
        world->keychain.problem = SecretError{SecretError::Kind::NoKeychain, u"org.freedesktop.secrets was not provided"_s};
        show();
        auto *banner = pane->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->plainText().contains(u"org.freedesktop.secrets"));
        QTRY_COMPARE(cell(rowOf(u"Token"_s), 4), u"Kept for now"_s);
        world->keychain.problem.reset();
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!banner->isVisible());
        QTRY_COMPARE(cell(rowOf(u"Token"_s), 4), u"Kept"_s);
    }

    void tellsThatItWaitsForUnlocking()
    {
        show();
        auto *banner = pane->findChild<Banner *>();
        QVERIFY(!banner->isVisible());
        Q_EMIT world->keychain.news()->waitingForUser(true);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->plainText().startsWith(u"Waiting for your keyring."));
        QVERIFY(!banner->findChild<QPushButton *>()->isVisible());
        Q_EMIT world->keychain.news()->waitingForUser(false);
        QVERIFY(!banner->isVisible());
    }

    void anOlderValueIsShownAndUsedWhenAskedFor()
    {
        show();
        QTRY_VERIFY(rowOf(u"Meta"_s) >= 0);
        const ConnectionProfile &profile = world->session.site()->profile();
        const SecretKey key{profile.id.text, profile.site.text, u"meta"_s, u"accessToken"_s};
        const auto keep = [&](const QByteArray &value) {
            const auto kept = world->vault.keep(key, Secret(value));
            QTRY_VERIFY(kept.isFinished());
        };
        keep("older-secret-marker-0001");
        world->keychain.problem = SecretError{SecretError::Kind::Locked, {}};
        keep("newer-secret-marker-0002");
        const auto forgotten = world->vault.forget(key); // of the newer one in memory: it may be, of the one in the keychain not
        QTRY_VERIFY(forgotten.isFinished());
        world->keychain.problem.reset();

        QTRY_COMPARE(cell(rowOf(u"Meta"_s), 4), u"Older value"_s);
        QCOMPARE(cell(rowOf(u"Meta"_s), 1), u"Keychain"_s);
        pane->table()->selectRow(rowOf(u"Meta"_s));
        QVERIFY(!pane->findChild<SecretField *>()->revealButton()->isVisible());
        QPushButton *use = nullptr;
        for (auto *button : pane->findChildren<QPushButton *>()) {
            if (button->text() == u"Use the stored one")
                use = button;
        }
        QVERIFY(use && use->isVisible());
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(cell(rowOf(u"Meta"_s), 4), u"Kept"_s);
        QVERIFY(!use->isVisible());
        QVERIFY(pane->findChild<SecretField *>()->revealButton()->isVisible());
    }

    void theSandboxsTokenIsListed()
    {
        SecretEntry file;
        file.key = {u"sandbox"_s, {}, u"sandbox"_s, u"token"_s};
        file.place = SecretPlace::File;
        world->vault.setFiles([file] { return std::vector{file}; });
        show();
        const int row = rowOf(u"Sandbox, token"_s);
        QCOMPARE(row, pane->table()->model()->rowCount() - 1);
        QCOMPARE(cell(row, 1), u"File, only you can read it"_s);
        QCOMPARE(cell(row, 2), u"unknown"_s);
        QCOMPARE(cell(row, 4), u"Kept"_s);
        pane->table()->selectRow(row);
        QVERIFY(!pane->findChild<SecretField *>()->isVisible()); // neither shown nor forgotten from here
        for (auto *button : pane->findChildren<QPushButton *>())
            QVERIFY(!button->text().startsWith(u"Forget") || !button->isVisible());
    }

    void namesStandWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("in a window of 1280") << 1064;
        QTest::newRow("in a window of 1440") << 1224;
        QTest::newRow("in a window of 1920") << 1704;
    }
    void namesStandWhole()
    {
        QFETCH(int, width);
        world->prepare = [](FakeControlPlane &plane) {
            plane.others.setWebhook(u"wh_1"_s, R"({"name":"Warehouse orders","url":"https:/)" R"(/lager.example/cb","enabled":true,)"
                                    R"("events":["purchase"],"authType":"signature","authConfig":{}})", {{u"secret"_s, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}});
        };
        show();
        QTRY_VERIFY(rowOf(u"Warehouse orders, "_s) >= 0);
        pane->resize(width, 900);
        const QString name = cell(rowOf(u"Warehouse orders, "_s), 0);
        QTRY_VERIFY(pane->table()->columnWidth(0) >= QFontMetrics(fonts::bodyStrong()).horizontalAdvance(name) + 24 + 20 + 12 + 12);
        int sum = 0;
        for (int column = 0; column < pane->table()->model()->columnCount(); ++column) {
            QVERIFY(pane->table()->columnWidth(column) >= SecretTable::least);
            sum += pane->table()->columnWidth(column);
        }
        QVERIFY(sum <= pane->table()->viewport()->width());
    }

    void columnsShareWhatTheNamesLeave()
    {
        const SecretTable::Widths nice{170, 130, 190, 150}, contents{100, 90, 200, 120};
        QCOMPARE(SecretTable::shared(1000, contents, nice), (SecretTable::Widths{170, 130, 200, 150}));
        QCOMPARE(SecretTable::shared(600, contents, nice), contents);
        QCOMPARE(SecretTable::shared(440, contents, nice), (SecretTable::Widths{100, 90, 130, 120}));
        QCOMPARE(SecretTable::shared(100, contents, nice), (SecretTable::Widths{80, 80, 80, 80}));
    }

    void everyControlIsNamedAndReached()
    {
        show();
        const QStringList findings = accessibilityFindings(pane.get());
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<SecretsPane> pane;
};

QTEST_MAIN(TestSecretsPane)
#include "tst_secretspane.moc"
