#include "ui/panes/mapping/importpreview.h"

#include "models/items/mappingmodel.h"
#include "models/text/importtext.h"
#include "models/text/mappingtext.h"
#include "models/text/providertext.h"
#include "ui/panes/card.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace selwise {

void ImportChangesModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ImportChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == RemarkColumn && row.warning)
        return icon(Icon::Warning, Tone::Warning);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QString nothing = mappingStateWord(MappingState::NotSent);
    switch (index.column()) {
    case EventColumn: return row.edit.event;
    case ProviderColumn: return providerName(row.edit.provider);
    case NowColumn: return row.now.isEmpty() ? nothing : row.now;
    case ThenColumn: return row.edit.name.isEmpty() ? nothing : row.edit.name;
    default: return row.remark;
    }
}

QVariant ImportChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EventColumn: return tr("Event");
    case ProviderColumn: return tr("Provider");
    case NowColumn: return tr("Now");
    case ThenColumn: return tr("Then");
    default: return tr("Remark");
    }
}

ImportPreview::ImportPreview(MappingController &mapping, QWidget *parent)
    : QWidget(parent), m_mapping(mapping), m_changes(new ImportChangesModel(this)), m_title(new TextLabel({}, TextLabel::Look::Strong, this)),
      m_what(new TextLabel({}, TextLabel::Look::Muted, this)), m_cancel(new QPushButton(tr("Cancel"), this)), m_apply(new QPushButton(this)),
      m_table(new QTableView(this)), m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("What the import would change"));
    setFocusPolicy(Qt::NoFocus);
    setButtonKind(m_apply, ButtonKind::Primary);
    m_table->setModel(m_changes);
    m_table->setAccessibleName(tr("Changes of the import"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // measuring thousands of rows would hold up the window
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setPaneEdge(m_table->horizontalHeader());
    const std::pair<int, int> widths[] = {{ImportChangesModel::EventColumn, 200}, {ImportChangesModel::ProviderColumn, 120},
                                          {ImportChangesModel::NowColumn, 176}, {ImportChangesModel::ThenColumn, 176}};
    for (const auto &[column, width] : widths)
        m_table->horizontalHeader()->resizeSection(column, width);

    auto *problems = new Surface(Surface::Fill::Content);
    m_problems = new QVBoxLayout(problems);
    m_problems->setContentsMargins(24, 16, 16, 16);
    m_problems->setSpacing(8);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(problems);
    m_pages->addWidget(m_table);
    m_pages->addWidget(scroll);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_what);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPreview::canceled);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        std::vector<MappingEdit> edits;
        for (const ImportChangesModel::Row &each : m_changes->rows())
            edits.push_back(each.edit);
        Q_EMIT accepted(edits);
    });
}

void ImportPreview::head(const QString &title, const QString &what)
{
    m_title->setText(title);
    m_what->setText(what);
    m_what->setToolTip(what);
    announce(this, title + u' ' + what);
}

void ImportPreview::showReading(const QString &source)
{
    clearProblems();
    m_changes->setRows({});
    m_apply->hide();
    m_cancel->setText(tr("Cancel"));
    head(tr("Reading %1").arg(source), {});
    m_pages->setCurrentIndex(0);
}

void ImportPreview::showPlan(const QString &source, const ImportPlan &plan)
{
    clearProblems();
    std::vector<ImportChangesModel::Row> rows;
    int warnings = 0;
    QHash<std::pair<QString, QString>, QString> shown;
    const MappingModel &table = *m_mapping.model();
    for (const MappingEvent &event : table.events()) {
        for (size_t i = 0; i < event.cells.size(); ++i)
            shown.insert({event.name, table.columns()[i].provider.canonical()}, event.cells[i].name);
    }
    for (const MappingEdit &edit : plan.edits) {
        const QString now = shown.value({edit.event, edit.provider.canonical()});
        if (now == edit.name)
            continue;
        const NameCheck check = checkProviderEvent(edit.provider, edit.name);
        const bool warning = check.severity == NameCheck::Severity::Warning;
        warnings += warning ? 1 : 0;
        rows.push_back({edit, now, warning ? check.whole() : QString(), warning});
    }
    const int count = int(rows.size());
    constexpr int oneLine = 28, twoLines = 48;
    m_table->verticalHeader()->setDefaultSectionSize(warnings > 0 ? twoLines : oneLine);
    m_changes->setRows(std::move(rows));
    QStringList facts{tr("%1: %n entries read", nullptr, int(plan.edits.size())).arg(source)};
    if (warnings > 0)
        facts << tr("%n names to look at", nullptr, warnings);
    if (!plan.ignoredColumns.empty()) {
        const QStringList ignored(plan.ignoredColumns.begin(), plan.ignoredColumns.end());
        facts << tr("not read: %1").arg(ignored.join(QStringLiteral(", ")));
    }
    QString what = facts.join(QStringLiteral(", ")) + u'.';
    if (const QString encoding = encodingText(plan.encoding); !encoding.isEmpty())
        what += u' ' + encoding;
    head(count == 0 ? tr("Nothing would change") : tr("%n mappings would change", nullptr, count), what);
    m_apply->setText(tr("Make %n changes", nullptr, count));
    m_apply->setVisible(count > 0);
    m_cancel->setText(count > 0 ? tr("Cancel") : tr("Close"));
    m_pages->setCurrentIndex(0);
    (count > 0 ? m_apply : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void ImportPreview::showProblems(const QString &source, const std::vector<ImportProblem> &problems)
{
    clearProblems();
    for (const ImportProblem &problem : problems)
        addProblem(importPlaceText(problem), importProblemText(problem));
    m_apply->hide();
    m_cancel->setText(tr("Close"));
    head(tr("Nothing was changed"), tr("%1 has %n problems. Mend them there, and import it again.", nullptr, int(problems.size())).arg(source));
    m_pages->setCurrentIndex(1);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportPreview::showFailure(const QString &source, const QString &why)
{
    clearProblems();
    addProblem({}, tr("%1 could not be read: %2. Choose another file.").arg(source, why));
    m_apply->hide();
    m_cancel->setText(tr("Close"));
    head(tr("Nothing was changed"), {});
    m_pages->setCurrentIndex(1);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportPreview::addProblem(const QString &place, const QString &text)
{
    auto *banner = new Banner(Tone::Error, this);
    banner->setMessage(Tone::Error, place.isEmpty() ? tr("The whole") : place.left(1).toUpper() + place.mid(1) + u':', text);
    m_problems->addWidget(banner);
}

void ImportPreview::clearProblems()
{
    while (QLayoutItem *item = m_problems->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_problems->setAlignment(Qt::AlignTop);
}

void ImportPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT canceled();
    else
        QWidget::keyPressEvent(event);
}

void ImportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().content);
}

} // namespace selwise
