#include "ui/panes/mapping/mappingwords.h"

#include "models/items/mappingmodel.h"
#include "models/text/eventtext.h"
#include "models/text/mappingtext.h"
#include "models/text/providertext.h"

#include <QLocale>

namespace selwise {

MappingWords::MappingWords(MappingModel &source, QObject *parent)
    : QIdentityProxyModel(parent), m_table(source)
{
    setSourceModel(&source);
}

QVariant MappingWords::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole: return spoken(mapToSource(index));
    case Qt::ToolTipRole: return toolTip(mapToSource(index));
    default: return QIdentityProxyModel::data(index, role);
    }
}

QString MappingWords::spoken(const QModelIndex &index) const
{
    const MappingLine &line = m_table.line(index.row());
    if (line.event < 0) {
        const QString name = line.family == otherEvents ? otherEventsName() : eventFamilyName(EventFamily(line.family));
        const QString figures = tr("%1, %2 of %3 forwarded").arg(name).arg(line.forwarded).arg(line.total);
        return line.collapsed ? tr("%1, collapsed").arg(figures) : figures;
    }
    const MappingEvent &event = *m_table.event(index);
    if (index.column() == MappingModel::EventColumn)
        return event.name;
    if (index.column() == MappingModel::SeenColumn)
        return event.seen ? tr("%1 seen in 24 hours").arg(QLocale().toString(*event.seen)) : tr("not counted");
    const MappingColumn &column = *m_table.column(index);
    const MappingCell &cell = *m_table.cell(index);
    const QString warning = column.configured ? nameWarning(column.provider, cell.name) : QString();
    const QString text = mappingCellText(event, column, cell);
    return warning.isEmpty() ? text : text + QStringLiteral(". ") + warning;
}

QString MappingWords::toolTip(const QModelIndex &index) const
{
    const MappingEvent *event = m_table.event(index);
    if (!event)
        return {};
    if (index.column() == MappingModel::EventColumn)
        return eventDescription(event->name);
    if (index.column() == MappingModel::SeenColumn)
        return event->seen ? QString() : tr("Nobody has counted this event yet");
    const MappingColumn &column = *m_table.column(index);
    const MappingCell &cell = *m_table.cell(index);
    const QString provider = providerName(column.provider);
    if (column.removed)
        return tr("%1 is deleted with the next publish. Keep it under Providers to map its events.").arg(provider);
    if (!column.configured)
        return tr("%1 is not set up. Set it up under Providers, then its events can be mapped here.").arg(provider);
    if (const QString warning = nameWarning(column.provider, cell.name); !warning.isEmpty())
        return cell.name + u'\n' + warning;
    if (cell.state == MappingState::Changed || cell.state == MappingState::Custom)
        return cell.defaultName.isEmpty() ? tr("%1. There is no default for this event.").arg(cell.name)
                                          : tr("%1. The default is %2.").arg(cell.name, cell.defaultName);
    if (cell.state == MappingState::NotSent && !cell.defaultName.isEmpty())
        return tr("Not sent. The default would be %1.").arg(cell.defaultName);
    return cell.name;
}

QVariant MappingWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QIdentityProxyModel::headerData(section, orientation, role);
    if (section == MappingModel::EventColumn)
        return tr("Event");
    if (section == MappingModel::SeenColumn)
        return tr("Seen in 24 h");
    const size_t provider = size_t(section - MappingModel::FirstProviderColumn);
    return provider < m_table.columns().size() ? providerName(m_table.columns()[provider].provider) : QString();
}

} // namespace selwise
