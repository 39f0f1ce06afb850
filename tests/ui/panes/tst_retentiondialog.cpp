#include "models/controllers/logscontroller.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/panes/logs/logspane.h"
#include "ui/panes/logs/retentiondialog.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// From the button of the Logs pane to what the archive keeps.
class TestRetentionDialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<LogsPane> pane;
    QList<Notice> notices;

    MemoryArchive &archive() { return *world->archives.archive; }
    RetentionDialog *open()
    {
        std::vector<QByteArray> rows;
        for (int days = 0; days < 100; ++days)
            rows.push_back("{\"id\":\"log_" + QByteArray::number(days) + "\",\"provider\":\"ga4\",\"status\":\"delivered\",\"timestamp\":"
                           + QByteArray::number(world->clock.now().addDays(-days).toMSecsSinceEpoch()) + "}");
        archive().appendRaw(rows);
        if (!world->open())
            return nullptr;
        pane = std::make_unique<LogsPane>(world->context());
        connect(pane.get(), &Pane::notice, this, [this](const Notice &notice) { notices += notice; });
        pane->resize(1400, 900);
        pane->show();
        if (!QTest::qWaitForWindowExposed(pane.get()))
            return nullptr;
        pane->entered();
        for (QPushButton *button : pane->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"How long logs are kept")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        return pane->findChild<RetentionDialog *>();
    }
    static bool says(const RetentionDialog *dialog, const QString &text)
    {
        const auto labels = dialog->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const TextLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    static QPushButton *save(const RetentionDialog *dialog)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Save")
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        notices.clear();
    }
    void cleanup()
    {
        pane.reset();
        world.reset();
    }

    void logsAreKeptByAge()
    {
        RetentionDialog *dialog = open();
        QVERIFY(dialog);
        QVERIFY(says(dialog, u"100 logs"_s));
        QVERIFY(says(dialog, u"Everything is kept for ever."_s));
        auto *days = dialog->findChild<QSpinBox *>();
        QVERIFY(!days->isEnabled());
        dialog->findChildren<QCheckBox *>().front()->click();
        QVERIFY(days->isEnabled());
        days->setValue(30);
        QTRY_VERIFY(says(dialog, u"69 logs are older than that and go at once."_s));
        QTest::mouseClick(save(dialog), Qt::LeftButton);
        QTRY_COMPARE(archive().retention().days, std::optional(30));
        QVERIFY(!archive().retention().bytes);
        QTRY_COMPARE(notices.size(), 1);
    }

    void logsAreKeptBySize()
    {
        archive().setRetention({30, std::nullopt});
        RetentionDialog *dialog = open();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QSpinBox *>()->value(), 30);
        const auto checks = dialog->findChildren<QCheckBox *>();
        QVERIFY(checks[0]->isChecked());
        checks[0]->click();
        checks[1]->click();
        dialog->findChild<QDoubleSpinBox *>()->setValue(1.5);
        QTest::mouseClick(save(dialog), Qt::LeftButton);
        QTRY_COMPARE(archive().retention().bytes, std::optional<qint64>(1'500'000'000));
        QVERIFY(!archive().retention().days);
    }

    void anotherWindowsArchiveIsOnlyLookedAt()
    {
        archive().access = ArchiveState::Access::HeldByAnother;
        RetentionDialog *dialog = open();
        QVERIFY(dialog);
        QVERIFY(!save(dialog)->isEnabled());
        QVERIFY(says(dialog, u"Another window"_s));
    }

    void everyControlIsNamed()
    {
        RetentionDialog *dialog = open();
        QVERIFY(dialog);
        for (QWidget *field : std::initializer_list<QWidget *>{dialog->findChild<QSpinBox *>(), dialog->findChild<QDoubleSpinBox *>()})
            QVERIFY(!field->accessibleName().isEmpty());
        for (QCheckBox *check : dialog->findChildren<QCheckBox *>())
            QVERIFY(!check->text().isEmpty());
    }
};

QTEST_MAIN(TestRetentionDialog)
#include "tst_retentiondialog.moc"
