#include "models/controllers/datalayercontroller.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const QByteArray layerForm = R"({"enabled":true,"bufferSize":10,"flushInterval":1000,"modules":[1,2]})";

} // namespace

/// DataLayerController, and with it what RecordsKeeper does for every kind.
class TestDataLayerController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_controller.reset();
        m_drafts.reset();
        m_plane = std::make_unique<FakeControlPlane>();
        m_plane->others.setDataLayer(layerForm);
        m_settings = std::make_unique<MemorySettings>();
        m_drafts = std::make_unique<DraftBook>(*m_settings, m_clock, u"c1.s1"_s);
        m_controller = std::make_unique<DataLayerController>(
            RecordsKeeper::Deps{*m_plane, m_vault, *m_drafts, m_clock, u"c1"_s, u"s1"_s});
    }

    void readsWhatTheServerHas()
    {
        QCOMPARE(m_controller->state().kind, PaneState::Kind::Loading);
        QVERIFY(!m_controller->config());
        refresh();
        QCOMPARE(m_controller->state().kind, PaneState::Kind::Content);
        QCOMPARE(m_controller->config()->bufferSize, 10);
        QVERIFY(m_controller->refreshedAt().isValid());
    }

    void anErrorKeepsWhatWasRead()
    {
        m_plane->fail(Endpoint::DataLayer, ApiError::Kind::Forbidden);
        refresh();
        QCOMPARE(m_controller->state().kind, PaneState::Kind::Error);
        refresh();
        m_plane->fail(Endpoint::DataLayer, ApiError::Kind::ConnectionLost);
        refresh();
        QCOMPARE(m_controller->state().kind, PaneState::Kind::Content);
        QCOMPARE(m_controller->state().error->kind, ApiError::Kind::ConnectionLost);
    }

    void editsAreChangesOfTheDraft()
    {
        refresh();
        QSignalSpy edited(m_controller.get(), &RecordPublisher::edited);
        m_controller->edit([](DataLayerConfig &config) { config.bufferSize = 25; });
        QCOMPARE(edited.size(), 1);
        const auto change = edited[0][0].value<Change>();
        QCOMPARE(change.path, MemberPath{"bufferSize"});
        QCOMPARE(m_controller->config()->bufferSize, 25);
        m_controller->apply({inverse(change)});
        QVERIFY(!m_drafts->isDirty(DataLayerController::key()));
        QCOMPARE(edited.size(), 1); // undo is not an edit of its own
    }

    void savesAndReadsBack()
    {
        refresh();
        m_controller->edit([](DataLayerConfig &config) { config.flushIntervalMs = 500; });
        QCOMPARE(save().kind, WriteOutcome::Kind::Written);
        QVERIFY(!m_drafts->isDirty(DataLayerController::key()));
        QCOMPARE(m_plane->others.dataLayer.form.toBytes(), R"({"enabled":true,"bufferSize":10,"flushInterval":500,"modules":[1,2]})");
        QVERIFY(m_controller->writing().empty());
    }

    void whatIsWrongIsNotSent()
    {
        refresh();
        m_controller->edit([](DataLayerConfig &config) { config.variableName = u" "_s; });
        QVERIFY(hasErrors(m_controller->issues(DataLayerController::key())));
        QVERIFY(!m_controller->issuesOfChanges(DataLayerController::key()).empty());
        const WriteOutcome outcome = save();
        QCOMPARE(outcome.kind, WriteOutcome::Kind::NotWritten);
        QVERIFY(!outcome.error);
        QCOMPARE(m_plane->others.writes, 0);
    }

    void theServersOwnWordsStayUntilTheFieldIsEdited()
    {
        refresh();
        m_controller->edit([](DataLayerConfig &config) { config.bufferSize = 25; });
        ApiError refused;
        refused.kind = ApiError::Kind::Invalid;
        refused.fieldErrors[u"bufferSize"_s] = {u"must be at most 20"_s};
        m_plane->fail(Endpoint::PutDataLayer, refused);
        QCOMPARE(save().kind, WriteOutcome::Kind::NotWritten);
        QCOMPARE(m_controller->fieldErrors(DataLayerController::key()).size(), size_t(1));
        m_controller->edit([](DataLayerConfig &config) { config.bufferSize = 20; });
        QVERIFY(!m_controller->fieldErrors(DataLayerController::key()).contains(u"bufferSize"_s));
    }

    void aConflictIsSettledAndSent()
    {
        refresh();
        m_controller->edit([](DataLayerConfig &config) { config.bufferSize = 25; });
        m_plane->others.setDataLayer(R"({"enabled":true,"bufferSize":12,"flushInterval":1000,"modules":[1,2]})");
        QCOMPARE(save().kind, WriteOutcome::Kind::Conflict);
        QCOMPARE(m_drafts->conflicts(DataLayerController::key()).size(), size_t(1));
        m_controller->settle(DataLayerController::key(), {"bufferSize"});
        QCOMPARE(save().kind, WriteOutcome::Kind::Written);
        QCOMPARE(m_controller->config()->bufferSize, 25);
    }

    void cancellingEndsEachSave()
    {
        refresh();
        m_controller->edit([](DataLayerConfig &config) { config.bufferSize = 25; });
        m_plane->hang(Endpoint::DataLayer);
        QSignalSpy saved(m_controller.get(), &RecordPublisher::saved);
        m_controller->save({DataLayerController::key()});
        QCOMPARE(m_controller->writing().size(), size_t(1));
        m_controller->cancel();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][1].value<WriteOutcome>().kind, WriteOutcome::Kind::NotWritten);
        QVERIFY(m_drafts->isDirty(DataLayerController::key()));
        QVERIFY(!m_controller->isBusy());
    }

private:
    void refresh()
    {
        m_controller->refresh();
        QTRY_VERIFY(!m_controller->isBusy());
    }
    WriteOutcome save()
    {
        QSignalSpy saved(m_controller.get(), &RecordPublisher::saved);
        m_controller->save({DataLayerController::key()});
        (void)QTest::qWaitFor([&] { return !saved.isEmpty(); });
        return saved.isEmpty() ? WriteOutcome() : saved[0][1].value<WriteOutcome>();
    }

    FakeClock m_clock;
    MemorySecrets m_keychain{SecretPlace::Keychain}, m_memory{SecretPlace::Memory};
    std::unique_ptr<MemorySettings> m_settings;
    MemorySettings m_vaultSettings;
    SecretVault m_vault{m_keychain, m_memory, m_vaultSettings, m_clock};
    std::unique_ptr<FakeControlPlane> m_plane;
    std::unique_ptr<DraftBook> m_drafts;
    std::unique_ptr<DataLayerController> m_controller;
};

QTEST_GUILESS_MAIN(TestDataLayerController)
#include "tst_datalayercontroller.moc"
