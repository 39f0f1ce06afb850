#include "ui/panes/logs/logspane.h"

#include "models/controllers/logscontroller.h"
#include "models/domain/connection.h"
#include "models/controllers/sitesession.h"
#include "models/items/logsmodel.h"
#include "models/ports/clock.h"
#include "models/query/logliterals.h"
#include "models/text/logquerytext.h"
#include "ui/panes/logs/archivewords.h"
#include "ui/panes/logs/chipsbar.h"
#include "ui/panes/logs/facetlist.h"
#include "ui/panes/logs/logdetail.h"
#include "ui/panes/logs/loggroups.h"
#include "ui/panes/logs/logtable.h"
#include "ui/panes/logs/logtabs.h"
#include "ui/panes/logs/matchstrip.h"
#include "ui/panes/logs/querybar.h"
#include "ui/panes/logs/timehistogram.h"
#include "ui/panes/sentences.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

// What the pane shows of its controller.

namespace selwise {

void LogsPane::entered()
{
    m_logs.begin();
    showState();
}

QDateTime LogsPane::readAt() const
{
    return m_logs.feed().fetchedAt();
}

void LogsPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_logs.feed().setFollowing(false); // nobody looks
}

void LogsPane::showState()
{
    const LogFeed &feed = m_logs.feed();
    const bool anyEntries = m_logs.result() && m_logs.result()->archived() > 0;
    switch (m_logs.state()) {
    case LogsController::State::NoArchive:
    case LogsController::State::Failed:
        m_error->setError(archiveErrorFacts(*m_logs.error()));
        m_pages->setCurrentWidget(m_error);
        return;
    case LogsController::State::Waiting:
    case LogsController::State::Ready: break;
    }
    if (anyEntries) {
        m_pages->setCurrentWidget(m_content);
        if (hasFocus()) // it waited for its content
            m_query->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (feed.isFetching() || !m_logs.result()) {
        const qint64 fetched = feed.fetched();
        m_loading->setProgress(fetched > 0 ? tr("Fetching delivery logs, %1 so far").arg(QLocale().toString(fetched)) : tr("Fetching delivery logs"));
        m_loading->setCancellable(feed.isFetching());
        m_pages->setCurrentWidget(m_loading);
        return;
    }
    if (const auto error = feed.fetchError()) {
        const sentences::ErrorText text = sentences::error(*error);
        ErrorFacts facts;
        facts.title = text.title;
        facts.sentence = text.fact + u' ' + text.whole();
        m_error->setError(facts);
        m_pages->setCurrentWidget(m_error);
        return;
    }
    m_pages->setCurrentWidget(m_empty);
}

void LogsPane::showResult()
{
    const LogResultPtr result = m_logs.result();
    if (!result)
        return;
    const QLocale locale;
    const LogTab &tab = m_logs.tab();
    const QDate today = m_context.clock.now().toLocalTime().date();
    m_table->setToday(today);
    m_detail->setToday(today);
    m_table->showResult();
    m_facets->showResult();
    m_chips->showResult();
    m_strip->setResult(result);
    showOutcome();
    m_mode->setCurrentIndex(tab.deliveries ? 1 : 0);
    const auto chosen = logquery::chosenValues(tab, {logquery::Field::State, QString()});
    m_undelivered->setChecked(tab.deliveries && std::find(chosen.begin(), chosen.end(), u"undelivered") != chosen.end());
    QString undelivered = tr("Undelivered");
    for (const Facet &facet : m_logs.facets()) {
        for (const FacetValue &value : facet.values) {
            if (facet.field.field == logquery::Field::State && value.text == u"undelivered")
                undelivered = tr("Undelivered %1").arg(locale.toString(value.count));
        }
    }
    m_undelivered->setText(undelivered);
    m_range->setText(tab.range.isEmpty() ? tr("All times") : tr("Last %1").arg(logDurationText(logquery::durationOf(tab.range).value_or(0))));

    const qint64 now = m_context.clock.now().toMSecsSinceEpoch();
    m_histogram->setContent(m_logs.histogram(), m_logs.feed().coverage(), now);
    std::optional<std::pair<qint64, qint64>> brush;
    for (const LogsController::ChipCount &chip : m_logs.chips()) {
        const auto *term = std::get_if<logquery::Term>(&chip.chip.node.is);
        const auto *range = term && chip.chip.brush && chip.chip.on ? std::get_if<logquery::TimeRange>(&term->tests.front()) : nullptr;
        if (range && range->from && range->to)
            brush = std::pair(range->from->value.count, range->to->value.count);
    }
    m_histogram->setBrush(brush);
    showFeed();
    showTail();
    showRows();
    showRow();
}

void LogsPane::showOutcome()
{
    m_chips->showLeft();
    const LogResultPtr result = m_logs.result();
    if (m_logs.isSearching()) {
        m_query->setOutcome(tr("Searching…"));
    } else if (result) {
        const QLocale locale;
        m_query->setOutcome(tr("%1 of %2 in %3 ms")
                                .arg(locale.toString(qint64(result->rowCount())), locale.toString(result->archived()))
                                .arg(m_logs.took().count()));
    }
}

void LogsPane::showFeed()
{
    const LogFeed &feed = m_logs.feed();
    const QString held = QLocale().toString(feed.state().entries);
    const bool filling = feed.isFilling();
    m_held->setText(filling ? tr("Reading older logs… %1 so far").arg(held) : tr("%1 held").arg(held));
    QString more;
    if (const auto error = feed.fetchError())
        more = tr("The last fetch stopped: %1").arg(sentences::error(*error).title);
    else if (feed.limitedByServer())
        more = tr("The service gives only its newest entries.");
    else if (feed.state().access != ArchiveState::Access::Writable)
        more = tr("Read only: another window writes this archive.");
    m_brushed->setText(more);
    m_fetch->setText(filling ? tr("Cancel") : tr("Fetch the rest"));
    m_fetch->setVisible(feed.state().access == ArchiveState::Access::Writable);
}

void LogsPane::showTail()
{
    const LogFeed &feed = m_logs.feed();
    // Not "new": what is fetched of the past is among them, and most of them while that goes on.
    const QString more = m_logs.newEntries() > 0 && !feed.isFilling() ? tr("%1 more").arg(QLocale().toString(m_logs.newEntries())) : QString();
    const bool paused = m_logs.isPaused();
    QString text = tr("Live tail");
    if (feed.isFollowing() && paused)
        text = more.isEmpty() ? tr("Live tail paused") : tr("Live tail paused, %1").arg(more);
    else if (!more.isEmpty() && paused)
        text = tr("Show %1").arg(more);
    m_tail->setText(text);
    m_tail->setChecked(feed.isFollowing());
    const bool shows = !feed.isFollowing() && paused && !more.isEmpty();
    m_tail->setIcon(icon(feed.isFollowing() && !paused ? Icon::Pause : shows ? Icon::Refresh : Icon::Play));
    m_tail->setToolTip(shows ? tr("They came while a row was chosen") : QString());
}

void LogsPane::showRow()
{
    const LogResultPtr result = m_logs.result();
    const int row = m_table->currentRow();
    // Where there is little room, the rows have it until one is chosen.
    const bool shows = !m_detailClosed && (row >= 0 || !isNarrow());
    m_detail->setVisible(shows);
    if (!shows)
        return;
    if (result && m_table->selectedTotal() == 2) {
        const std::vector<qsizetype> rows = m_table->selectedRows(2);
        m_detail->compare(result, int(rows[0]), int(rows[1]));
    } else {
        m_detail->showRow(result, row);
    }
}

void LogsPane::showRows()
{
    const bool nothing = m_logs.result() && m_logs.result()->rowCount() == 0 && !m_logs.chips().empty();
    const auto refinements = std::ranges::count_if(m_logs.chips(), [](const LogsController::ChipCount &chip) { return chip.chip.on; });
    m_nothingText->setText(m_logs.feed().isFilling() ? tr("No log matches yet; older ones are still being read.")
                                                     : tr("No log matches %n refinements.", nullptr, int(refinements)));
    m_rows->setCurrentIndex(nothing ? 2 : m_logs.groupBy().empty() ? 0 : 1);
}

int LogsPane::footHeight() const
{
    return m_detail->footHeight();
}

bool LogsPane::leave()
{
    if (m_detail->isAncestorOf(QApplication::focusWidget())) { // back to its row
        (m_groups->isVisible() ? static_cast<QWidget *>(m_groups) : m_table)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!m_logs.groupBy().empty()) {
        groupBy({});
        return true;
    }
    if (m_logs.isPaused() && m_logs.newEntries() > 0) {
        m_logs.showNew();
        return true;
    }
    return false;
}

} // namespace selwise
