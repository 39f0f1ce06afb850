#include "ui/panes/logs/loggroups.h"

#include "models/controllers/logscontroller.h"
#include "models/query/logprint.h"
#include "models/text/logquerytext.h"
#include "ui/delegates/celldelegates.h"
#include "ui/panes/logs/logwords.h"
#include "ui/panes/words.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace selwise {

using logquery::Field;

class LogGroups::Model : public QAbstractTableModel {
public:
    enum Column { ValueColumn, CountColumn, FirstColumn, LastColumn, ColumnCount };
    Model(const LogsController &logs, QObject *parent) : QAbstractTableModel(parent), m_logs(logs) {}
    void renew()
    {
        beginResetModel();
        m_groups = m_logs.groups();
        m_by = m_logs.groupBy();
        endResetModel();
    }
    const LogGroup &at(int row) const { return m_groups[size_t(row)]; }
    const std::vector<logquery::FieldRef> &by() const { return m_by; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_groups.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole)
            return QVariant();
        const LogGroup &group = at(index.row());
        switch (index.column()) {
        case ValueColumn: return valueText(group);
        case CountColumn: return group.count;
        case FirstColumn: return momentText(group.first);
        default: return momentText(group.last);
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == CountColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return QVariant();
        switch (section) {
        case ValueColumn: return m_by.empty() ? QString() : logFieldLabel(m_by.front());
        case CountColumn: return m_logs.tab().deliveries ? LogGroups::tr("Deliveries") : LogGroups::tr("Logs");
        case FirstColumn: return LogGroups::tr("First");
        default: return LogGroups::tr("Last");
        }
    }

private:
    QString valueText(const LogGroup &group) const
    {
        QStringList parts;
        for (size_t place = 0; place < group.values.size(); ++place) {
            const Field field = place < m_by.size() ? m_by[place].field : Field::Event;
            const QString &value = group.values[place];
            if (field == Field::Time && !value.isEmpty()) {
                const QDateTime hour = QDateTime::fromString(value + QStringLiteral(":00Z"), Qt::ISODate).toLocalTime();
                parts += QLocale().toString(hour, LogGroups::tr("d MMM, HH:mm"));
                continue;
            }
            const QString name = m_logs.feed().webhookName(value);
            parts += value.isEmpty() ? LogGroups::tr("none") : name != value ? name : logwords::wordShown(field, value);
        }
        return parts.join(QStringLiteral(" · "));
    }
    static QString momentText(const std::optional<qint64> &time)
    {
        return time ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(*time), LogGroups::tr("d MMM HH:mm:ss")) : QString();
    }

    const LogsController &m_logs;
    std::vector<LogGroup> m_groups;
    std::vector<logquery::FieldRef> m_by;
};

LogGroups::LogGroups(LogsController &logs, QWidget *parent) : QTableView(parent), m_logs(logs), m_model(new Model(logs, this))
{
    setModel(m_model);
    setAccessibleName(tr("Groups of logs"));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(Model::ValueColumn, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(Model::CountColumn, 90);
    horizontalHeader()->resizeSection(Model::FirstColumn, 130);
    horizontalHeader()->resizeSection(Model::LastColumn, 130);
    setItemDelegateForColumn(Model::CountColumn, new NumberDelegate(this));
    connect(this, &QTableView::doubleClicked, this, &LogGroups::open);
}

void LogGroups::showGroups()
{
    m_model->renew();
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void LogGroups::open(const QModelIndex &index)
{
    if (!index.isValid() || m_model->by().empty())
        return;
    const LogGroup &group = m_model->at(index.row());
    const logquery::FieldRef &field = m_model->by().front();
    const QString value = group.values.empty() ? QString() : group.values.front();
    logquery::Node node;
    if (value.isEmpty()) {
        node = {logquery::Not{{{logquery::Term{field, {logquery::Exists{}}}}}}};
    } else if (field.field == Field::Time) {
        using Moment = logquery::Moment;
        constexpr qint64 hourMs = 3'600'000;
        const qint64 from = QDateTime::fromString(value + QStringLiteral(":00Z"), Qt::ISODate).toMSecsSinceEpoch();
        const logquery::TimeRange hour{logquery::Bound<Moment>{{Moment::Kind::Instant, from}, true}, logquery::Bound<Moment>{{Moment::Kind::Instant, from + hourMs}, false}};
        node = {logquery::Term{field, {hour}}};
    } else {
        node = {logquery::Term{field, {logquery::TextTest{logquery::TextTest::Kind::Is, value}}}};
    }
    Q_EMIT groupWanted(logquery::print(node));
}

void LogGroups::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace selwise
