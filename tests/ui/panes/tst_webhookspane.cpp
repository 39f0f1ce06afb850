#include "models/controllers/publishers.h"
#include "models/controllers/sandboxreplay.h"
#include "models/controllers/webhookdeliveries.h"
#include "models/controllers/webhookscontroller.h"
#include "models/controllers/webhooktests.h"
#include "models/domain/codec/observationcodec.h"
#include "models/forwarding/encode.h"
#include "models/ports/settingkeys.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/replacesecretdialog.h"
#include "ui/panes/providers/exchangeview.h"
#include "ui/panes/providers/verdictrow.h"
#include "ui/panes/webhooks/authsection.h"
#include "ui/panes/webhooks/deliveriesview.h"
#include "ui/panes/webhooks/deliverydetail.h"
#include "ui/panes/webhooks/deliverywords.h"
#include "ui/panes/webhooks/eventpicker.h"
#include "ui/panes/webhooks/eventpopup.h"
#include "ui/panes/webhooks/receivercard.h"
#include "ui/panes/webhooks/replayview.h"
#include "ui/panes/webhooks/retrydrawing.h"
#include "ui/panes/webhooks/retrysection.h"
#include "ui/panes/webhooks/verifierview.h"
#include "ui/panes/webhooks/webhookform.h"
#include "ui/panes/webhooks/webhooklist.h"
#include "ui/panes/webhooks/webhookresult.h"
#include "ui/panes/webhooks/webhookspane.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/removablechip.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;
using Field = RetrySection::Field;

/// The Webhooks pane over real controllers and a fake service, by keys and mouse.
class TestWebhooksPane : public QObject {
    Q_OBJECT

    const WebhookId lager{u"wh_1"_s}, erp{u"wh_2"_s};

    void show(Environment environment = Environment::Production)
    {
        QVERIFY(world->open(environment));
        QTRY_VERIFY(!webhooks().isBusy());
        pane = std::make_unique<WebhooksPane>(world->context());
        pane->resize(1384, 900);
        pane->show();
        pane->entered();
        QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
    }
    WebhooksController &webhooks() { return *world->session.site()->webhooks(); }
    DraftBook &drafts() { return *world->session.site()->drafts(); }
    template <class T>
    T *visible(QWidget *root)
    {
        for (T *child : root->findChildren<T *>()) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    }
    void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
        Q_EMIT edit->editingFinished();
    }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        world->prepare = [this](FakeControlPlane &plane) {
            plane.others.setWebhook(lager.text, R"({"name":"Lager","url":"https:/)" R"(/lager.example/hooks/selwise","enabled":true,)"
                                    R"("events":["purchase","cart_abandon"],"authType":"signature","authConfig":{},"retry":{"maxAttempts":5},"team":{"name":"7"}})",
                                    {{u"secret"_s, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}});
            plane.others.setWebhook(erp.text, R"({"name":"Old ERP","url":"https:/)" R"(/erp.example/cb","enabled":false,"authType":"mtls","authConfig":{"certificate":"c"}})");
            if (more)
                more(plane);
        };
        more = {};
    }
    void cleanup()
    {
        pane.reset();
        world.reset();
    }

    /// German words are longer: in the smallest usual window the form wraps, nothing of it is cut.
    void theFormFitsInGerman()
    {
        QTranslator german;
        QVERIFY(german.load(u"selwise_de"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(&german);
        const auto english = qScopeGuard([&german] { QCoreApplication::removeTranslator(&german); });
        show(Environment::Sandbox);
        pane->resize(1224, 640);
        pane->select(lager);
        auto *scroll = pane->form()->findChild<QScrollArea *>();
        QVERIFY(scroll && scroll->isVisible());
        QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(u"%1 in %2"_s.arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
        for (const auto *field : pane->form()->findChildren<QLineEdit *>()) {
            if (field->isVisible())
                QVERIFY2(field->mapTo(scroll->viewport(), field->rect().topRight()).x() < scroll->viewport()->width(), qPrintable(field->accessibleName()));
        }
        const auto *table = pane->findChild<DeliveriesView *>()->findChild<QTableView *>();
        Delivery delivered;
        delivered.status = DeliveryStatus::Delivered;
        QVERIFY(table->columnWidth(DeliveriesModel::Status) >= 2 * 12 + 20 + QFontMetrics(fonts::bodyMedium()).horizontalAdvance(deliveryWord(delivered)));
    }

    void showsWhatTheServerHas()
    {
        show();
        QCOMPARE(pane->list()->model()->rowCount(), 2);
        pane->select(lager);
        QCOMPARE(pane->form()->url()->text(), u"https://lager.example/hooks/selwise"_s);
        QCOMPARE(pane->form()->events()->events().size(), std::size_t(2));
        QCOMPARE(pane->form()->auth()->kinds()->currentIndex(), 4);
        QVERIFY(pane->form()->auth()->secret(u"secret"_s));
        QCOMPARE(pane->form()->auth()->secret(u"secret"_s)->state(), SecretField::State::Elsewhere);
        auto *json = visible<CodeBlock>(pane->form());
        QVERIFY(json && json->code().contains(u"\"team\""));
        const QString spoken = pane->list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Old ERP") && spoken.contains(u"Switched off"), qPrintable(spoken));
        QCOMPARE(pane->list()->model()->index(1, 0).data(Qt::ToolTipRole).toString(), u"Switched off\nhttps://erp.example/cb"_s);
    }

    /// The focus was on what is waited with, and goes to the list when it comes.
    void theOneOfLastTimeIsChosenAgain()
    {
        world->prepare = [this, given = world->prepare](FakeControlPlane &plane) {
            given(plane);
            plane.hold(Endpoint::Webhooks);
        };
        world->settings.setValue(setting::selectedWebhook, erp.text);
        QVERIFY(world->open());
        pane = std::make_unique<WebhooksPane>(world->context());
        pane->show();
        pane->entered();
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        auto *loading = visible<LoadingState>(pane.get());
        QVERIFY(loading);
        loading->cancelButton()->setFocus();
        world->plane->release();
        QTRY_VERIFY(pane->list()->isVisible());
        QCOMPARE(pane->list()->current(), std::optional(erp));
        QVERIFY(pane->list()->selectionModel()->isSelected(pane->list()->currentIndex()));
        QCOMPARE(world->settings.value(setting::selectedWebhook).toString(), erp.text);
    }

    void anUnknownKindIsShownAndKept()
    {
        show();
        pane->select(erp);
        QCOMPARE(pane->form()->auth()->kinds()->count(), 7);
        QCOMPARE(pane->form()->auth()->kinds()->text(6), u"mtls"_s);
        type(pane->form()->name(), u"ERP"_s);
        Publishers *publishers = world->session.site()->publishers();
        QSignalSpy saved(publishers, &Publishers::saved);
        publishers->save({WebhooksController::keyOf(erp)});
        QTRY_COMPARE(saved.count(), 1);
        const auto &stored = world->plane->others.webhooks.at(erp.text);
        QVERIFY(stored.form.toBytes().contains(R"("authType":"mtls")"));
    }

    void theFourStates()
    {
        more = [](FakeControlPlane &plane) { plane.hang(Endpoint::Webhooks); };
        QVERIFY(world->open());
        pane = std::make_unique<WebhooksPane>(world->context());
        pane->resize(1200, 800);
        pane->show();
        QVERIFY(visible<LoadingState>(pane.get()));
        click(visible<LoadingState>(pane.get())->cancelButton());
        QTRY_VERIFY(visible<ErrorState>(pane.get()));
        world->plane->fail(Endpoint::Webhooks, ApiError::Kind::Forbidden);
        click(visible<ErrorState>(pane.get())->retryButton());
        QTRY_VERIFY(!webhooks().isBusy());
        auto *error = visible<ErrorState>(pane.get());
        QVERIFY(error && error->secondaryButton()->isVisible());
        world->plane->others.webhooks.clear();
        click(error->retryButton());
        QTRY_VERIFY(visible<EmptyState>(pane.get()));
        click(visible<QPushButton>(visible<EmptyState>(pane.get())));
        QVERIFY(pane->form() && pane->form()->isVisible());
        QVERIFY(pane->form()->name()->hasFocus());
        QTRY_VERIFY(!webhooks().isBusy());
    }

    void aFailedRefreshKeepsWhatWasRead()
    {
        show();
        world->plane->fail(Endpoint::Webhooks, ApiError::Kind::Dns);
        webhooks().refresh();
        QTRY_VERIFY(webhooks().state().error);
        auto *banner = visible<Banner>(pane.get());
        QVERIFY(banner && banner->plainText().contains(u"Below stands what was read at"));
        QVERIFY(pane->form()->isVisible());
    }

    /// The story: a webhook gets a generated secret and an address, and nothing has left the computer yet.
    void createsByKeysAndPublishes()
    {
        show();
        pane->create();
        WebhookForm *form = pane->form();
        QVERIFY(form->name()->hasFocus());
        QTest::keyClicks(form->name(), u"BI export"_s);
        QTest::keyClick(form->name(), Qt::Key_Tab);
        QVERIFY(form->url()->hasFocus());
        QTest::keyClicks(form->url(), u"https://bi.example/ingest"_s);
        QTest::keyClick(form->url(), Qt::Key_Tab);
        SecretField *secret = form->auth()->secret(u"secret"_s);
        QTRY_COMPARE(secret->state(), SecretField::State::Stored); // generated, waiting here
        QCOMPARE(world->plane->count(Endpoint::CreateWebhook), 0);
        QCOMPARE(drafts().dirtyRecords().size(), std::size_t(1));
        const WebhookId draft = form->webhook();
        Publishers *publishers = world->session.site()->publishers();
        QSignalSpy saved(publishers, &Publishers::saved);
        publishers->save({WebhooksController::keyOf(draft)});
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(pane->form(), form); // the same form goes on, under the server's id
        QVERIFY(!(form->webhook() == draft));
        QVERIFY(webhooks().stored(form->webhook()));
        QTRY_COMPARE(form->auth()->secret(u"secret"_s)->state(), SecretField::State::Stored);
        QCOMPARE(drafts().changeCount(), 0);
        QVERIFY(form->active()->isEnabled());
    }

    void droppingANewOneAsksAndForgets()
    {
        show();
        pane->create();
        QTRY_VERIFY(!webhooks().isBusy());
        const int kept = int(world->keychain.values.size());
        world->prompt.answerNext(1, false);
        pane->form()->remove();
        QTRY_COMPARE(pane->list()->model()->rowCount(), 2);
        QTRY_VERIFY(int(world->keychain.values.size()) < kept);
        QCOMPARE(drafts().changeCount(), 0);
    }

    void typingIsUndone()
    {
        show();
        pane->select(lager);
        type(pane->form()->name(), u"Warehouse"_s);
        QCOMPARE(drafts().changeCount(), 1);
        world->undo.undo();
        QCOMPARE(pane->form()->name()->text(), u"Lager"_s);
        QCOMPARE(drafts().changeCount(), 0);
        world->undo.redo();
        QCOMPARE(pane->form()->name()->text(), u"Warehouse"_s);
        click(pane->form()->active());
        QCOMPARE(webhooks().shown(lager)->enabled, false);
        world->undo.undo();
        QVERIFY(pane->form()->active()->isChecked());
    }

    void badInputStandsAtItsField_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<QString>("says");
        QTest::newRow("no scheme") << u"lager.example"_s << true << u"complete address"_s;
        QTest::newRow("scheme") << u"ftp://lager.example"_s << true << u"https"_s;
        QTest::newRow("credentials") << u"https://a:b@lager.example"_s << true << u"basic authentication"_s;
        QTest::newRow("nothing") << QString() << true << u"required"_s;
        QTest::newRow("plain http") << u"http://lager.example"_s << false << u"readable"_s;
        QTest::newRow("private") << u"https://192.168.1.7"_s << false << u"private network"_s;
        QTest::newRow("fragment") << u"https://lager.example/#x"_s << false << u"never sent"_s;
        QTest::newRow("secret") << u"https://lager.example/?token=abc"_s << false << u"secret"_s;
    }
    void badInputStandsAtItsField()
    {
        QFETCH(QString, url);
        QFETCH(bool, refused);
        QFETCH(QString, says);
        show();
        pane->select(lager);
        type(pane->form()->url(), url);
        FieldRow *row = pane->form()->urlRow();
        QVERIFY2(row->message().contains(says), qPrintable(row->message()));
        QCOMPARE(row->hasError(), refused);
        QCOMPARE(hasErrors(webhooks().issues(lager)), refused);
        const QAbstractItemModel *list = pane->list()->model(); // what is no address is not spread from its field
        for (int at = 0; at < list->rowCount(); ++at) {
            for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::DisplayRole)}) {
                const QString told = list->index(at, 0).data(role).toString();
                QVERIFY2(!told.contains(u"a:b@") && !told.contains(u"abc"), qPrintable(told));
            }
        }
    }

    void halfACharacterIsNotTaken()
    {
        show();
        pane->select(lager);
        QLineEdit *name = pane->form()->name();
        name->setFocus();
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        name->insert(QString(QChar(0xD83D)));
        Q_EMIT name->textEdited(name->text());
        QVERIFY(pane->form()->nameRow()->hasError());
        QVERIFY(webhooks().shown(lager)->name.isValidUtf16());
    }

    void eventsByFamily()
    {
        show();
        pane->select(lager);
        EventPicker *picker = pane->form()->events();
        auto *chip = visible<RemovableChip>(picker);
        QVERIFY(chip && chip->text() == u"purchase");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(picker->events(), std::vector<QString>{u"cart_abandon"_s});
        click(picker->addButton());
        QPointer<EventPopup> popup = picker->findChild<EventPopup *>();
        QVERIFY(popup);
        QTest::keyClicks(popup->search(), u"search_"_s);
        int shown = 0;
        QTreeWidgetItem *query = nullptr;
        for (int i = 0; i < popup->tree()->topLevelItemCount(); ++i) {
            for (int j = 0; j < popup->tree()->topLevelItem(i)->childCount(); ++j) {
                QTreeWidgetItem *event = popup->tree()->topLevelItem(i)->child(j);
                shown += event->isHidden() ? 0 : 1;
                query = event->text(0) == u"search_query" ? event : query;
            }
        }
        QVERIFY(shown >= 7);
        popup->tree()->setCurrentItem(query);
        popup->tree()->setFocus();
        QTest::keyClick(popup->tree(), Qt::Key_Space);
        QCOMPARE(picker->events(), std::vector<QString>({u"cart_abandon"_s, u"search_query"_s}));
        popup->search()->setFocus();
        popup->search()->selectAll();
        QTest::keyClicks(popup->search(), u"tour_booking"_s);
        QTest::keyClick(popup->search(), Qt::Key_Return); // a name of one's own
        QCOMPARE(picker->events().back(), u"tour_booking"_s);
        popup->close();
        world->undo.undo();
        QCOMPARE(picker->events().size(), std::size_t(2));
    }

    void noneChosenMeansAll()
    {
        show();
        pane->select(lager);
        EventPopup *popup = pane->form()->events()->open();
        for (auto *button : popup->findChildren<QPushButton *>()) {
            if (button->text() == u"None")
                click(button);
        }
        QVERIFY(webhooks().shown(lager)->events.empty());
        popup->close();
    }

    void retriesAreDrawnAsTimes()
    {
        show();
        pane->select(lager);
        RetrySection *retry = pane->form()->retry();
        auto *drawing = visible<RetryDrawing>(pane->form());
        QVERIFY(drawing);
        QVERIFY2(drawing->accessibleDescription().contains(u"attempt 5 after 1 min 15 s"), qPrintable(drawing->accessibleDescription()));
        type(retry->edit(Field::FirstWait), u"1 min"_s);
        QCOMPARE(webhooks().shown(lager)->retry.initialDelaySeconds, 60);
        QVERIFY2(drawing->accessibleDescription().contains(u"attempt 3 after 3 min"), qPrintable(drawing->accessibleDescription()));
        retry->backoff()->setFocus();
        QTest::keyClick(retry->backoff(), Qt::Key_End);
        QCOMPARE(webhooks().shown(lager)->retry.backoff, Backoff::Fixed);
        for (const QString &wrong : {u"soon"_s, u"-1"_s, u""_s}) {
            type(retry->edit(Field::Timeout), wrong);
            QVERIFY2(retry->row(Field::Timeout)->hasError(), qPrintable(wrong));
            QCOMPARE(webhooks().shown(lager)->retry.timeoutSeconds, 10);
        }
        type(retry->edit(Field::Attempts), u"1.5"_s);
        QVERIFY(retry->row(Field::Attempts)->hasError());
        type(retry->edit(Field::Attempts), u"0"_s);
        QVERIFY(!retry->row(Field::Attempts)->hasError());
        QVERIFY(!retry->row(Field::Attempts)->message().isEmpty()); // a warning
    }

    void generatingForAnExistingOneAsksAndIsShownOnce()
    {
        show();
        pane->select(lager);
        AuthSection *auth = pane->form()->auth();
        world->prompt.answerNext(0, false); // keep the old one
        click(auth->generateButton(u"secret"_s));
        QTRY_COMPARE(world->prompt.asked().size(), std::size_t(1));
        QCOMPARE(world->plane->count(Endpoint::PutWebhook), 0);
        world->prompt.answerNext(1, false);
        click(auth->generateButton(u"secret"_s));
        QTRY_COMPARE(world->plane->count(Endpoint::PutWebhook), 1);
        QTRY_VERIFY(auth->secret(u"secret"_s)->isRevealed());
        QVERIFY(world->plane->others.webhooks.at(lager.text).secrets.at(u"secret"_s).startsWith("whsec_"));
        auth->secret(u"secret"_s)->conceal();
        QCOMPARE(drafts().changeCount(), 0); // at once, not in the draft
    }

    void replacingASecret()
    {
        show();
        pane->select(lager);
        click(pane->form()->auth()->secret(u"secret"_s)->replaceButton());
        QPointer<ReplaceSecretDialog> dialog = pane->findChild<ReplaceSecretDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(world->plane->others.webhooks.at(lager.text).secrets.at(u"secret"_s), QByteArray("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"));
        QTRY_COMPARE(pane->form()->auth()->secret(u"secret"_s)->state(), SecretField::State::Stored);
    }

    void eachKindHasItsFields()
    {
        show();
        pane->select(lager);
        AuthSection *auth = pane->form()->auth();
        const QStringList expected[] = {{}, {u"token"_s}, {u"username"_s, u"password"_s}, {u"secret"_s}, {u"secret"_s}, {u"key"_s}};
        auth->kinds()->setFocus();
        QTest::keyClick(auth->kinds(), Qt::Key_Home);
        for (int kind = 0; kind < 6; ++kind) {
            QCOMPARE(auth->kinds()->currentIndex(), kind);
            for (const QString &name : expected[kind])
                QVERIFY2(auth->secret(name), qPrintable(name));
            QCOMPARE(auth->header() != nullptr, kind == 3 || kind == 5);
            QTRY_VERIFY(!webhooks().isBusy());
            QTest::keyClick(auth->kinds(), Qt::Key_Right);
        }
        QCOMPARE(world->plane->count(Endpoint::PutWebhook), 0);
        QCOMPARE(world->plane->others.webhooks.at(lager.text).secrets.at(u"secret"_s), QByteArray("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    }

    void testsWithTheResultCard()
    {
        show();
        pane->select(lager);
        world->plane->webhookTest = [](const WebhookId &, const TestRequest &) {
            TestResult failed;
            failed.success = false;
            failed.message = u"The receiver answered 503."_s;
            TestCheck settings, reachable;
            settings.name = CheckName::Settings;
            settings.status = CheckStatus::Passed;
            reachable.name = CheckName::Reachable;
            reachable.status = CheckStatus::Failed;
            failed.checks = {settings, reachable};
            failed.request = *Json::parse(R"({"method":"POST","url":"https:/)" R"(/lager.example/hooks/selwise","headers":{},"body":"{}"})");
            failed.response = *Json::parse(R"({"status":503,"body":"busy"})");
            return failed;
        };
        WebhookResult *result = pane->form()->result();
        click(result->testButton());
        QTRY_VERIFY(result->headline().contains(u"failed"));
        QCOMPARE(result->verdicts().size(), 2);
        QVERIFY(result->verdicts()[1].contains(u"Failed"));
        QVERIFY(visible<ExchangeView>(result));
        const auto seen = [this](QWidget *part) { // from its top, in the form that scrolls
            const QWidget *view = pane->form()->findChild<QScrollArea *>()->viewport();
            return view->rect().contains(part->mapTo(view, QPoint())) && view->rect().contains(part->mapTo(view, QPoint(0, part->height() - 1)));
        };
        QTRY_VERIFY(seen(result->testButton()) && seen(result->findChild<VerdictRow *>()));
        const QString spoken = pane->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"test failed"), qPrintable(spoken));
        world->plane->hang(Endpoint::TestWebhook);
        click(result->testButton());
        QVERIFY(world->session.site()->webhookTests()->isRunning(lager));
        click(result->testButton()); // cancels
        QVERIFY(!world->session.site()->webhookTests()->isRunning(lager));
    }

    void deliveriesWithTheirAttempts()
    {
        more = [](FakeControlPlane &plane) {
            plane.webhookLog = [](const WebhookId &, const LogQuery &) {
                const auto body = Json::parse(R"({"data":[)"
                    R"({"id":"3","timestamp":"2026-11-21T13:31:13.000Z","event":"cart_abandon","status":"retrying","attempt":2,"httpStatus":503,"eventId":"e2",)"
                     R"("error":"HTTP 503","nextAttemptAt":"2026-11-21T13:32:43.000Z","request":{"method":"POST","url":"https:/)" R"(/lager.example","body":"two"},"response":{"status":503}},)"
                    R"({"id":"2","timestamp":"2026-11-21T13:30:58.000Z","event":"cart_abandon","status":"retrying","attempt":1,"eventId":"e2","error":"timeout after 10 s",)"
                     R"("request":{"method":"POST","url":"https:/)" R"(/lager.example","body":"one"}},)"
                    R"({"id":"1","timestamp":"2026-11-21T13:30:12.000Z","event":"purchase","status":"delivered","attempt":1,"eventId":"e1"}]})");
                return *codec::decodeLogPage(*body);
            };
        };
        show();
        pane->select(lager);
        DeliveriesView *view = pane->deliveries();
        QTRY_COMPARE(view->table()->model()->rowCount(), 2);
        QVERIFY2(view->detail()->text().contains(u"2 of 5 attempts"), qPrintable(view->detail()->text()));
        QVERIFY(view->detail()->text().contains(u"timeout after 10 s"));
        QVERIFY(view->detail()->attempts());
        view->detail()->attempts()->setFocus();
        QTest::keyClick(view->detail()->attempts(), Qt::Key_Left);
        QVERIFY(view->detail()->exchange()->curl().contains(u"one"));
        view->table()->setFocus();
        QTest::keyClick(view->table(), Qt::Key_Down);
        QVERIFY(view->detail()->text().contains(u"purchase, 1 attempt"));
        world->plane->webhookLog = [](const WebhookId &, const LogQuery &) -> Result<LogPage, ApiError> {
            ApiError error;
            error.kind = ApiError::Kind::Timeout;
            return Failure{error};
        };
        click(view->refreshButton());
        QTRY_VERIFY(visible<Banner>(view));
        QCOMPARE(view->table()->model()->rowCount(), 2); // of before
        pane->create();
        QVERIFY(view->state().contains(u"published"));
        QTRY_VERIFY(!webhooks().isBusy());
    }

    /// What was delivered meanwhile is there when one comes back, and while one stays; nothing says that it is read.
    void deliveriesAreKeptUp()
    {
        int asked = 0;
        more = [&asked](FakeControlPlane &plane) {
            plane.webhookLog = [&asked](const WebhookId &, const LogQuery &) {
                ++asked;
                return LogPage();
            };
        };
        show();
        pane->select(lager);
        DeliveriesView *view = pane->deliveries();
        QTRY_VERIFY2(view->state().contains(u"No delivery yet"), qPrintable(view->state()));
        QTRY_VERIFY(!webhooks().deliveries().isReading(erp));
        type(pane->form()->name(), u"Lager 2"_s);
        asked = 0;
        pane->entered();
        QCOMPARE(asked, 0); // it was read just now
        world->plane->webhookLog = [](const WebhookId &, const LogQuery &) {
            return *codec::decodeLogPage(*Json::parse(R"({"data":[{"id":"1","timestamp":"2026-11-21T13:30:12.000Z","event":"purchase","status":"delivered","attempt":1,"eventId":"e1"}]})"));
        };
        world->clock.advance(std::chrono::minutes(11));
        QSignalSpy changes(&webhooks().deliveries(), &WebhookDeliveries::changed);
        pane->entered();
        QVERIFY(changes.isEmpty() && !webhooks().deliveries().isReading(lager));
        QTRY_COMPARE(view->table()->model()->rowCount(), 1);
        QCOMPARE(pane->form()->name()->text(), u"Lager 2"_s);
        QTRY_COMPARE(webhooks().model()->at(0).delivered, 1);

        world->plane->webhookLog = [&asked](const WebhookId &, const LogQuery &) {
            ++asked;
            return LogPage();
        };
        Q_EMIT world->providers().liveChanged();
        QCOMPARE(asked, 0);
        world->clock.advance(std::chrono::minutes(1));
        Q_EMIT world->providers().liveChanged();
        QTRY_VERIFY(asked > 0);
    }

    void verifies()
    {
        show();
        pane->select(lager);
        VerifierView *verifier = pane->verifier();
        QCOMPARE(verifier->which()->currentIndex(), 1); // this computer does not have its secret
        const qint64 now = world->clock.now().toSecsSinceEpoch();
        forwarding::SecretValues values;
        values.emplace("secret", Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        const std::string body = "{\"id\":\"e1\"}\n";
        const auto sent = forwarding::fillIn(*forwarding::signWebhook(WebhookAuth::Signature, {}, values, "e1", now - 10, body).request, values);
        QString headers;
        for (const auto &[name, value] : sent.headers)
            headers += QString::fromStdString(name + ": " + value + "\n");
        QGuiApplication::clipboard()->setText(headers + u'\n' + QString::fromStdString(body));
        QSignalSpy checked(verifier, &VerifierView::checked);
        for (auto *button : verifier->findChildren<QPushButton *>()) {
            if (button->text() == u"Paste")
                click(button);
        }
        QTRY_COMPARE(checked.count(), 1);
        QVERIFY(verifier->result()->plainText().contains(u"no secret"));
        QTest::keyClicks(verifier->secret(u"secret"_s), u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s);
        QVERIFY(!verifier->result()->isVisible()); // said of something else
        click(verifier->checkButton());
        QTRY_COMPARE(checked.count(), 2);
        QVERIFY2(verifier->result()->plainText().startsWith(u"Valid."), qPrintable(verifier->result()->plainText()));
        verifier->body()->setPlainText(u"{\"id\":\"e2\"}\n"_s);
        click(verifier->checkButton());
        QTRY_COMPARE(checked.count(), 3);
        QVERIFY(verifier->result()->plainText().startsWith(u"Not valid"));
        verifier->body()->setPlainText(u"{\"id\":\"e1\"}"_s);
        click(verifier->checkButton());
        QTRY_COMPARE(checked.count(), 4);
        QVERIFY2(verifier->result()->plainText().contains(u"very end"), qPrintable(verifier->result()->plainText()));
        world->clock.advance(std::chrono::seconds(500));
        verifier->body()->setPlainText(QString::fromStdString(body));
        click(verifier->checkButton());
        QTRY_COMPARE(checked.count(), 5);
        QVERIFY2(verifier->result()->plainText().contains(u"too old") && verifier->result()->plainText().contains(u"itself is right"), qPrintable(verifier->result()->plainText()));
        pane->select(erp); // what was pasted was not about this one
        QVERIFY(verifier->headers()->toPlainText().isEmpty() && verifier->body()->bytes().isEmpty());
        QVERIFY(!world->settings.everything().contains("whsec_"));
    }

    /// Line ends are part of what is signed: pasting keeps them, whatever the box shows.
    void pastedBytesStay()
    {
        BytesEdit edit;
        QMimeData data;
        data.setText(u"a\r\nb\r\n"_s);
        QGuiApplication::clipboard()->setText(u"a\r\nb\r\n"_s);
        edit.paste();
        QCOMPARE(edit.bytes(), QByteArray("a\r\nb\r\n"));
        edit.appendPlainText(u"c"_s);
        QVERIFY(!edit.bytes().contains('\r'));
    }

    void aDeliveryOfAnotherDayIsSaidWithDayAndTime()
    {
        const QDateTime now = world->clock.now();
        Delivery today, before, unknown; // in this order: those whose time is not known come last
        today.at = now;
        before.at = now.addDays(-2);
        DeliveriesModel model;
        model.setDeliveries({today, before, unknown});
        const DeliveryWords words(&model, world->clock);
        const auto said = [&words](int row) { return words.index(row, DeliveriesModel::Time).data().toString(); };
        const QString time = now.toLocalTime().toString(u"HH:mm"_s);
        QVERIFY2(said(0).startsWith(time) && !said(0).contains(u','), qPrintable(said(0)));
        QVERIFY2(said(1).endsWith(u", "_s + time), qPrintable(said(1)));
        QCOMPARE(said(2), QString());
    }

    void deletesWithTheNextPublishAndCanBeKept()
    {
        show();
        pane->select(lager);
        pane->form()->name()->setFocus();
        pane->form()->remove();
        auto *state = visible<EmptyState>(pane->form());
        QVERIFY(state);
        QVERIFY(state->findChild<QPushButton *>()->hasFocus());
        QCOMPARE(world->plane->count(Endpoint::DeleteWebhook), 0); // nothing has left the machine
        QCOMPARE(drafts().changeCount(), 1);
        QVERIFY(pane->list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"To be deleted"_s));
        QVERIFY(!pane->form()->active()->isEnabled());
        auto *keep = state->findChild<QPushButton *>();
        QTest::keyClick(keep, Qt::Key_Space);
        QVERIFY(!state->isVisible() && pane->form()->name()->hasFocus());
        QCOMPARE(drafts().changeCount(), 0);
        QTest::mouseClick(pane->list()->viewport(), Qt::LeftButton, {}, QPoint(20, pane->list()->viewport()->height() - 4)); // beneath the last row
        QVERIFY(pane->list()->hasFocus() && pane->list()->selectionModel()->hasSelection());
        QTest::keyClick(pane->list(), Qt::Key_Delete);
        QVERIFY(state->isVisible() && pane->list()->hasFocus());
        QTest::keyClick(pane->list(), Qt::Key_Delete); // and is so already
        QCOMPARE(world->undo.index(), 3);
        world->undo.undo();
        QVERIFY(!state->isVisible());
        world->undo.undo(); // to be deleted once more
        QVERIFY(state->isVisible());
        world->session.site()->publishers()->save({WebhooksController::keyOf(lager)});
        QTRY_COMPARE(pane->list()->model()->rowCount(), 1);
        QVERIFY(!world->plane->others.webhooks.contains(lager.text));
        QVERIFY(pane->form() && pane->form()->webhook() == erp);
    }

    void aConflictIsSettledInTheForm()
    {
        show();
        pane->select(lager);
        type(pane->form()->name(), u"Mine"_s);
        QByteArray theirs = world->plane->others.webhooks.at(lager.text).form.toBytes();
        world->plane->others.setWebhook(lager.text, theirs.replace("\"Lager\"", "\"Theirs\""));
        webhooks().refresh();
        QTRY_VERIFY(!drafts().conflicts(WebhooksController::keyOf(lager)).empty());
        const auto said = [this] {
            const auto *banner = visible<Banner>(pane->form());
            return banner ? banner->plainText() : QString();
        };
        QTRY_VERIFY2(said().contains(u"Somebody else changed"), qPrintable(said())); // shown when its layout has taken it
    }

    void narrowAndLowPutsTheVerifierBehindATab()
    {
        show();
        pane->resize(1224, 640);
        QTRY_VERIFY(!pane->verifier()->isVisible());
        QVERIFY(pane->deliveries()->isVisible());
        pane->showVerifier();
        QVERIFY(pane->verifier()->isVisible() && !pane->deliveries()->isVisible());
        QVERIFY(pane->verifier()->headers()->hasFocus());
        pane->resize(1384, 900);
        QTRY_VERIFY(pane->deliveries()->isVisible() && pane->verifier()->isVisible());
    }

    void commandsByName()
    {
        show();
        QStringList titles;
        for (const Command &command : pane->commands())
            titles << command.title;
        for (const QString &wanted : {u"New webhook"_s, u"Lager"_s, u"Test Lager"_s, u"Switch Old ERP on"_s, u"Delete Lager"_s})
            QVERIFY2(titles.contains(wanted), qPrintable(titles.join(u'\n')));
        QVERIFY(!titles.contains(u"Replay what was not delivered…"_s)); // a real service has none
        QVERIFY(!pane->replay());
    }

    void receiversMisbehaveOnDemand()
    {
        more = [this](FakeControlPlane &plane) {
            plane.tools.emplace();
            plane.others.setWebhook(lager.text, R"({"name":"Lager","url":"http:/)" R"(/localhost:8620/hooks/lager","enabled":true,"authType":"none"})");
        };
        show(Environment::Sandbox);
        pane->select(lager);
        ReceiverCard *card = pane->form()->receiver();
        QVERIFY(card && card->isVisible());
        QTRY_VERIFY2(card->status().contains(u"answers 200"), qPrintable(card->status()));
        using Part = ReceiverCard::Field;
        const auto enter = [&](Part part, const QString &text) {
            card->edit(part)->setFocus();
            card->edit(part)->selectAll();
            if (text.isEmpty())
                QTest::keyClick(card->edit(part), Qt::Key_Delete);
            else
                QTest::keyClicks(card->edit(part), text);
        };
        const std::pair<Part, QString> wrong[] = {{Part::Status, u"700"_s}, {Part::Rate, u"101"_s}, {Part::Delay, u"-1"_s}, {Part::Cut, u"x"_s}};
        for (const auto &[part, text] : wrong) {
            enter(part, text);
            click(card->applyButton());
            QVERIFY(card->row(part)->hasError());
            enter(part, {});
        }
        QVERIFY(world->plane->tools->receivers.at(u"hooks/lager"_s).behaves());
        enter(Part::Status, u"503"_s);
        enter(Part::Rate, u"30"_s);
        enter(Part::RetryAfter, u"9"_s);
        QTest::keyClick(card->edit(Part::RetryAfter), Qt::Key_Return);
        QTRY_VERIFY2(card->status().contains(u"misbehaves"), qPrintable(card->status()));
        const ReceiverBehaviour set = world->plane->tools->receivers.at(u"hooks/lager"_s);
        QCOMPARE(set.forceStatus, std::optional(503));
        QCOMPARE(set.failureRate, std::optional(0.3));
        QCOMPARE(set.retryAfter, u"9"_s);
        click(card->resetButton());
        QTRY_VERIFY(world->plane->tools->receivers.at(u"hooks/lager"_s).behaves());
        type(pane->form()->url(), u"https://lager.example/"_s); // no receiver of the sandbox
        QVERIFY(!card->isVisible());
    }

    void replayPlansFirst()
    {
        more = [this](FakeControlPlane &plane) {
            auto &tools = plane.tools.emplace();
            for (int i = 0; i < 12; ++i)
                tools.dead[lager.text].letters.push_back({u"e%1"_s.arg(i), lager.text, u"purchase"_s, u"HTTP 503"_s, 5, world->clock.now().addSecs(-60 * i)});
            tools.dead[erp.text].letters.push_back({u"x"_s, erp.text, u"purchase"_s, u"HTTP 410"_s, 1, world->clock.now().addSecs(-7200)});
            tools.dead[lager.text].never = 4;
        };
        show(Environment::Sandbox);
        pane->showReplay({});
        ReplayView *replay = pane->replay();
        SandboxReplay &run = *world->session.site()->sandboxReplay();
        QTRY_COMPARE(run.state(), SandboxReplay::State::Planned);
        QVERIFY2(replay->sentence().contains(u"13 deliveries, 2 receivers"), qPrintable(replay->sentence()));
        QVERIFY2(replay->sentence().contains(u"12 would be sent, 5 a second to each receiver, in about 3 s"), qPrintable(replay->sentence())); // the other one is off
        click(replay->never());
        QVERIFY2(replay->sentence().contains(u"16 would be sent"), qPrintable(replay->sentence()));
        click(replay->receiver(lager.text));
        QVERIFY2(replay->sentence().contains(u"None of them"), qPrintable(replay->sentence()));
        QVERIFY(!replay->replay()->isEnabled());
        click(replay->receiver(lager.text));
        for (const QString &wrong : {u"0"_s, u"x"_s, u"5000"_s}) {
            replay->rate()->selectAll();
            QTest::keyClicks(replay->rate(), wrong);
            QVERIFY2(!replay->replay()->isEnabled(), qPrintable(wrong));
        }
        replay->rate()->selectAll();
        QTest::keyClicks(replay->rate(), u"50"_s);
        click(replay->never());
        QVERIFY(world->plane->tools->sent.empty()); // nothing has been sent until now
        world->plane->webhookLog = [this](const WebhookId &, const LogQuery &) {
            LogPage page;
            for (int i = 0; i < 12; ++i) {
                DeliveryLogEntry entry;
                entry.id = u"m%1"_s.arg(i);
                entry.status = DeliveryStatus::Delivered;
                entry.timestamp = world->clock.now();
                entry.source = *Json::parse(R"({"manual":true})");
                page.entries.push_back(entry);
            }
            return page;
        };
        click(replay->replay());
        QTRY_COMPARE(world->plane->tools->sent.size(), std::size_t(1));
        QCOMPARE(world->plane->tools->sent[0].eventIds.size(), std::size_t(12));
        QCOMPARE(world->plane->tools->sent[0].perSecond, 50);
        QVERIFY(!replay->close()->isEnabled());
        QTRY_COMPARE(run.report().at(0).handed, 12);
        world->clock.advance(SandboxReplay::slice);
        QTRY_VERIFY2(replay->outcome().contains(u"Done: 12 delivered, 0 failed"), qPrintable(replay->outcome()));
        QCOMPARE(accessibilityFindings(pane.get()), QStringList());
        click(replay->close());
        QVERIFY(pane->form()->isVisible());
    }

    void everythingIsNamed()
    {
        show();
        pane->select(lager);
        QCOMPARE(accessibilityFindings(pane.get()), QStringList());
        pane->create();
        QTRY_VERIFY(!webhooks().isBusy());
        QCOMPARE(accessibilityFindings(pane.get()), QStringList());
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<WebhooksPane> pane;
    std::function<void(FakeControlPlane &)> more;
};

QTEST_MAIN(TestWebhooksPane)
#include "tst_webhookspane.moc"
