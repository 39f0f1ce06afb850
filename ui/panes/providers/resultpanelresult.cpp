#include "ui/panes/providers/resultpanel.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/ports/clock.h"
#include "models/text/providertext.h"
#include "models/text/reasontext.h"
#include "models/text/testcardtext.h"
#include "ui/panes/card.h"
#include "ui/panes/providers/evidencebutton.h"
#include "ui/panes/providers/exchangeview.h"
#include "ui/panes/providers/manualstepcard.h"
#include "ui/panes/providers/resultwords.h"
#include "ui/panes/providers/verdictrow.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

// What a test came to, as the panel shows it: verdicts, where the event shows up, errors, this program's own decision.

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

void ResultPanel::showBanners(const std::optional<ProviderTest> &test)
{
    const bool stale = test && test->stale;
    const bool unpublished = !stale && !m_tests.isRunning(m_id) && m_tests.readiness(m_id) == ProviderTests::Readiness::Unpublished;
    m_stale->setVisible(stale || unpublished);
    if (stale) {
        m_stale->setMessage(Tone::Warning, tr("The settings have changed since this test."), tr("It says nothing about them as they are now."));
        m_stale->setLinks({{u"test"_s, tr("Test again")}});
    } else if (unpublished) {
        m_stale->setMessage(Tone::Info, tr("What is saved is tested, not your unpublished changes."), tr("The service takes no draft along."));
        m_stale->setLinks({{u"save"_s, tr("Save and test…")}});
    }
    m_error->setVisible(test && test->error);
    if (test && test->error)
        showError(*test);
}

void ResultPanel::showError(const ProviderTest &test)
{
    const sentences::ErrorText text = sentences::error(*test.error, words::host(m_context.site.profile()));
    m_headline->setText(tr("No result: %1").arg(text.fact));
    m_error->setMessage(Tone::Error, tr("%1 was not tested.").arg(providerName(m_id)), text.fact + u' ' + text.whole());
    QList<std::pair<QString, QString>> links{{u"test"_s, tr("Try again")}};
    if (test.error->kind == ApiError::Kind::Unauthorized || test.error->kind == ApiError::Kind::Forbidden)
        links.append({u"connection"_s, tr("Use another token…")});
    m_error->setLinks(links);
}

QString ResultPanel::momentLine(const ProviderTest &test) const
{
    QStringList facts{resultwords::capitalised(words::moment(test.startedAt, m_context.clock.now()))};
    if (!m_exchange.event.isEmpty())
        facts << (m_exchange.testEventCode.isEmpty() ? m_exchange.event : tr("%1 with event code %2").arg(m_exchange.event, m_exchange.testEventCode));
    facts << tr("%1 ms").arg(QLocale().toString(test.elapsedMs)).replace(u' ', QChar::Nbsp); // the unit stays with its number
    if (test.ofDraft)
        facts << tr("with your unpublished changes");
    if (test.bypassFilters)
        facts << tr("filters bypassed");
    return facts.join(u", "_s);
}

void ResultPanel::showResult(const ProviderTest &test)
{
    m_exchange = test.result ? codec::testExchange(*test.result) : codec::TestExchange();
    m_moment->setText(momentLine(test));
    m_moment->setToolTip(words::utcTip(test.startedAt));
    showLocal(test);
    if (!test.result)
        return;
    const TestOutcome outcome = testOutcome(*test.result);
    const TestOutcomeText text = testOutcomeText(*test.result);
    m_icon->setIcon(outcome == TestOutcome::Passed ? Icon::Delivered : outcome == TestOutcome::Failed ? Icon::Failed : Icon::Unknown,
                    outcome == TestOutcome::Passed ? Tone::Delivered : outcome == TestOutcome::Failed ? Tone::Failed : Tone::Info);
    m_headline->setText(text.sentence);
    const QString message = resultwords::messageOf(*test.result, text);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    showVerdicts(test);
    const TestArrival arrival = testArrival(*test.result, m_exchange.hasAnswer(), resultwords::isValidator(m_exchange));
    showWhere(*test.result, arrival);

    TestTrace trace{m_exchange.event, m_exchange.transactionId, m_exchange.testEventCode, {}};
    if (const auto record = m_context.site.providers()->shown(m_id); record && m_id.kind == Provider::GoogleAds)
        trace.label = record->config.text(ConfigField::ConversionLabel);
    const LastStepText manual = lastStepText(m_id, trace, words::clockTime(test.startedAt), m_context.site.profile().environment);
    const bool provable = !manual.question.isEmpty() && arrival != TestArrival::NotTaken && outcome != TestOutcome::Failed && outcome != TestOutcome::Passed;
    m_manual->setVisible(provable);
    if (provable)
        m_manual->setStep(manual, test.manualStep, test.manualStep ? words::clockTime(test.manualStep->at) : QString());
    const bool payloads = m_exchange.hasRequest() || m_exchange.hasAnswer();
    m_view->setVisible(payloads);
    if (payloads)
        m_view->setExchange(m_exchange, resultwords::isValidator(m_exchange), tr("Secrets are hidden, also in what you copy."));
}

void ResultPanel::showVerdicts(const ProviderTest &test)
{
    // The rows stay, for a link in one may have the focus.
    QLayout *rows = m_verdicts->layout();
    while (rows->count() > int(test.result->checks.size())) {
        QLayoutItem *last = rows->takeAt(rows->count() - 1);
        last->widget()->hide();
        last->widget()->deleteLater();
        delete last;
    }
    const auto reason = resultwords::answerReason(m_id, *test.result, m_exchange);
    for (int i = 0; i < int(test.result->checks.size()); ++i) {
        if (i == rows->count()) {
            auto *row = new VerdictRow(m_verdicts);
            connect(row, &VerdictRow::linkActivated, this, &ResultPanel::follow);
            rows->addWidget(row);
        }
        auto *row = static_cast<VerdictRow *>(rows->itemAt(i)->widget());
        row->setContent(resultwords::verdict(m_id, test.result->checks[size_t(i)], reason, *m_context.site.providers()));
    }
}

void ResultPanel::showWhere(const TestResult &result, TestArrival arrival)
{
    auto *grid = static_cast<QGridLayout *>(m_where->layout());
    clear(grid);
    const auto places = whereItShows(m_id, {m_exchange.event, m_exchange.transactionId, m_exchange.testEventCode, {}});
    const bool told = !result.checks.empty() && !places.empty();
    m_where->setVisible(told);
    if (!told)
        return;
    auto *title = new TextLabel(whereItShowsTitle(arrival, m_context.site.profile().environment, providerName(m_id)),
                                arrival == TestArrival::NotTaken ? TextLabel::Look::Secondary : TextLabel::Look::CaptionStrong, m_where);
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 2);
    if (arrival == TestArrival::NotTaken)
        return;
    int row = 1;
    for (const WhereItShows &place : places) {
        auto *label = new TextLabel(place.place, TextLabel::Look::Secondary, m_where);
        label->setWordWrap(true);
        auto *word = new TextLabel(place.word, TextLabel::Look::Strong, m_where);
        if (place.answer == WhereItShows::Answer::Yes)
            word->setTone(Tone::Delivered);
        else if (place.answer == WhereItShows::Answer::Counts)
            word->setTone(Tone::Warning);
        grid->addWidget(label, row, 0);
        grid->addWidget(word, row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
}

void ResultPanel::showLocal(const ProviderTest &test)
{
    if (!test.decision)
        return;
    const ReasonText reason = outcomeText(*test.decision, providerName(m_id));
    QString text = tr("What this program expects of a purchase: %1").arg(reason.sentence);
    if (!reason.remedy.isEmpty())
        text += u' ' + reason.remedy;
    m_localText->setText(text);
}

} // namespace selwise
