#include "models/controllers/providerscontroller.h"
#include "models/controllers/secretscontroller.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/panes/secrets/secretspane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secretfield.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
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
