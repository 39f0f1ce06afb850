#include "ui/panes/filters/stoppedtable.h"

#include "models/ports/clock.h"
#include "models/text/conditiontext.h"
#include "models/text/filtersentence.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoppedTable)
};

QString wanted(const Condition &condition)
{
    const QString value = condition.value ? conditionValueText(*condition.value) : Text::tr("a value");
    switch (condition.op) {
    case Operator::Eq: return Text::tr("needs %1").arg(value);
    case Operator::Gte: return Text::tr("needs at least %1").arg(value);
    case Operator::Gt: return Text::tr("needs more than %1").arg(value);
    case Operator::Lte: return Text::tr("needs at most %1").arg(value);
    case Operator::Lt: return Text::tr("needs less than %1").arg(value);
    case Operator::In: return Text::tr("needs %1").arg(value);
    case Operator::Exists: return Text::tr("must be there");
    case Operator::NotExists: return Text::tr("must not be there");
    case Operator::Neq: return Text::tr("must not be %1").arg(value);
    case Operator::NotIn: return Text::tr("must be none of %1").arg(value);
    default: return Text::tr("does not hold: %1").arg(conditionSummary(condition));
    }
}

/// Two lines: which event and when; or the field and what it found, with an icon that says whether it was stopped or cannot be
/// told.
class TwoLines : public QStyledItemDelegate {
public:
    TwoLines(StoppedModel *model, StoppedModel::Column column, QObject *parent) : QStyledItemDelegate(parent), m_model(model), m_column(column) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const Theme &theme = Theme::current();
        painter->save();
        const bool what = m_column == StoppedModel::What;
        const QString first = what ? index.data().toString() : m_model->field(index.row());
        const QString second = what ? index.siblingAtColumn(StoppedModel::Time).data().toString() : m_model->reason(index.row());
        const QRect line = option.rect.adjusted(12, 0, what ? 0 : -12, 0);
        const QRect top(line.left(), line.top() + 3, line.width(), 18), low(line.left(), line.top() + 21, line.width(), 18);
        painter->setFont(fonts::mono());
        painter->setPen(theme.text);
        painter->drawText(top, Qt::AlignVCenter | Qt::AlignLeading, painter->fontMetrics().elidedText(first, Qt::ElideMiddle, top.width()));
        const Tone tone = m_model->cannotTell(index.row()) ? Tone::Skipped : Tone::Filtered;
        if (!what)
            icons::paint(painter, toneIcon(tone), theme.tone(tone), QStyle::visualRect(option.direction, low, QRect(low.left(), low.top(), 14, 18)), 14);
        painter->setFont(fonts::caption());
        painter->setPen(theme.text2);
        const QRect words = QStyle::visualRect(option.direction, low, low.adjusted(what ? 0 : 20, 0, 0, 0));
        const bool number = !what && !second.contains(QStringLiteral(", ")); // what was found stands first, what was asked for last; of a list the first
        const Qt::TextElideMode elide = number ? Qt::ElideMiddle : Qt::ElideRight;
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading, painter->fontMetrics().elidedText(second, elide, words.width()));
        painter->restore();
    }

private:
    StoppedModel *m_model;
    const StoppedModel::Column m_column;
};

} // namespace

QString stoppedReason(const FilterVerdict::Stopped &stopped, const std::vector<Condition> &conditions)
{
    if (stopped.condition < 0 || size_t(stopped.condition) >= conditions.size())
        return stopped.cannotTell ? Text::tr("cannot be told") : Text::tr("a filter that is off blocks here");
    const Condition &condition = conditions[size_t(stopped.condition)];
    if (stopped.hidden)
        return Text::tr("hidden in the log: cannot be told");
    if (stopped.cannotTell)
        return Text::tr("cannot be told: %1").arg(conditionSummary(condition));
    using Miss = forwarding::ConditionMiss;
    const QString found = stopped.miss == Miss::Missing || !stopped.actual ? Text::tr("missing") : conditionValueText(*stopped.actual);
    return Text::tr("%1 %2").arg(found, wanted(condition));
}

StoppedModel::StoppedModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock)
{
}

void StoppedModel::setVerdict(const FilterVerdict &verdict, const std::vector<Condition> &conditions, int only)
{
    beginResetModel();
    m_conditions = conditions;
    m_rows.clear();
    for (const FilterVerdict::Stopped &stopped : verdict.notPassing) {
        if (only < 0 || stopped.condition == only)
            m_rows.push_back(stopped);
    }
    endResetModel();
}

const FilterVerdict::Stopped *StoppedModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? &m_rows[size_t(row)] : nullptr;
}

QString StoppedModel::field(int row) const
{
    const FilterVerdict::Stopped *stopped = at(row);
    return stopped && stopped->condition >= 0 && size_t(stopped->condition) < m_conditions.size()
               ? m_conditions[size_t(stopped->condition)].field : QString();
}

QString StoppedModel::reason(int row) const
{
    const FilterVerdict::Stopped *stopped = at(row);
    return stopped ? stoppedReason(*stopped, m_conditions) : QString();
}

QString StoppedModel::asText() const
{
    const auto plain = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines{tr("Time (UTC)") + u'\t' + tr("Event") + u'\t' + tr("Field") + u'\t' + tr("Why")};
    for (int row = 0; row < rowCount(); ++row)
        lines << at(row)->event->at.toString(Qt::ISODateWithMs) + u'\t' + plain(at(row)->label) + u'\t' + plain(field(row)) + u'\t' + plain(reason(row));
    return lines.join(u'\n') + u'\n';
}

int StoppedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StoppedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant StoppedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FilterVerdict::Stopped &stopped = m_rows[size_t(index.row())];
    const QString why = field(index.row()).isEmpty() ? reason(index.row()) : QString(field(index.row()) + QStringLiteral(": ") + reason(index.row()));
    switch (role) {
    case Qt::AccessibleTextRole:
        if (index.column() == What)
            return QString(stopped.label + QStringLiteral(", ") + words::moment(stopped.event->at, m_clock.now()));
        [[fallthrough]];
    case Qt::DisplayRole:
        if (index.column() == Time)
            return words::moment(stopped.event->at, m_clock.now());
        return index.column() == What ? stopped.label : why;
    case Qt::ToolTipRole:
        return index.column() == Time ? words::utcTip(stopped.event->at)
               : index.column() == What ? QString(stopped.label + u'\n' + words::utcTip(stopped.event->at)) : why;
    default:
        return {};
    }
}

QVariant StoppedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case What: return tr("Event");
    case Why: return tr("First condition that fails");
    default: return {};
    }
}

StoppedTable::StoppedTable(StoppedModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    for (const StoppedModel::Column column : {StoppedModel::What, StoppedModel::Why})
        setItemDelegateForColumn(column, new TwoLines(model, column, this));
    hideColumn(StoppedModel::Time); // it stands beneath the event
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(42);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->moveSection(StoppedModel::What, 0);
    horizontalHeader()->resizeSection(StoppedModel::What, 124);
    horizontalHeader()->setStretchLastSection(true);
    setAccessibleName(tr("Events that would not pass"));
}

void StoppedTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT chosen(current.row());
}

} // namespace selwise
