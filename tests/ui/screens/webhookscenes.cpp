#include "tests/ui/screens/scenes.h"

#include "models/controllers/sandboxreplay.h"
#include "models/controllers/testreceivers.h"
#include "models/controllers/webhookdeliveries.h"
#include "models/controllers/webhookscontroller.h"
#include "models/controllers/webhooktests.h"
#include "models/domain/codec/observationcodec.h"
#include "models/forwarding/encode.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/webhooks/authsection.h"
#include "ui/panes/webhooks/deliveriesview.h"
#include "ui/panes/webhooks/eventpicker.h"
#include "ui/panes/webhooks/eventpopup.h"
#include "ui/panes/webhooks/receivercard.h"
#include "ui/panes/webhooks/replayview.h"
#include "ui/panes/webhooks/verifierview.h"
#include "ui/panes/webhooks/webhookform.h"
#include "ui/panes/webhooks/webhookresult.h"
#include "ui/panes/webhooks/webhookspane.h"
#include "ui/widgets/secretfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

// The states of the Webhooks pane.

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const WebhookId lager{u"wh_1"_s}, bi{u"wh_2"_s}, erp{u"wh_3"_s};
constexpr char secret[] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

QString time(const UiWorld &world, int secondsAgo)
{
    return world.clock.now().addSecs(-secondsAgo).toString(Qt::ISODateWithMs);
}

LogPage logOf(const UiWorld &world, const WebhookId &id)
{
    struct Row {
        int ago;
        const char *event, *status;
        int attempt, http;
        const char *error, *eventId;
    };
    const std::vector<Row> rows = id == bi ? std::vector<Row>{{40, "page_view", "delivered", 1, 200, "", "b1"}, {95, "page_view", "failed", 5, 500, "HTTP 500", "b2"},
                                                              {160, "purchase", "delivered", 1, 200, "", "b3"}, {220, "page_view", "delivered", 1, 200, "", "b4"}}
                                           : std::vector<Row>{{48, "purchase", "delivered", 1, 200, "", "e9"},
                                                              {55, "cart_abandon", "retrying", 2, 503, "HTTP 503, Retry-After 90 s", "e8"},
                                                              {70, "cart_abandon", "retrying", 1, 0, "timeout after 10 s", "e8"},
                                                              {116, "purchase", "delivered", 2, 200, "", "e7"},
                                                              {122, "purchase", "retrying", 1, 502, "HTTP 502", "e7"},
                                                              {144, "checkout_begin", "delivered", 1, 200, "", "e6"},
                                                              {185, "checkout_begin", "delivered", 1, 200, "", "e5"},
                                                              {197, "purchase", "delivered", 1, 200, "", "e4"},
                                                              {12'600, "cart_abandon", "failed", 5, 503, "attempts exhausted", "e3"},
                                                              {12'640, "cart_abandon", "retrying", 4, 503, "HTTP 503", "e3"},
                                                              {12'660, "cart_abandon", "retrying", 3, 503, "HTTP 503", "e3"},
                                                              {12'670, "cart_abandon", "retrying", 2, 503, "HTTP 503", "e3"},
                                                              {12'675, "cart_abandon", "retrying", 1, 503, "HTTP 503", "e3"}};
    Json list = Json::array();
    int number = 100;
    for (const Row &row : rows) {
        QString text = uR"({"id":"%1","timestamp":"%2","event":"%3","status":"%4","attempt":%5,"eventId":"%6","durationMs":%7,
            "request":{"method":"POST","url":"https://lager.nordlicht.example/hooks/selwise","headers":{"webhook-id":"%6","webhook-signature":"••••••••"},
            "body":"{\"id\":\"%6\",\"type\":\"%3\"}"})"_s.arg(number--).arg(time(world, row.ago), QLatin1StringView(row.event), QLatin1StringView(row.status))
                           .arg(row.attempt).arg(QLatin1StringView(row.eventId)).arg(80 + row.ago % 60);
        if (row.http > 0)
            text += u",\"httpStatus\":%1,\"response\":{\"status\":%1,\"body\":\"\"}"_s.arg(row.http);
        if (*row.error != '\0')
            text += u",\"error\":\"%1\""_s.arg(QLatin1StringView(row.error));
        if (row.ago == 55)
            text += u",\"nextAttemptAt\":\"%1\""_s.arg(time(world, -35));
        list.elements().push_back(*Json::parse((text + u'}').toUtf8()));
    }
    return *codec::decodeLogPage(list);
}

void fill(UiWorld &world, FakeControlPlane &plane)
{
    plane.others.setWebhook(lager.text, R"({"name":"Lager","url":"https://lager.nordlicht.example/hooks/selwise","enabled":true,
        "events":["purchase","cart_abandon","checkout_begin"],"authType":"signature","authConfig":{},
        "retry":{"maxAttempts":5,"initialDelaySeconds":5,"backoff":"exponential","maxDelaySeconds":3600,"timeoutSeconds":10}})", {{u"secret"_s, secret}});
    plane.others.setWebhook(bi.text, R"({"name":"BI export","url":"https://events.bi.example/v2/ingest","enabled":true,"events":[],
        "authType":"api_key","authConfig":{"header":"X-Ingest-Key"},"retry":{"maxAttempts":12,"initialDelaySeconds":30,"backoff":"linear","maxDelaySeconds":900}})",
                            {{u"key"_s, "bi-secret-marker-0001"}});
    plane.others.setWebhook(erp.text, R"({"name":"Old ERP","url":"https://erp-old.nordlicht.example/cb","enabled":false,"disabledReason":"The receiver answered 410 Gone.",
        "events":["purchase"],"authType":"mtls","authConfig":{"certificate":"erp-secret-marker"},"owner":{"team":"erp","room":7}})");
    plane.webhookLog = [&world](const WebhookId &id, const LogQuery &) { return id == erp ? LogPage() : logOf(world, id); };
}

WebhooksPane *paneOf(MainWindow &window)
{
    return qobject_cast<WebhooksPane *>(window.panes()->pane());
}

using Then = std::function<void(UiWorld &, MainWindow &, WebhooksPane &)>;

Scene webhooks(const QString &state, const WebhookId &id, Then then = {}, Environment environment = Environment::Production,
               std::function<void(UiWorld &, FakeControlPlane &)> prepare = {})
{
    return {u"webhooks"_s, state,
            [prepare](UiWorld &world) {
                world.prepare = [prepare, &world](FakeControlPlane &plane) {
                    fill(world, plane);
                    if (prepare)
                        prepare(world, plane);
                };
            },
            [=](UiWorld &world, MainWindow &window) -> QWidget * {
                world.open(environment);
                WebhooksController &controller = *world.session.site()->webhooks();
                (void)QTest::qWaitFor([&] { return !controller.isBusy() && !controller.deliveries().isReading(lager); });
                window.showPane(u"webhooks"_s);
                WebhooksPane *pane = paneOf(window);
                pane->select(id);
                (void)QTest::qWaitFor([&] { return !controller.deliveries().isReading(id) && !controller.isBusy(); });
                if (then)
                    then(world, window, *pane);
                return &window;
            }};
}

Scene whole(const QString &state, std::function<void(FakeControlPlane &)> prepare)
{
    return {u"webhooks"_s, state,
            [prepare](UiWorld &world) { world.prepare = [prepare](FakeControlPlane &plane) { prepare(plane); }; },
            [](UiWorld &world, MainWindow &window) -> QWidget * {
                world.open();
                WebhooksController &controller = *world.session.site()->webhooks();
                (void)QTest::qWaitFor([&] { return !controller.isBusy() || controller.state().kind == PaneState::Kind::Loading; });
                window.showPane(u"webhooks"_s);
                return &window;
            }};
}

void keepSecret(UiWorld &world)
{
    WebhooksController &controller = *world.session.site()->webhooks();
    controller.replaceSecret(lager, u"secret"_s, Secret(QByteArray(secret)));
    (void)QTest::qWaitFor([&] { return !controller.isBusy() && controller.secretEntry(lager, u"secret"_s); });
}

TestResult answered(int status)
{
    TestResult result;
    result.success = status < 300;
    const std::pair<CheckName, CheckStatus> checks[] = {{CheckName::Settings, CheckStatus::Passed},
                                                        {CheckName::Reachable, CheckStatus::Passed},
                                                        {CheckName::Payload, status < 300 ? CheckStatus::Passed : CheckStatus::Failed},
                                                        {CheckName::Credentials, status < 300 ? CheckStatus::Passed : CheckStatus::Skipped}};
    for (const auto &[name, verdict] : checks) {
        TestCheck check;
        check.name = name;
        check.status = verdict;
        check.durationMs = name == CheckName::Reachable ? std::optional<qint64>(38) : std::nullopt;
        result.checks.push_back(check);
    }
    result.request = *Json::parse(R"({"method":"POST","url":"https://lager.nordlicht.example/hooks/selwise","headers":{"webhook-id":"test-1","webhook-signature":"••••••••"},
        "body":"{\"id\":\"test-1\",\"type\":\"purchase\",\"data\":{\"order\":{\"id\":\"NO-58174\",\"total\":129.9}}}"})");
    result.response = *Json::parse(QByteArray("{\"status\":") + QByteArray::number(status) + ",\"body\":\"" + (status < 300 ? "ok" : "bad request") + "\"}");
    return result;
}

Then tested(int status)
{
    return [status](UiWorld &world, MainWindow &, WebhooksPane &pane) {
        world.plane->webhookTest = [&world, status](const WebhookId &, const TestRequest &) {
            world.clock.advance(std::chrono::milliseconds(141));
            return answered(status);
        };
        pane.form()->result()->test();
        (void)QTest::qWaitFor([&] { return !world.session.site()->webhookTests()->isRunning(); });
    };
}

/// Headers and body as the receiver got them, `ago` seconds back.
void pasteSigned(UiWorld &world, WebhooksPane &pane, qint64 ago, bool changed)
{
    forwarding::SecretValues values;
    values.emplace("secret", Secret(QByteArray(secret)));
    const std::string body = R"({"id":"msg_2f81c0","type":"purchase","data":{"order":{"id":"NO-58174"}}})";
    const auto sent = forwarding::fillIn(*forwarding::signWebhook(WebhookAuth::Signature, {}, values, "msg_2f81c0",
                                                                  world.clock.now().toSecsSinceEpoch() - ago, body).request, values);
    QString headers;
    for (const auto &[name, value] : sent.headers)
        headers += QString::fromStdString(name + ": " + value + "\n");
    VerifierView *verifier = pane.verifier();
    verifier->headers()->setPlainText(headers.trimmed());
    verifier->body()->setBytes(QByteArray::fromStdString(body) + (changed ? " " : ""));
    QSignalSpy checked(verifier, &VerifierView::checked);
    verifier->check();
    (void)QTest::qWaitFor([&] { return checked.count() > 0; });
}

void sandboxOf(UiWorld &world, FakeControlPlane &plane)
{
    plane.others.setWebhook(lager.text, R"({"name":"Lager","url":"http://127.0.0.1:8620/hooks/lager","enabled":true,"events":["purchase"],"authType":"signature","authConfig":{}})",
                            {{u"secret"_s, secret}});
    auto &tools = plane.tools.emplace();
    const auto dead = [&](const QString &destination, int count, int hours) {
        for (int i = 0; i < count; ++i)
            tools.dead[destination].letters.push_back({u"e%1"_s.arg(i), destination, i % 3 == 0 ? u"cart_abandon"_s : u"purchase"_s, u"HTTP 503"_s, 5,
                                                       world.clock.now().addSecs(-3600LL * hours * i / std::max(1, count))});
    };
    dead(lager.text, 402, 26);
    dead(bi.text, 29, 19);
    dead(erp.text, 39, 25);
    dead(u"meta"_s, 40, 194);
    tools.dead[u"meta"_s].tooOld = 40;
    tools.dead[bi.text].never = 102;
    tools.receivers[u"hooks/lager"_s] = {u"hooks/lager"_s, 503, 0.3, 0, u"30"_s, {}};
}

} // namespace

std::vector<Scene> webhookScenes()
{
    return {
        webhooks(u"content"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            keepSecret(world);
            pasteSigned(world, pane, 492, false);
        }),
        webhooks(u"apikey"_s, bi),
        webhooks(u"unknown"_s, erp),
        webhooks(u"changed"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &) {
            WebhooksController &controller = *world.session.site()->webhooks();
            controller.setEvents(lager, {u"purchase"_s, u"cart_abandon"_s, u"checkout_begin"_s, u"user_signup"_s});
            controller.setAuth(lager, WebhookAuth::Bearer);
            controller.setEnabled(bi, false);
            (void)QTest::qWaitFor([&] { return !controller.isBusy(); });
        }),
        webhooks(u"new"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            pane.create();
            (void)QTest::qWaitFor([&] { return !world.session.site()->webhooks()->isBusy(); });
        }),
        webhooks(u"generated"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            pane.create();
            WebhooksController &controller = *world.session.site()->webhooks();
            controller.setName(pane.form()->webhook(), u"Data lake"_s);
            controller.setUrl(pane.form()->webhook(), u"https://lake.nordlicht.example/in"_s);
            (void)QTest::qWaitFor([&] { return !controller.isBusy(); });
            pane.form()->auth()->generate(u"secret"_s);
            (void)QTest::qWaitFor([&] { return pane.form()->auth()->secret(u"secret"_s)->isRevealed(); });
        }),
        webhooks(u"mistakes"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            WebhooksController &controller = *world.session.site()->webhooks();
            controller.setName(lager, u"BI EXPORT"_s);
            controller.setUrl(lager, u"https://me:pw@lager.example/hooks"_s);
            controller.setEvents(lager, {u"purchase"_s, u"purchse"_s});
            controller.setRetry(lager, {0, 5, Backoff::Exponential, 2, 10});
            pane.form()->showMissing();
        }),
        webhooks(u"conflict"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &) {
            WebhooksController &controller = *world.session.site()->webhooks();
            controller.setUrl(lager, u"https://lager.nordlicht.example/hooks/v2"_s);
            QByteArray theirs = world.plane->others.webhooks.at(lager.text).form.toBytes();
            world.plane->others.setWebhook(lager.text, theirs.replace("hooks/selwise", "hooks/theirs"), {{u"secret"_s, secret}});
            controller.refresh();
            (void)QTest::qWaitFor([&] { return !controller.isBusy(); });
        }),
        webhooks(u"todelete"_s, lager, [](UiWorld &, MainWindow &, WebhooksPane &pane) { pane.form()->remove(); }),
        webhooks(u"testpassed"_s, lager, tested(200)),
        webhooks(u"testfailed"_s, lager, tested(400)),
        webhooks(u"testrunning"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            world.plane->hang(Endpoint::TestWebhook);
            pane.form()->result()->test();
        }),
        webhooks(u"valid"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            keepSecret(world);
            pasteSigned(world, pane, 12, false);
            pane.showVerifier();
        }),
        webhooks(u"notvalid"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            keepSecret(world);
            pasteSigned(world, pane, 12, true);
            pane.showVerifier();
        }),
        webhooks(u"stale"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &) {
            world.plane->fail(Endpoint::Webhooks, ApiError::Kind::Dns);
            world.session.site()->webhooks()->refresh();
            (void)QTest::qWaitFor([&] { return world.session.site()->webhooks()->state().error.has_value(); });
        }),
        webhooks(u"nodeliveries"_s, bi, {}, Environment::Production, [](UiWorld &, FakeControlPlane &plane) {
            plane.webhookLog = [](const WebhookId &, const LogQuery &) { return LogPage(); };
        }),
        webhooks(u"long"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &) {
            WebhooksController &controller = *world.session.site()->webhooks();
            controller.setName(lager, u"Zentrallager Nord-Ost für Großhandel, Retouren und Ersatzteile (Übergang bis Jahresende)"_s);
            controller.setUrl(lager, u"https://lager.nordlicht-outdoor-handelsgesellschaft.example/integrationen/selwise/v2/ereignisse?mandant=4711&quelle=shop"_s);
            controller.setEvents(lager, {u"purchase"_s, u"cart_abandon"_s, u"cart_restore"_s, u"checkout_begin"_s, u"checkout_progress"_s, u"checkout_option"_s,
                                         u"user_signup"_s, u"product_impression"_s, u"search_zero_results"_s, u"ein_ganz_eigenes_ereignis_mit_langem_namen"_s});
            controller.setRetry(lager, {250, 45, Backoff::Exponential, 86'400, 30});
        }),
        webhooks(u"receiver"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            (void)QTest::qWaitFor([&] { return world.session.site()->testReceivers()->behaviour(u"hooks/lager"_s).has_value(); });
            pane.form()->receiver()->applyButton()->setFocus();
        }, Environment::Sandbox, sandboxOf),
        webhooks(u"replay"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            pane.showReplay({});
            SandboxReplay &replay = *world.session.site()->sandboxReplay();
            (void)QTest::qWaitFor([&] { return replay.state() == SandboxReplay::State::Planned; });
            pane.replay()->never()->click();
        }, Environment::Sandbox, sandboxOf),
        webhooks(u"replaynothing"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            world.plane->tools->dead.clear();
            pane.showReplay({});
            (void)QTest::qWaitFor([&] { return world.session.site()->sandboxReplay()->state() == SandboxReplay::State::Planned; });
        }, Environment::Sandbox, sandboxOf),
        webhooks(u"replaydone"_s, lager, [](UiWorld &world, MainWindow &, WebhooksPane &pane) {
            pane.showReplay(bi);
            SandboxReplay &replay = *world.session.site()->sandboxReplay();
            (void)QTest::qWaitFor([&] { return replay.state() == SandboxReplay::State::Planned; });
            world.plane->webhookLog = [&world](const WebhookId &, const LogQuery &) {
                LogPage page;
                for (int i = 0; i < 29; ++i) {
                    DeliveryLogEntry entry;
                    entry.id = u"m%1"_s.arg(i);
                    entry.status = i < 2 ? DeliveryStatus::Failed : DeliveryStatus::Delivered;
                    entry.timestamp = world.clock.now();
                    entry.source = *Json::parse(R"({"manual":true})");
                    page.entries.push_back(entry);
                }
                return page;
            };
            pane.replay()->replay()->click();
            (void)QTest::qWaitFor([&] {
                world.clock.advance(std::chrono::seconds(6));
                return replay.state() == SandboxReplay::State::Done;
            });
        }, Environment::Sandbox, sandboxOf),
        {u"webhooks"_s, u"eventlist"_s,
         [](UiWorld &world) { world.prepare = [&world](FakeControlPlane &plane) { fill(world, plane); }; },
         [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             window.showPane(u"webhooks"_s);
             (void)QTest::qWaitFor([&] { return !world.session.site()->webhooks()->isBusy(); });
             paneOf(window)->select(lager);
             return paneOf(window)->form()->events()->open();
         }},
        whole(u"empty"_s, [](FakeControlPlane &) {}),
        whole(u"loading"_s, [](FakeControlPlane &plane) { plane.hang(Endpoint::Webhooks); }),
        whole(u"error"_s, [](FakeControlPlane &plane) {
            ApiError forbidden;
            forbidden.kind = ApiError::Kind::Forbidden;
            forbidden.httpStatus = 403;
            forbidden.method = u"GET"_s;
            forbidden.path = u"/api/v1/sites/3f9c2a18/integrations/webhooks"_s;
            plane.fail(Endpoint::Webhooks, forbidden);
        }),
    };
}

} // namespace selwise
