#include "models/controllers/publishers.h"
#include "models/controllers/sandboxreplay.h"
#include "models/controllers/sitesession.h"
#include "models/controllers/testreceivers.h"
#include "models/controllers/webhookdeliveries.h"
#include "models/controllers/webhookscontroller.h"
#include "models/controllers/webhooktests.h"
#include "tests/support/servedsandbox.h"
#include "tests/support/warnings.h"
#include "tests/support/wiredwindow.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/review/reviewpane.h"
#include "ui/panes/webhooks/authsection.h"
#include "ui/panes/webhooks/deliveriesview.h"
#include "ui/panes/webhooks/deliverydetail.h"
#include "ui/panes/webhooks/receivercard.h"
#include "ui/panes/webhooks/replayview.h"
#include "ui/panes/webhooks/verifierview.h"
#include "ui/panes/webhooks/webhookform.h"
#include "ui/panes/webhooks/webhooklist.h"
#include "ui/panes/webhooks/webhookresult.h"
#include "ui/panes/webhooks/webhookspane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::quoted;

/// The story of a webhook in the real window, over HTTP, against the real sandbox: created, published, tested, delivered to,
/// verified, its receiver broken and mended, and what was lost sent again.
class WebhookStory : public QObject {
    Q_OBJECT

    static constexpr int patience = 20'000;

    void open()
    {
        QVERIFY(world->open(served->profile(), served->url(), served->identity().token));
        QTest::keyClick(&world->window, Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(pane());
        QTRY_VERIFY(!webhooks().isBusy());
    }
    WebhooksPane *pane() { return qobject_cast<WebhooksPane *>(world->window.panes()->pane()); }
    WebhooksController &webhooks() { return *world->session.site()->webhooks(); }
    void send(int from, int count)
    {
        QByteArrayList events;
        for (int i = from; i < from + count; ++i)
            events << "{'event':'purchase','id':'e" + QByteArray::number(i) + "','order':{'id':'" + QByteArray::number(i) + "','total':10}}";
        const QByteArray path = "/api/v1/public/sites/" + served->identity().siteKey.toUtf8() + "/events/batch";
        QCOMPARE(served->ask("POST", path, quoted("{'events':[" + events.join(',') + "]}")).status, 202);
    }
    int dead() { return int(served->json("GET", "/_dead").find("total")->toInteger()); }
    /// What the receiver got last: headers as lines, and the body.
    std::pair<QString, QByteArray> captured()
    {
        const Json body = served->json("GET", "/_captured?destination=hooks/lager&limit=1");
        const Json &last = body.find("data")->elements().front();
        QString headers;
        for (const Json &header : last.find("headers")->elements()) {
            if (header.elements().size() == 2)
                headers += header.elements()[0].toQString() + u": "_s + header.elements()[1].toQString() + u'\n';
        }
        for (const JsonMember &header : last.find("headers")->members())
            headers += header.key.toQString() + u": "_s + header.value.toQString() + u'\n';
        return {headers, last.find("body")->toQString().toUtf8()};
    }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    /// The generated secret is in the keychain and at the server, and nowhere else.
    void scan(const WebhookId &id)
    {
        QByteArray secret;
        for (const auto &[key, value] : world->keychain.values) {
            if (key.owner == u"webhook:"_s + id.text)
                secret = value.expose();
        }
        QVERIFY(secret.startsWith("whsec_"));
        const QString text = QString::fromLatin1(secret);
        QVERIFY(!world->settings.everything().contains(secret));
        for (const QWidget *each : world->window.findChildren<QWidget *>())
            QVERIFY2(!each->accessibleName().contains(text) && !each->accessibleDescription().contains(text), each->metaObject()->className());
        for (const auto *each : world->window.findChildren<QLineEdit *>())
            QVERIFY(!each->text().contains(text));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        sandbox::SandboxSettings settings;
        settings.captureSecrets = true; // so that the test can verify what really arrived
        served = std::make_unique<test::StoredSandbox>(clock, settings);
        world = std::make_unique<test::WiredWindow>();
    }
    void cleanup()
    {
        world.reset();
        served.reset();
    }

    void story()
    {
        open();
        // Created: name and address by keys, the secret generated. Nothing has left the machine yet.
        pane()->create();
        WebhookForm *form = pane()->form();
        QTest::keyClicks(form->name(), u"Lager"_s);
        QTest::keyClick(form->name(), Qt::Key_Tab);
        QTest::keyClicks(form->url(), served->url().toString() + u"/hooks/lager"_s);
        QTRY_COMPARE(form->auth()->secret(u"secret"_s)->state(), SecretField::State::Stored);
        QCOMPARE(served->json("GET", "webhooks").find("data")->elements().size(), std::size_t(0));

        // Published through the common review.
        QTest::keyClick(&world->window, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(world->window.panes()->currentId(), u"review"_s);
        auto *review = qobject_cast<ReviewPane *>(world->window.panes()->pane());
        QTRY_VERIFY(review->publishButton()->isEnabled());
        click(review->publishButton());
        QTRY_COMPARE_WITH_TIMEOUT(served->json("GET", "webhooks").find("data")->elements().size(), std::size_t(1), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!webhooks().isBusy() && webhooks().writing().empty(), patience);
        QTest::keyClick(&world->window, Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(pane() && pane()->form());
        form = pane()->form();
        const WebhookId id = form->webhook();
        QVERIFY(webhooks().stored(id));
        QCOMPARE(world->session.site()->drafts()->changeCount(), 0);
        QTRY_COMPARE(form->auth()->secret(u"secret"_s)->state(), SecretField::State::Stored);

        // Tested.
        click(form->result()->testButton());
        QTRY_VERIFY_WITH_TIMEOUT(world->session.site()->webhookTests()->last(id), patience);
        // Not "passed": an answer of 200 proves that a receiver is there, not that it knows the secret.
        QTRY_COMPARE(form->result()->headline(), u"Nothing failed, and one thing cannot be proven"_s);
        QCOMPARE(form->result()->verdicts().size(), 4);
        QVERIFY2(form->result()->verdicts().back().contains(u"annot be proven"), qPrintable(form->result()->verdicts().back()));

        // Delivered to, and what arrived is verified with the secret in this computer's keychain.
        send(0, 1);
        QTRY_VERIFY_WITH_TIMEOUT([this] { return served->json("GET", "/_captured?destination=hooks/lager&event=purchase").find("total")->toInteger() >= 1; }(), patience);
        const auto [headers, body] = captured();
        VerifierView *verifier = pane()->verifier();
        QCOMPARE(verifier->which()->currentIndex(), 0);
        verifier->headers()->setPlainText(headers);
        verifier->body()->setBytes(body);
        QSignalSpy checked(verifier, &VerifierView::checked);
        click(verifier->checkButton());
        QTRY_COMPARE(checked.count(), 1);
        QVERIFY2(verifier->result()->plainText().startsWith(u"Valid."), qPrintable(verifier->result()->plainText() + u'\n' + headers));
        verifier->body()->setBytes(body + ' ');
        click(verifier->checkButton());
        QTRY_COMPARE(checked.count(), 2);
        QVERIFY2(verifier->result()->plainText().startsWith(u"Not valid"), qPrintable(verifier->result()->plainText()));

        // Its receiver refuses for good; deliveries say so.
        ReceiverCard *receiver = form->receiver();
        QVERIFY(receiver && receiver->isVisible());
        receiver->edit(ReceiverCard::Field::Status)->setFocus();
        receiver->edit(ReceiverCard::Field::Status)->selectAll();
        QTest::keyClicks(receiver->edit(ReceiverCard::Field::Status), u"400"_s);
        click(receiver->applyButton());
        QTRY_VERIFY2(receiver->status().contains(u"misbehaves"), qPrintable(receiver->status()));
        send(10, 3);
        QTRY_COMPARE_WITH_TIMEOUT(dead(), 3, patience);
        click(pane()->deliveries()->refreshButton());
        QTRY_VERIFY2_WITH_TIMEOUT(pane()->deliveries()->detail()->text().contains(u"HTTP 400"), qPrintable(pane()->deliveries()->detail()->text()), patience);

        // Mended, and replayed: planned first.
        click(receiver->resetButton());
        QTRY_VERIFY2(receiver->status().contains(u"200"), qPrintable(receiver->status()));
        pane()->showReplay({});
        ReplayView *replay = pane()->replay();
        QTRY_VERIFY2(replay->sentence().contains(u"3 would be sent"), qPrintable(replay->sentence()));
        QCOMPARE(dead(), 3);
        click(replay->replay());
        QTRY_VERIFY2_WITH_TIMEOUT(replay->outcome().contains(u"Done: 3 delivered"), qPrintable(replay->outcome()), patience);
        QCOMPARE(dead(), 0);
        QTest::keyClick(&world->window, Qt::Key_Escape);
        QTRY_VERIFY(!replay->isVisible());
        QVERIFY(form->isVisible());
        click(pane()->deliveries()->refreshButton());
        QTRY_VERIFY2_WITH_TIMEOUT(pane()->deliveries()->detail()->text().contains(u"by hand"), qPrintable(pane()->deliveries()->detail()->text()), patience);

        scan(id);
    }

private:
    SystemClock clock;
    std::unique_ptr<test::StoredSandbox> served;
    std::unique_ptr<test::WiredWindow> world;
};

QTEST_MAIN(WebhookStory)
#include "tst_webhookstory.moc"
