#include "tests/support/faultserver.h"
#include "tests/support/warnings.h"
#include "tests/support/wiredwindow.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/providers/configfields.h"
#include "ui/panes/providers/providerform.h"
#include "ui/panes/providers/providerspane.h"
#include "ui/panes/review/reviewpane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldrow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

const QByteArray metaRecord = R"({"provider":"meta","enabled":true,"testMode":false,"config":{"pixelId":"1184027735529034"},
    "eventMapping":{"purchase":"Purchase"},"secretsSet":[]})";

} // namespace

/// Whatever goes wrong on the wire while something is published: one clear error, and what was typed stays in the form and
/// in the draft.
class TypedTextStaysTest : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta);

    ProvidersPane *providersPane() const { return qobject_cast<ProvidersPane *>(world->window.panes()->pane()); }
    FieldRow *row() const { return providersPane()->form()->fields()->row(ConfigField::PixelId); }
    QLineEdit *edit() const { return qobject_cast<QLineEdit *>(row()->editor()); }
    QStringList errors() const
    {
        QStringList texts;
        for (const Banner *banner : world->window.panes()->pane()->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->severity() == Tone::Error)
                texts << banner->plainText();
        }
        return texts;
    }
    void open()
    {
        server->always("GET", "/integrations", fault::answer(200, "{\"data\":[" + metaRecord + "]}"));
        server->always("GET", "/integrations/health", fault::answer(200, R"({"status":"healthy","providers":[]})"));
        server->always("GET", "/integrations/meta", fault::answer(200, metaRecord, {{"ETag", "\"1\""}}));
        ConnectionProfile profile;
        profile.name = u"Shop"_s;
        profile.site.text = u"3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1"_s;
        QVERIFY(world->open(profile, server->origin(), Secret("token-marker-0001")));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        server = std::make_unique<fault::FaultServer>();
        world = std::make_unique<test::WiredWindow>(NetworkTransport::Limits{400ms, 400ms, 800ms});
    }
    void cleanup()
    {
        world.reset();
        server.reset();
    }

    void publishing_data()
    {
        QTest::addColumn<fault::Script>("script");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("mostPuts"); // repeated only where that is harmless: under If-Match
        QTest::newRow("hangs before an answer") << fault::hangBeforeHead() << Kind::OutcomeUnknown << 3;
        QTest::newRow("hangs in the answer") << fault::hangInBody() << Kind::OutcomeUnknown << 3;
        QTest::newRow("reset") << fault::resetWithoutAnswer() << Kind::OutcomeUnknown << 3;
        QTest::newRow("closed") << fault::closeWithoutAnswer() << Kind::OutcomeUnknown << 3;
        QTest::newRow("a wrong length") << fault::lengthTooLong(metaRecord) << Kind::OutcomeUnknown << 3;
        QTest::newRow("HTML") << fault::html(200) << Kind::NotJson << 1;
        QTest::newRow("half a JSON") << fault::halfJson() << Kind::NotJson << 1;
        QTest::newRow("500") << fault::answer(500, R"({"message":"boom"})") << Kind::ServerError << 3;
        QTest::newRow("429") << fault::answer(429, R"({"message":"slow down"})", {{"Retry-After", "61"}}) << Kind::RateLimited << 1;
        QTest::newRow("412") << fault::answer(412, R"({"message":"changed"})") << Kind::PreconditionFailed << 3;
        QTest::newRow("403") << fault::answer(403, R"({"message":"read only token"})") << Kind::Forbidden << 1;
        QTest::newRow("422") << fault::answer(422, R"({"message":"no","fieldErrors":{"config.pixelId":["is of another shop"]}})")
                             << Kind::Invalid << 1;
        QTest::newRow("refused") << fault::Script{} << Kind::ConnectionRefused << 0; // nobody listens any more
    }
    void publishing()
    {
        QFETCH(fault::Script, script);
        QFETCH(Kind, kind);
        QFETCH(int, mostPuts);
        open();
        QVERIFY(world->window.showPane(u"providers"_s));
        providersPane()->select(meta);
        edit()->setFocus();
        edit()->selectAll();
        QTest::keyClicks(edit(), u"42424242"_s);
        if (kind == Kind::ConnectionRefused)
            server.reset();
        else
            server->always("PUT", "/integrations/meta", script);

        QSignalSpy saved(world->session.site()->providers(), &ProvidersController::saved);
        QTest::keyClick(&world->window, Qt::Key_S, Qt::ControlModifier); // the review
        auto *review = qobject_cast<ReviewPane *>(world->window.panes()->pane());
        QVERIFY(review);
        QTest::mouseClick(review->publishButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 20000);
        const auto outcome = saved[0][1].value<WriteOutcome>();
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, kind);
        QCOMPARE(outcome.kind, WriteOutcome::Kind::NotWritten);

        QTRY_COMPARE(errors().size(), 1); // one, and it says what happened to what
        QVERIFY2(errors()[0].contains(u"Meta was not written."), qPrintable(errors()[0]));
        QVERIFY2(errors()[0].size() > 60, qPrintable(errors()[0]));
        QVERIFY(!errors()[0].contains(u"token-marker"));
        QVERIFY(review->publishButton()->isEnabled()); // to try again
        if (server) {
            QVERIFY2(server->count("PUT") <= mostPuts, qPrintable(QString::number(server->count("PUT"))));
            QCOMPARE(server->unexpected(), 0);
        }

        QVERIFY(world->window.showPane(u"providers"_s));
        QCOMPARE(edit()->text(), u"42424242"_s);
        QCOMPARE(world->session.site()->drafts()->changeCount(), 1);
        QTRY_VERIFY(world->settings.everything().contains("42424242")); // on the disk, too
        if (kind == Kind::Invalid)
            QVERIFY(row()->message().contains(u"is of another shop"));
        else
            QVERIFY(!row()->hasError());
    }

    void reading_data()
    {
        QTest::addColumn<fault::Script>("script");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("hangs") << fault::hangBeforeHead() << Kind::Timeout;
        QTest::newRow("reset") << fault::resetWithoutAnswer() << Kind::ConnectionLost;
        QTest::newRow("HTML") << fault::html(200) << Kind::NotJson;
        QTest::newRow("half a JSON") << fault::halfJson() << Kind::NotJson;
        QTest::newRow("503") << fault::answer(503, {}) << Kind::ServerError;
        QTest::newRow("refused") << fault::Script{} << Kind::ConnectionRefused;
    }
    /// A refresh that fails leaves the form as it is.
    void reading()
    {
        QFETCH(fault::Script, script);
        QFETCH(Kind, kind);
        open();
        QVERIFY(world->window.showPane(u"providers"_s));
        providersPane()->select(meta);
        edit()->setFocus();
        edit()->selectAll();
        QTest::keyClicks(edit(), u"42424242"_s);
        if (kind == Kind::ConnectionRefused)
            server.reset();
        else
            server->always("GET", "/integrations", script);
        ProvidersController *providers = world->session.site()->providers();
        QTest::keyClick(&world->window, Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(providers->state().error && !providers->isBusy(), 20000);
        QCOMPARE(providers->state().error->kind, kind);
        QCOMPARE(edit()->text(), u"42424242"_s);
        QVERIFY(edit()->isVisible());
        QCOMPARE(world->session.site()->drafts()->changeCount(), 1);
    }

private:
    std::unique_ptr<fault::FaultServer> server;
    std::unique_ptr<test::WiredWindow> world;
};

QTEST_MAIN(TypedTextStaysTest)
#include "tst_typedtextstays.moc"
