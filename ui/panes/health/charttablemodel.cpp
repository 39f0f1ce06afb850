#include "ui/panes/health/charttablemodel.h"

#include "models/items/roles.h"

#include <QDateTime>

namespace selwise {

namespace {

constexpr int timeColumn = 0, marksOfOutcomes = 1;

} // namespace

std::vector<ChartTableModel::Column> ChartTableModel::columnsOf(const ChartData &data)
{
    std::vector<Column> columns;
    for (size_t line = 0; line < data.lines.size(); ++line) {
        columns.push_back({line, false});
        if (!data.lines[line].before.empty())
            columns.push_back({line, true});
    }
    return columns;
}

void ChartTableModel::showData(const ChartData &data)
{
    const bool sameShape = data.kind == m_data.kind && data.steps() == m_data.steps() && columnsOf(data).size() == m_columns.size()
                           && data.before.empty() == m_data.before.empty() && data.steps() > 0;
    if (!sameShape) {
        beginResetModel();
        m_data = data;
        m_columns = columnsOf(data);
        endResetModel();
        return;
    }
    // New figures in the same cells: who reads them stays where they are.
    m_data = data;
    m_columns = columnsOf(data);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.steps());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (m_data.kind != ChartData::Kind::Outcomes)
        return 1 + int(m_columns.size());
    return 1 + int(OutcomeCounts::statuses.size()) + (m_data.before.empty() ? 0 : 1) + marksOfOutcomes;
}

bool ChartTableModel::isMarks(int column) const
{
    return m_data.kind == ChartData::Kind::Outcomes && column == columnCount() - 1;
}

std::optional<double> ChartTableModel::value(int row, int column) const
{
    const size_t at = size_t(column - 1), step = size_t(row);
    if (m_data.kind != ChartData::Kind::Outcomes) {
        if (at >= m_columns.size())
            return std::nullopt;
        const ChartData::Line &line = m_data.lines[m_columns[at].line];
        const auto &values = m_columns[at].before ? line.before : line.values;
        return step < values.size() ? values[step] : std::nullopt;
    }
    if (at < OutcomeCounts::statuses.size()) {
        const OutcomeCounts &bar = m_data.bars[step];
        return bar.known() ? std::optional(double(bar.count(OutcomeCounts::statuses[at]))) : std::nullopt;
    }
    if (at == OutcomeCounts::statuses.size() && step < m_data.before.size() && m_data.before[step])
        return double(*m_data.before[step]);
    return std::nullopt;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_data.steps())
        return {};
    const TimeSpan step = m_data.stepSpan(size_t(index.row()));
    if (index.column() == timeColumn) {
        if (role == Qt::DisplayRole)
            return chartwords::stepTime(step, m_data.span);
        if (role == SortRole)
            return step.fromMs;
        if (role == Qt::ToolTipRole)
            return QDateTime::fromMSecsSinceEpoch(step.fromMs, Qt::UTC).toString(Qt::ISODate);
        return {};
    }
    if (isMarks(index.column())) {
        QStringList here;
        for (const ChartData::Mark &mark : m_data.marks) {
            if (step.holds(mark.ms) || (mark.untilMs > step.fromMs && mark.ms < step.fromMs))
                here << mark.text;
        }
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(here.join(QStringLiteral(", "))) : QVariant();
    }
    const std::optional<double> number = value(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return number ? chartwords::value(m_data.kind, *number) : tr("not known");
    case SortRole: return number ? QVariant(*number) : QVariant();
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && section != timeColumn && !isMarks(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == timeColumn)
        return tr("Time");
    const size_t at = size_t(section - 1);
    if (m_data.kind != ChartData::Kind::Outcomes)
        return at >= m_columns.size() ? QVariant() : m_columns[at].before ? tr("%1, period before").arg(m_data.lines[m_columns[at].line].name)
                                                                          : m_data.lines[m_columns[at].line].name;
    if (at < OutcomeCounts::statuses.size())
        return chartwords::status(OutcomeCounts::statuses[at]);
    return isMarks(section) ? tr("What happened") : tr("Period before");
}

} // namespace selwise
