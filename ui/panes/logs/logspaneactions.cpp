#include "ui/panes/logs/logspane.h"

#include "models/controllers/explaincontroller.h"
#include "models/controllers/filterscontroller.h"
#include "models/controllers/historycontroller.h"
#include "models/controllers/logcopy.h"
#include "models/controllers/logscontroller.h"
#include "models/controllers/mappingcontroller.h"
#include "models/controllers/sitesession.h"
#include "models/items/logsmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/ports/workbook.h"
#include "models/query/logfields.h"
#include "models/query/logprint.h"
#include "models/services/logexport.h"
#include "models/text/archivetext.h"
#include "ui/panes/logs/logdetail.h"
#include "ui/panes/logs/loghelpdialog.h"
#include "ui/panes/logs/logtable.h"
#include "ui/panes/logs/logtabs.h"
#include "ui/panes/logs/logwords.h"
#include "ui/panes/logs/querybar.h"
#include "ui/panes/logs/retentiondialog.h"
#include "ui/panes/logs/runningbar.h"
#include "ui/panes/savefile.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>
#include <QUrl>
#include <algorithm>

// What the pane does.

namespace selwise {

using logquery::Field;
using logquery::FieldRef;

namespace {

constexpr size_t mostCopied = 10'000;

QString suffixOf(LogExportFormat format)
{
    switch (format) {
    case LogExportFormat::Csv: return QStringLiteral("csv");
    case LogExportFormat::Xlsx: return QStringLiteral("xlsx");
    case LogExportFormat::Ndjson: break;
    }
    return QStringLiteral("ndjson");
}

} // namespace

std::vector<Command> LogsPane::commands()
{
    const QString group = tr("Delivery logs");
    return {{group, tr("Undelivered"), tr("Deliveries that never succeeded"), icon(Icon::Failed), {}, [this] { toggleUndelivered(true); }},
            {group, tr("Next failure"), {}, icon(Icon::Down), Qt::Key_F8, [this] { findFailure(true); }},
            {group, tr("Explain this event"), tr("Of the row that is chosen"), icon(Icon::Explain), {}, [this] { explainEvent(); }},
            {group, tr("Query language"), tr("Help with examples"), icon(Icon::Info), {}, [this] { showHelp(); }},
            {group, tr("Export…"), {}, icon(Icon::Export), {}, [this] { exportRows(LogExportFormat::Csv); }},
            {group, tr("Export as XLSX…"), tr("A workbook for a spreadsheet"), icon(Icon::Export), {}, [this] { exportRows(LogExportFormat::Xlsx); }},
            {group, tr("How long logs are kept…"), {}, icon(Icon::Sliders), {}, [this] { showRetention(); }},
            {group, tr("Fetch delivery logs"), {}, icon(Icon::Refresh), {}, [this] { m_logs.feed().fetch(); }}};
}

void LogsPane::fillRanges(QMenu *menu)
{
    const auto add = [&](const QString &text, const QString &range) {
        QAction *action = m_ranges->addAction(menu->addAction(text, this, [this, range] {
            LogTab tab = m_logs.tab();
            tab.range = range;
            m_logs.setTab(tab);
        }));
        action->setCheckable(true);
        action->setChecked(m_logs.tab().range == range);
    };
    add(tr("All times"), QString());
    add(tr("Last 15 minutes"), QStringLiteral("15m"));
    add(tr("Last hour"), QStringLiteral("1h"));
    add(tr("Last 24 hours"), QStringLiteral("24h"));
    add(tr("Last 7 days"), QStringLiteral("7d"));
    add(tr("Last 30 days"), QStringLiteral("30d"));
}

void LogsPane::fillSaved(QMenu *menu)
{
    for (const LogTab &search : m_logs.view().saved) {
        QAction *action = menu->addAction(icon(Icon::Bookmark), search.name, this, [this, search] { m_logs.addTab(search); });
        action->setToolTip(search.query);
    }
    if (m_logs.view().saved.empty()) {
        menu->addAction(tr("None yet: keep one with the bookmark beside the query"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    QMenu *remove = menu->addMenu(tr("Remove"));
    for (const LogTab &search : m_logs.view().saved)
        remove->addAction(search.name, this, [this, name = search.name] { m_logs.removeSearch(name); });
}

/// Under a name of its own; in place of another search only where the dialog has said so.
void LogsPane::saveSearch()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this search"));
    dialog->setOkButtonText(tr("Save"));
    const auto say = [this, dialog](const QString &name) {
        const auto &saved = m_logs.view().saved;
        const bool there = std::any_of(saved.begin(), saved.end(), [&](const LogTab &each) { return each.name == name.trimmed(); });
        dialog->setLabelText(there ? tr("There is a search of this name: it is replaced.") : tr("Name of the search, as it stands under “Saved searches”"));
    };
    connect(dialog, &QInputDialog::textValueChanged, dialog, say);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_logs.saveSearch(name.trimmed());
        Q_EMIT notice({Tone::Success, tr("Search saved"), tr("It is under “Saved searches”."), {}, {}});
    });
    const QString suggested = LogTabs::nameOf(m_logs, m_logs.view().current);
    say(suggested);
    dialog->setTextValue(suggested);
    dialog->open();
}

void LogsPane::fillGroups(QMenu *menu)
{
    const auto add = [&](const QString &text, const std::vector<FieldRef> &fields) {
        QAction *action = m_groupings->addAction(menu->addAction(text, this, [this, fields] { groupBy(fields); }));
        action->setCheckable(true);
        action->setChecked(m_logs.groupBy() == fields);
    };
    add(tr("No groups"), {});
    add(tr("By error"), {{Field::Error, QString()}});
    add(tr("By event"), {{Field::Event, QString()}});
    add(tr("By hour"), {{Field::Time, QString()}});
    add(tr("By receiver"), {{Field::Destination, QString()}});
    add(tr("By webhook"), {{Field::Webhook, QString()}});
    add(tr("By reason"), {{Field::Reason, QString()}});
}

void LogsPane::groupBy(const std::vector<FieldRef> &fields)
{
    m_logs.setGroupBy(fields);
    showRows();
}

void LogsPane::fillColumns(QMenu *menu)
{
    QMenu *order = menu->addMenu(tr("Sort by"));
    for (const FieldRef &field : m_logs.model()->columns()) {
        const bool sorted = logquery::fieldName(field) == m_table->sortedBy();
        const QString title = logwords::columnTitle(field, m_logs.tab().deliveries);
        const QString text = !sorted ? title : m_logs.tab().descending ? tr("%1, descending").arg(title) : tr("%1, ascending").arg(title);
        QAction *action = order->addAction(text, this, [this, field] { m_table->sortBy(field); });
        action->setCheckable(true);
        action->setChecked(sorted);
    }
    menu->addSection(tr("Columns from the payload"));
    const QStringList shown = m_logs.view().columns;
    const auto add = [&](const QString &path, bool on) {
        QAction *action = menu->addAction(path, this, [this, path, on] {
            QStringList columns = m_logs.view().columns;
            on ? void(columns.removeAll(path)) : void(columns.append(path));
            m_logs.setColumns(columns);
            m_table->showResult();
        });
        action->setCheckable(true);
        action->setChecked(on);
    };
    for (const QString &path : shown)
        add(path, true);
    constexpr int most = 20;
    int count = 0;
    for (const logquery::SeenPath &seen : m_logs.seenPaths()) {
        if (!shown.contains(seen.path) && ++count <= most)
            add(seen.path, false);
    }
    if (shown.isEmpty() && count == 0)
        menu->addAction(tr("No payload in these logs"))->setEnabled(false);
}

void LogsPane::toggleUndelivered(bool on)
{
    LogTab tab = m_logs.tab();
    const FieldRef state{Field::State, QString()};
    const auto chosen = logquery::chosenValues(tab, state);
    const bool isOn = std::find(chosen.begin(), chosen.end(), u"undelivered") != chosen.end();
    if (isOn != on)
        tab = logquery::withValueToggled(tab, state, QStringLiteral("undelivered"));
    tab.deliveries = tab.deliveries || on;
    m_logs.setTab(tab);
}

void LogsPane::ask(const QString &query, const QString &name)
{
    LogTab tab;
    tab.query = query;
    tab.name = name;
    m_logs.addTab(tab);
}

void LogsPane::findFailure(bool forward)
{
    m_logs.findNeighbour(m_table->currentRow(), Neighbour::NextFailure, forward);
}

void LogsPane::copyRows(bool asJson)
{
    const LogResultPtr result = m_logs.result();
    if (!result)
        return;
    std::vector<qsizetype> rows = m_table->selectedRows(mostCopied);
    if (rows.empty())
        return;
    QStringList titles;
    for (const FieldRef &field : m_logs.model()->columns()) {
        if (!asJson)
            titles += logwords::columnTitle(field, m_logs.tab().deliveries);
    }
    const int count = int(rows.size());
    const QString cut = count < m_table->selectedTotal() ? tr("Only the first %1 of them.").arg(QLocale().toString(count)) : QString();
    whenDone(copyLogs(result, std::move(rows), m_logs.model()->columns(), titles), this, [this, asJson, count, cut](const QString &text) {
        QApplication::clipboard()->setText(text);
        Q_EMIT notice({Tone::Success, asJson ? tr("%n logs copied as JSON", nullptr, count) : tr("%n logs copied", nullptr, count), cut, {}, {}});
    });
}

void LogsPane::copyText(const QString &text, const QString &what)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT notice({Tone::Success, tr("Copied"), what, {}, {}});
}

void LogsPane::exportRows(LogExportFormat format)
{
    const LogResultPtr result = m_logs.result();
    if (!result || m_exporting)
        return;
    const QString title = tr("Export %1 logs").arg(QLocale().toString(qint64(result->rowCount())));
    askFile(window(), title, QStringLiteral("delivery-logs.") + suffixOf(format), this, [this, result, format](const QString &file) {
        runExport(result, file, format);
    });
}

void LogsPane::runExport(const LogResultPtr &result, const QString &file, LogExportFormat format)
{
    auto *watcher = new QFutureWatcher<LogExportEnd>(this);
    const qint64 total = result->rowCount();
    const auto show = [this, total, format](int done) {
        if (format == LogExportFormat::Xlsx && done == total)
            m_running->setProgress(tr("Packing the workbook and reading it back"), 0, 0);
        else
            m_running->setProgress(tr("Exporting %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)), done, total);
    };
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, show);
    connect(m_running, &RunningBar::cancelWanted, watcher, &QFutureWatcherBase::cancel);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this] { m_running->setProgress(tr("Cancelling the export"), 0, 0); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file] {
        m_exporting = false;
        m_running->end();
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            Q_EMIT notice({Tone::Info, tr("Export cancelled"), tr("No file was written."), {}, {}});
        else
            tellExport(watcher->result(), file);
    });
    m_exporting = true;
    show(0);
    watcher->setFuture(exportLogs(result, file, format, m_logs.columns()));
}

void LogsPane::tellExport(const LogExportEnd &end, const QString &file)
{
    if (!end.problem.isEmpty()) {
        Q_EMIT notice({Tone::Error, tr("The export was not written"), end.problem, {}, {}});
        return;
    }
    QStringList remarks;
    if (end.neutralised > 0 && end.sheets > 0)
        remarks += tr("%n cells that look like formulas are stored as text: nothing in the file is run.", nullptr, int(end.neutralised));
    else if (end.neutralised > 0)
        remarks += tr("%n cells that a spreadsheet would have run as formulas begin with an apostrophe.", nullptr, int(end.neutralised));
    if (end.sheets > 1)
        remarks += tr("A sheet of XLSX holds %1 rows, so the logs stand on %n sheets.", nullptr, end.sheets).arg(QLocale().toString(Workbook::rowsOfSheet));
    if (end.shortened > 0)
        remarks += tr("%n texts are cut after %1 characters, the most that a cell of XLSX holds.", nullptr, int(end.shortened)).arg(QLocale().toString(Workbook::longestText));
    Q_EMIT notice({Tone::Success, tr("%1 logs exported to %2").arg(QLocale().toString(end.rows), QFileInfo(file).fileName()), remarks.join(u' '), {}, {}});
}

void LogsPane::importFiles()
{
    LogArchive *archive = m_logs.feed().archive();
    if (!archive)
        return;
    auto *dialog = new QFileDialog(window(), tr("Import delivery logs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Logs (*.ndjson *.json *.jsonl *.csv *.gz)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, archive](const QStringList &files) {
        runImport(*archive, files);
    });
    dialog->open();
}

void LogsPane::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool files = !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (files && m_logs.feed().archive())
        event->acceptProposedAction();
}

void LogsPane::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        files += url.toLocalFile();
    if (LogArchive *archive = m_logs.feed().archive())
        runImport(*archive, files);
}

void LogsPane::runImport(LogArchive &archive, const QStringList &files)
{
    const QPointer<LogsPane> alive(this);
    const auto progress = [alive](const ImportProgress &now) {
        if (alive)
            alive->m_running->setProgress(tr("Importing, %1 entries so far").arg(QLocale().toString(now.entries)), now.bytes, now.totalBytes);
    };
    m_running->setProgress(tr("Importing"), 0, 0);
    auto *watcher = whenEnded(archive.import(files, progress), this, ArchiveError{ArchiveError::Kind::Cancelled, {}, {}},
                              [this](const Result<ImportSummary, ArchiveError> &summary) {
        m_running->end();
        if (!summary) {
            const StoreErrorText why = archiveErrorText(summary.error());
            Q_EMIT notice({Tone::Error, tr("The files were not imported"), why.title + u' ' + why.what + u' ' + why.next, {}, {}});
            return;
        }
        const AppendSummary &entries = summary->entries;
        const QString refused = entries.refused > 0 ? tr("%1 were no entries and were left out.").arg(QLocale().toString(entries.refused)) : QString();
        QString fact = summary->cancelled ? tr("Import cancelled after %1 logs").arg(QLocale().toString(entries.added))
                                                : tr("%1 logs imported, %2 were there already").arg(QLocale().toString(entries.added), QLocale().toString(entries.known - entries.replaced));
        if (entries.replaced > 0)
            fact += u' ' + tr("(%Ln replaced by a later version)", nullptr, int(entries.replaced));
        Q_EMIT notice({entries.refused > 0 ? Tone::Warning : Tone::Success, fact, refused, {}, {}});
    });
    connect(m_running, &RunningBar::cancelWanted, watcher, &QFutureWatcherBase::cancel);
}

void LogsPane::toggleBookmark()
{
    const int row = m_table->currentRow();
    if (row >= 0 && m_logs.result())
        m_logs.setBookmark(row, !m_logs.result()->bookmarked(row));
}

std::optional<DeliveryLogEntry> LogsPane::currentEntry() const
{
    const LogResultPtr result = m_logs.result();
    const int row = m_table->currentRow();
    return result && row >= 0 && row < result->rowCount() ? std::optional(result->entry(row)) : std::nullopt;
}

void LogsPane::explainEvent()
{
    const auto entry = currentEntry();
    const QString event = entry ? m_logs.leads(*entry).event : QString();
    if (event.isEmpty()) {
        Q_EMIT notice({Tone::Info, tr("No event to explain"), tr("Choose a log that shows its event."), {}, {}});
        return;
    }
    const RecordKey key{entry->toWebhook ? RecordKey::Kind::Webhook : RecordKey::Kind::Provider, entry->destination};
    const QString when = words::moment(entry->timestamp, m_context.clock.now());
    m_context.site.explain()->want({event, tr("from the log, %1; personal data is hidden").arg(when), key});
    Q_EMIT paneWanted(QStringLiteral("explain"));
}

void LogsPane::openStop()
{
    const auto entry = currentEntry();
    if (!entry)
        return;
    const ProviderId provider = ProviderId::fromWire(entry->destination);
    switch (m_logs.leads(*entry).stop) {
    case LogLeads::Stop::Filter:
        m_context.site.filters()->want({provider, entry->event});
        Q_EMIT paneWanted(QStringLiteral("filters"));
        break;
    case LogLeads::Stop::Mapping:
        m_context.site.mapping()->want({entry->event, provider});
        Q_EMIT paneWanted(QStringLiteral("mapping"));
        break;
    case LogLeads::Stop::Elsewhere: break;
    }
}

void LogsPane::showMenu(const QPoint &at)
{
    const int row = m_table->currentRow();
    const LogResultPtr result = m_logs.result();
    if (row < 0 || !result || row >= result->rowCount())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Copy), tr("Copy rows"), QKeySequence(QKeySequence::Copy), this, [this] { copyRows(false); });
    menu->addAction(tr("Copy as JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, [this] { copyRows(true); });
    menu->addAction(icon(Icon::Terminal), tr("Copy as cURL"), this, [this] { copyText(m_detail->curl(), tr("The request as cURL")); })
        ->setEnabled(!m_detail->curl().isEmpty());
    menu->addSeparator();
    menu->addAction(icon(Icon::Bookmark), result->bookmarked(row) ? tr("Remove the bookmark") : tr("Bookmark"), QKeySequence(Qt::CTRL | Qt::Key_B), this, [this] { toggleBookmark(); });
    const DeliveryLogEntry entry = result->entry(row);
    const LogLeads leads = m_logs.leads(entry);
    menu->addSeparator();
    menu->addAction(icon(Icon::Explain), tr("Explain this event"), this, &LogsPane::explainEvent)->setEnabled(!leads.event.isEmpty());
    if (leads.stop == LogLeads::Stop::Filter)
        menu->addAction(icon(Icon::Filters), tr("Open filter"), this, &LogsPane::openStop);
    if (leads.stop == LogLeads::Stop::Mapping)
        menu->addAction(icon(Icon::Mapping), tr("Open mapping"), this, &LogsPane::openStop);
    const auto related = [&](const QString &text, const std::optional<logquery::Node> &node) {
        if (node)
            menu->addAction(text, this, [this, text, query = logquery::print(*node)] { ask(query, text); });
    };
    menu->addSeparator();
    related(tr("Same order"), logquery::sameOrder(entry));
    related(tr("Same visitor"), logquery::sameVisitor(entry));
    related(tr("Same event"), logquery::sameEvent(entry));
    menu->popup(at);
}

void LogsPane::showRetention()
{
    LogArchive *archive = m_logs.feed().archive();
    if (!archive)
        return;
    auto *dialog = new RetentionDialog(*archive, m_context.site.profile().name, m_context.clock.now(), this);
    connect(dialog, &RetentionDialog::saved, this, [this](const RetentionPolicy &policy) {
        const bool ever = !policy.days && !policy.bytes;
        Q_EMIT notice({Tone::Success, ever ? tr("Logs are kept for ever") : tr("Saved"),
                       ever ? QString() : tr("What is over is deleted from this computer now, and from then on in the background."), {}, {}});
    });
    dialog->open();
}

QString LogsPane::versionOf(const DeliveryLogEntry &first) const
{
    const HistoryController &versions = *m_context.site.versions();
    const RecordKey key = first.toWebhook ? RecordKey{RecordKey::Kind::Webhook, first.destination}
                                          : RecordKey{RecordKey::Kind::Provider, ProviderId::fromWire(first.destination).canonical()};
    const qint64 number = first.timestamp.isValid() ? versions.newestOf(key, first.timestamp) : 0;
    const PublishHistory::Entry *version = versions.history().entry(number);
    if (!version)
        return QString();
    const QString at = words::roughMoment(version->at, m_context.clock.now());
    const QString under = (version->what == PublishHistory::Entry::What::Elsewhere ? tr("Decided under version %1, noticed %2.") : tr("Decided under version %1, published %2."))
                              .arg(number).arg(at);
    const qint64 newest = versions.newestOf(key);
    return newest == number ? under : under + u' ' + tr("Version %1 has changed it since.").arg(newest);
}

void LogsPane::showHelp()
{
    auto *dialog = new LogHelpDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LogHelpDialog::exampleWanted, this, [this, dialog](const QString &query) {
        dialog->close();
        m_logs.setQuery(query);
        m_query->field()->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

} // namespace selwise
