#include "ui/panes/mapping/mappingexchange.h"

#include "models/controllers/sitesession.h"
#include "models/domain/codec/mappingfilecodec.h"
#include "models/items/mappingmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/services/tabletext.h"
#include "models/text/importtext.h"
#include "ui/panes/filework.h"
#include "ui/panes/mapping/importpreview.h"
#include "ui/panes/mapping/mappingdiagram.h"
#include "ui/panes/mapping/mappingview.h"
#include "ui/panes/savefile.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstLine(const QString &text)
{
    constexpr qsizetype most = 4096;
    const QString start = text.left(most);
    const qsizetype end = std::min(start.indexOf(u'\n') < 0 ? start.size() : start.indexOf(u'\n'),
                                   start.indexOf(u'\r') < 0 ? start.size() : start.indexOf(u'\r'));
    return start.left(end);
}

} // namespace

MappingExchange::MappingExchange(const PaneContext &context, MappingView &table, ImportPreview &preview, QObject *parent)
    : QObject(parent), m_context(context), m_mapping(*context.site.mapping()), m_table(table), m_preview(preview)
{
    connect(&preview, &ImportPreview::canceled, this, [this] { ++m_run; });
}

ImportTarget MappingExchange::target() const
{
    ImportTarget target{m_mapping.model()->columns(), {}};
    for (const MappingEvent &event : m_mapping.model()->events())
        target.events.push_back(event.name);
    return target;
}

void MappingExchange::fillImport(QMenu *menu)
{
    QAction *paste = menu->addAction(icon(Icon::Copy), tr("Paste what was copied"));
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut); // shown; the table has the key itself
    connect(paste, &QAction::triggered, this, &MappingExchange::paste);
    connect(menu->addAction(icon(Icon::Import), tr("Import a file (CSV, JSON)…")), &QAction::triggered, this, &MappingExchange::askFile);
}

void MappingExchange::fillExport(QMenu *menu)
{
    connect(menu->addAction(icon(Icon::Copy), tr("Copy the whole table")), &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(tableText(mappingRows(m_mapping.model()->events(), m_mapping.model()->columns()), u'\t'));
        Q_EMIT notice({Tone::Success, tr("Mappings copied"), tr("Paste them into a spreadsheet."), {}, {}});
    });
    connect(menu->addAction(icon(Icon::Table), tr("Save as CSV…")), &QAction::triggered, this, [this] { save(Format::Csv); });
    connect(menu->addAction(icon(Icon::Braces), tr("Save as JSON…")), &QAction::triggered, this, [this] { save(Format::Json); });
    if (!m_diagram || !m_diagram->isVisible())
        return;
    menu->addSeparator();
    connect(menu->addAction(icon(Icon::Diagram), tr("Save the diagram as SVG…")), &QAction::triggered, this, [this] { save(Format::Svg); });
    connect(menu->addAction(icon(Icon::Diagram), tr("Save the diagram as PNG…")), &QAction::triggered, this, [this] { save(Format::Png); });
}

bool MappingExchange::copy()
{
    const QItemSelection selection = m_table.selectionModel()->selection();
    if (selection.isEmpty())
        return false;
    int top = INT_MAX, bottom = -1, left = INT_MAX, right = -1;
    for (const QItemSelectionRange &range : selection) {
        top = std::min(top, range.top());
        bottom = std::max(bottom, range.bottom());
        left = std::min(left, range.left());
        right = std::max(right, range.right());
    }
    std::vector<QStringList> rows;
    for (int row = top; row <= bottom; ++row) {
        if (m_mapping.model()->line(row).event < 0)
            continue;
        QStringList cells;
        for (int column = left; column <= right; ++column) {
            if (m_table.isColumnHidden(column))
                continue;
            const QModelIndex index = m_table.model()->index(row, column);
            cells << (selection.contains(index) ? index.data(Qt::EditRole).toString() : QString());
        }
        rows.push_back(cells);
    }
    QString text = tableText(rows, u'\t');
    text.chop(1); // the last line end: one cell is one word
    QApplication::clipboard()->setText(text);
    return true;
}

void MappingExchange::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        Q_EMIT refused(tr("There is no text to paste. Copy cells in a spreadsheet first."));
        return;
    }
    const auto first = parseTable(firstLine(text));
    const bool json = text.trimmed().startsWith(u'{');
    if (json || (first && hasMappingHeader(first.value().rows.front(), target())))
        importText(text.toUtf8(), tr("What was pasted"));
    else
        pasteCells(text);
}

void MappingExchange::pasteCells(const QString &text)
{
    const MappingModel &table = *m_mapping.model();
    const QModelIndex current = m_table.currentIndex();
    const std::vector<MappingEdit> selected = m_table.selectedCells();
    std::vector<QString> rows;
    std::vector<ProviderId> columns;
    for (int row = std::max(0, current.row()); row < table.rowCount(); ++row) {
        if (const MappingEvent *event = table.event(table.index(row, 0)))
            rows.push_back(event->name);
    }
    for (int column = current.column(); column < table.columnCount() && current.column() >= MappingModel::FirstProviderColumn; ++column) {
        const MappingColumn *provider = table.column(table.index(std::max(0, current.row()), column));
        if (m_table.isColumnHidden(column))
            continue;
        if (!provider->configured)
            break;
        columns.push_back(provider->provider);
    }
    if (columns.empty()) {
        Q_EMIT refused(tr("Choose a cell of a provider that is set up: there the pasted cells begin."));
        return;
    }
    const auto work = [text, rows, columns, selected]() -> ImportOutcome {
        const auto cells = parseTable(text);
        if (!cells)
            return Failure{std::vector<ImportProblem>{cells.error()}};
        const auto &all = cells.value().rows;
        if (all.size() != 1 || all.front().size() != 1 || selected.size() < 2)
            return placeCells(all, rows, columns);
        // One cell, many selected: each of them gets it.
        std::vector<QStringList> one{{all.front().front()}};
        ImportPlan plan;
        for (const MappingEdit &cell : selected) {
            ImportOutcome each = placeCells(one, {cell.event}, {cell.provider});
            if (!each)
                return each;
            plan.edits.push_back(each.value().edits.front());
        }
        return plan;
    };
    const int run = ++m_run;
    whenDone(filework::onThread<ImportOutcome>(work), this, [this, run](const ImportOutcome &outcome) {
        if (run != m_run)
            return;
        if (outcome) {
            Q_EMIT namesEntered(outcome.value().edits);
            m_table.selectCells(outcome.value().edits); // what came is what is worked on next
            return;
        }
        constexpr size_t mostTold = 3;
        QStringList sentences;
        for (const ImportProblem &problem : outcome.error()) {
            const QString place = importPlaceText(problem);
            if (sentences.size() < qsizetype(mostTold))
                sentences << (place.isEmpty() ? importProblemText(problem) : tr("%1: %2").arg(place, importProblemText(problem)));
        }
        if (outcome.error().size() > mostTold)
            sentences << tr("And %n more.", nullptr, int(outcome.error().size() - mostTold));
        Q_EMIT refused(sentences.join(u' '));
    });
}

void MappingExchange::importText(const QByteArray &bytes, const QString &source)
{
    m_preview.showReading(source);
    Q_EMIT previewWanted();
    const int run = ++m_run;
    whenDone(filework::onThread<ImportOutcome>([bytes, where = target()] { return readMappings(bytes, where); }), this, [this, run, source](const ImportOutcome &outcome) {
        if (run != m_run)
            return;
        if (outcome)
            m_preview.showPlan(source, outcome.value());
        else
            m_preview.showProblems(source, outcome.error());
    });
}

void MappingExchange::askFile()
{
    auto *dialog = new QFileDialog(m_table.window(), tr("Import mappings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilters({tr("Tables and JSON (*.csv *.tsv *.txt *.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MappingExchange::importFile);
    dialog->open();
}

void MappingExchange::importFile(const QString &file)
{
    const QString source = QFileInfo(file).fileName();
    m_preview.showReading(source);
    Q_EMIT previewWanted();
    const int run = ++m_run;
    filework::read(m_context.files, file, maxImportBytes, this, [this, run, source](const Result<QByteArray, QString> &content) {
        if (run != m_run)
            return;
        if (content)
            importText(content.value(), source);
        else
            m_preview.showFailure(source, content.error());
    });
}

QByteArray MappingExchange::content(Format format) const
{
    const MappingModel &table = *m_mapping.model();
    if (format == Format::Svg && m_diagram)
        return m_diagram->svg();
    if (format == Format::Csv) // with the mark by which spreadsheets know UTF-8
        return QByteArrayLiteral("\xef\xbb\xbf") + tableText(mappingRows(table.events(), table.columns()), u',').toUtf8();
    std::vector<std::pair<ProviderId, EventMapping>> mappings;
    for (const MappingColumn &column : table.columns()) {
        if (column.configured)
            mappings.emplace_back(column.provider, m_mapping.mapping(column.provider));
    }
    return codec::encodeMappingFile(mappings).toBytes(true);
}

void MappingExchange::save(Format format)
{
    static const struct {
        Format format;
        const char *ending, *title;
    } kinds[] = {{Format::Csv, "csv", QT_TR_NOOP("Save the mappings as CSV")}, {Format::Json, "json", QT_TR_NOOP("Save the mappings as JSON")},
                 {Format::Svg, "svg", QT_TR_NOOP("Save the diagram as SVG")}, {Format::Png, "png", QT_TR_NOOP("Save the diagram as PNG")}};
    const auto &kind = *std::ranges::find_if(kinds, [format](const auto &each) { return each.format == format; });
    const QString ending = QString::fromLatin1(kind.ending);
    const QString name = u"selwise-mappings-%1.%2"_s.arg(m_context.clock.now().toLocalTime().toString(u"yyyyMMdd-HHmm"_s), ending);
    selwise::askFile(m_table.window(), tr(kind.title), name, this, [this, format](const QString &file) { saveAs(format, file); });
}

void MappingExchange::saveAs(Format format, const QString &file)
{
    const auto tell = [this, file](const QString &problem) {
        const QString shown = QDir::toNativeSeparators(file);
        if (problem.isEmpty())
            Q_EMIT notice({Tone::Success, tr("Mappings saved"), shown, {}, {}});
        else
            Q_EMIT notice({Tone::Error, tr("The mappings could not be saved"), tr("%1: %2. Choose another folder.").arg(shown, problem), {}, {}});
    };
    if (format != Format::Png || !m_diagram) {
        filework::write(m_context.files, file, content(format), this, tell);
        return;
    }
    constexpr double sharp = 2;
    const auto packed = [image = m_diagram->image(sharp)] { // packing takes longer than drawing
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    };
    whenDone(filework::onThread<QByteArray>(packed), this, [this, file, tell](const QByteArray &bytes) {
        filework::write(m_context.files, file, bytes, this, tell);
    });
}

} // namespace selwise
