#include "ui/panes/webhooks/webhookresult.h"

#include "models/controllers/sitesession.h"
#include "models/controllers/webhookscontroller.h"
#include "models/domain/codec/testexchange.h"
#include "models/items/webhooksmodel.h"
#include "models/ports/clock.h"
#include "models/services/testreason.h"
#include "models/text/testcardtext.h"
#include "models/text/webhooktext.h"
#include "ui/panes/card.h"
#include "ui/panes/providers/evidencebutton.h"
#include "ui/panes/providers/exchangeview.h"
#include "ui/panes/providers/resultwords.h"
#include "ui/panes/providers/verdictrow.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QDesktopServices>

namespace selwise {

WebhookResult::WebhookResult(const PaneContext &context, const WebhookId &id, QWidget *parent)
    : QWidget(parent), m_context(context), m_tests(*context.site.webhookTests()), m_id(id)
{
    setAccessibleName(tr("Test"));
    build();
    connect(&m_tests, &WebhookTests::changed, this, [this](const WebhookId &changed) {
        if (changed == m_id)
            refill();
    });
    connect(&m_tests, &WebhookTests::finished, this, [this](const WebhookId &finished) {
        if (!(finished == m_id))
            return;
        announce(this, name() + QStringLiteral(": ") + headline());
        Q_EMIT appeared();
    });
    connect(&m_tests, &WebhookTests::cancelled, this, [this](const WebhookId &cancelled) {
        if (cancelled == m_id)
            announce(this, tr("The test of %1 was cancelled").arg(name()));
    });
    refill();
}

void WebhookResult::build()
{
    m_test = new QPushButton(this);
    m_test->setIcon(icon(Icon::Play));
    connect(m_test, &QPushButton::clicked, this, &WebhookResult::test);
    m_remark = new TextLabel({}, TextLabel::Look::Caption, this);
    m_remark->setWordWrap(true);
    const auto all = [this] {
        std::vector<TestEvidence> tests;
        const WebhooksModel &model = *m_context.site.webhooks()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (m_tests.last(model.at(row).id))
                tests.push_back(m_tests.evidence(model.at(row).id));
        }
        return tests;
    };
    m_evidence = new EvidenceButton({QStringLiteral("webhook"), [this] { return m_tests.evidence(m_id); }, all}, m_context.clock, m_context.files, this);
    connect(m_evidence, &EvidenceButton::notice, this, &WebhookResult::notice);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(m_test);
    foot->addWidget(m_remark, 1);
    foot->addWidget(m_evidence);

    m_stale = new Banner(Tone::Warning, this);
    m_error = new Banner(Tone::Error, this);
    connect(m_stale, &Banner::linkActivated, this, &WebhookResult::test);
    connect(m_error, &Banner::linkActivated, this, [this](const QString &link) {
        if (link == QStringLiteral("connection"))
            Q_EMIT connectionEditWanted();
        else
            test();
    });
    m_card = new Card(this);
    m_icon = new IconLabel(Icon::Test, Tone::Neutral, 18, m_card);
    m_headline = new TextLabel({}, TextLabel::Look::Strong, m_card);
    m_moment = new TextLabel({}, TextLabel::Look::Caption, m_card);
    m_message = new TextLabel({}, TextLabel::Look::Secondary, m_card);
    m_bar = new QProgressBar(m_card);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Test running"));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(16, 8, 16, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    int row = 0;
    for (TextLabel *words : {m_headline, m_moment, m_message}) {
        words->setWordWrap(true);
        grid->addWidget(words, row++, 1);
    }
    grid->addWidget(m_bar, row, 1);
    m_verdicts = new QWidget(m_card);
    auto *verdicts = new QVBoxLayout(m_verdicts);
    verdicts->setContentsMargins(0, 0, 0, 0);
    verdicts->setSpacing(0);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(0, 4, 0, 0);
    card->setSpacing(0);
    card->addLayout(grid);
    card->addWidget(m_verdicts);
    m_view = new ExchangeView(this);
    connect(m_view, &ExchangeView::copied, this, [this] {
        Q_EMIT notice({Tone::Success, tr("Copied as cURL"), tr("Secrets are hidden: put yours in before you run it."), {}, {}});
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(foot);
    for (QWidget *part : {static_cast<QWidget *>(m_stale), static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_view)})
        column->addWidget(part);
}

QString WebhookResult::name() const
{
    const auto webhook = m_context.site.webhooks()->shown(m_id);
    return webhookName(webhook ? webhook->name : QString());
}

void WebhookResult::setWebhook(const WebhookId &id)
{
    m_id = id;
    refill();
}

void WebhookResult::test()
{
    if (m_tests.isRunning(m_id)) {
        m_tests.cancel(m_id);
    } else if (m_tests.start(m_id)) {
        announce(this, tr("Testing %1").arg(name()));
        Q_EMIT appeared();
    }
}

void WebhookResult::refill()
{
    const auto test = m_tests.last(m_id);
    const bool running = m_tests.isRunning(m_id), shown = test && !running;
    const auto readiness = m_tests.readiness(m_id);
    const auto webhook = m_context.site.webhooks()->shown(m_id);
    m_test->setText(running ? tr("Cancel the test") : test ? tr("Send another test") : tr("Send a test"));
    setBusy(m_test, running);
    m_test->setEnabled(readiness != WebhookTests::Readiness::NotSaved);
    m_test->setToolTip(m_test->isEnabled() ? QString() : tr("Publish it first: only what the service has can be tested"));
    m_remark->setText(readiness == WebhookTests::Readiness::NotSaved      ? tr("Publish it first: only what the service has can be tested.")
                      : readiness == WebhookTests::Readiness::Unpublished ? tr("What is published is tested, not your unpublished changes.")
                      : webhook && !webhook->enabled                      ? tr("A purchase marked as a test goes to the address above, although it is switched off.")
                                                                          : tr("A purchase marked as a test goes to the address above."));
    m_evidence->setVisible(shown);
    m_stale->setVisible(shown && test->stale);
    if (shown && test->stale) {
        m_stale->setMessage(Tone::Warning, tr("The settings have changed since this test."), tr("It says nothing about them as they are now."));
        m_stale->setLinks({{QStringLiteral("test"), tr("Test again")}});
    }
    m_error->setVisible(shown && test->error);
    m_card->setVisible(running || (shown && test->result));
    m_bar->setVisible(running);
    m_moment->setVisible(shown);
    m_message->hide();
    m_verdicts->hide();
    m_view->hide();
    if (running) {
        m_icon->setIcon(Icon::Test, Tone::Neutral);
        m_headline->setText(tr("Testing %1").arg(name()));
    } else if (shown && test->error) {
        showError(*test);
    } else if (shown) {
        showResult(*test);
    }
}

void WebhookResult::showError(const WebhookTest &test)
{
    const sentences::ErrorText text = sentences::error(*test.error, words::host(m_context.site.profile()));
    m_headline->setText(tr("No result: %1").arg(text.fact));
    m_error->setMessage(Tone::Error, tr("%1 was not tested.").arg(name()), text.fact + u' ' + text.whole());
    QList<std::pair<QString, QString>> links{{QStringLiteral("test"), tr("Try again")}};
    if (test.error->kind == ApiError::Kind::Unauthorized || test.error->kind == ApiError::Kind::Forbidden)
        links.append({QStringLiteral("connection"), tr("Use another token…")});
    m_error->setLinks(links);
}

void WebhookResult::showResult(const WebhookTest &test)
{
    const TestResult &result = *test.result;
    const codec::TestExchange exchange = codec::testExchange(result);
    QStringList facts{resultwords::capitalised(words::moment(test.startedAt, m_context.clock.now()))};
    facts << tr("%1 ms").arg(QLocale().toString(test.elapsedMs)).replace(u' ', QChar::Nbsp);
    if (test.ofDraft)
        facts << tr("with your unpublished changes");
    m_moment->setText(facts.join(QStringLiteral(", ")));
    m_moment->setToolTip(words::utcTip(test.startedAt));
    const TestOutcome outcome = testOutcome(result);
    const TestOutcomeText text = testOutcomeText(result);
    m_icon->setIcon(outcome == TestOutcome::Passed ? Icon::Delivered : outcome == TestOutcome::Failed ? Icon::Failed : Icon::Unknown,
                    outcome == TestOutcome::Passed ? Tone::Delivered : outcome == TestOutcome::Failed ? Tone::Failed : Tone::Info);
    m_headline->setText(text.sentence);
    const QString message = resultwords::messageOf(result, text);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());

    while (QLayoutItem *item = m_verdicts->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto reason = testReason(result, forwarding::Destination::Webhook, name());
    for (const TestCheck &check : result.checks) {
        auto *row = new VerdictRow(m_verdicts);
        row->setContent(resultwords::verdict(check, reason));
        connect(row, &VerdictRow::linkActivated, this, [](const QString &link) {
            if (const QUrl url(link); url.scheme() == QStringLiteral("https"))
                QDesktopServices::openUrl(url);
        });
        m_verdicts->layout()->addWidget(row);
    }
    m_verdicts->setVisible(!result.checks.empty());
    const bool payloads = exchange.hasRequest() || exchange.hasAnswer();
    m_view->setVisible(payloads);
    if (payloads)
        m_view->setExchange(exchange, false, tr("Secrets are hidden, also in what you copy."));
}

QString WebhookResult::headline() const
{
    return m_headline->text();
}

QStringList WebhookResult::verdicts() const
{
    QStringList all;
    for (int i = 0; i < m_verdicts->layout()->count(); ++i)
        all << static_cast<VerdictRow *>(m_verdicts->layout()->itemAt(i)->widget())->spoken();
    return all;
}

} // namespace selwise
