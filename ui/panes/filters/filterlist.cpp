#include "ui/panes/filters/filterlist.h"

#include "models/items/filtersmodel.h"
#include "models/text/filtersentence.h"
#include "models/text/providertext.h"
#include "ui/panes/words.h"

namespace selwise {

namespace {

/// What is looked through: event, provider, its conditions.
class FoundModel : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void find(const QString &text)
    {
        m_wanted = text.trimmed();
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString &wanted = m_wanted;
        return wanted.isEmpty() || sourceModel()->index(row, 0, parent).data(Qt::AccessibleTextRole).toString().contains(wanted, Qt::CaseInsensitive);
    }

private:
    QString m_wanted;
};

} // namespace

FilterWords::FilterWords(FiltersController &filters, QObject *parent)
    : QIdentityProxyModel(parent), m_filters(filters)
{
    setSourceModel(filters.model());
    connect(&filters, &FiltersController::rulesChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    });
}

ListItemContent FilterWords::content(const QModelIndex &index) const
{
    const FiltersModel::Row &row = m_filters.model()->at(index.row());
    ListItemContent content;
    content.mark = words::mark(row.provider);
    content.name = row.event;
    content.caption = row.removed ? tr("removed, once published")
                      : row.mapped ? filterSummary(*row.filter, m_filters.rules())
                                   : tr("not sent to %1: does nothing").arg(providerName(row.provider));
    if (row.changed) {
        content.badge = row.removed ? tr("removed") : tr("changed");
    } else if (!row.filter->enabled) {
        content.badgeTone = Tone::Skipped;
        content.badge = tr("off");
    }
    return content;
}

QVariant FilterWords::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FiltersModel::Row &row = m_filters.model()->at(index.row());
    const QString name = tr("%1 to %2").arg(row.event, providerName(row.provider));
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::ToolTipRole)
        return QString(name + u'\n' + content(index).caption);
    if (role == Qt::AccessibleTextRole) {
        ListItemContent spoken = content(index);
        spoken.name = name;
        return TwoLineDelegate::accessibleText(spoken);
    }
    return QIdentityProxyModel::data(index, role);
}

FilterList::FilterList(FiltersController &filters, QWidget *parent)
    : ChoiceList(parent), m_filters(filters), m_words(new FilterWords(filters, this)), m_found(new FoundModel(this))
{
    m_found->setSourceModel(m_words);
    setModel(m_found);
    auto *delegate = new TwoLineDelegate([this](const QModelIndex &index) { return m_words->content(m_found->mapToSource(index)); }, this);
    setItemDelegate(delegate);
    setAccessibleName(tr("Filters"));
}

std::optional<FiltersController::Key> FilterList::keyAt(int row) const
{
    const QModelIndex source = m_found->mapToSource(m_found->index(row, 0));
    if (!source.isValid())
        return std::nullopt;
    const FiltersModel::Row &found = m_filters.model()->at(source.row());
    return FiltersController::Key{found.provider, found.event};
}

QString FilterList::nameAt(int row) const
{
    return m_found->index(row, 0).data().toString();
}

std::optional<FiltersController::Key> FilterList::current() const
{
    return currentIndex().isValid() ? keyAt(currentIndex().row()) : std::nullopt;
}

bool FilterList::select(const FiltersController::Key &key)
{
    const int row = m_filters.model()->rowOf(key.provider, key.event);
    const QModelIndex index = row < 0 ? QModelIndex() : m_found->mapFromSource(m_words->index(row, 0));
    if (index.isValid())
        setCurrentIndex(index);
    return index.isValid();
}

void FilterList::find(const QString &text)
{
    static_cast<FoundModel *>(m_found)->find(text);
    if (!currentIndex().isValid() && m_found->rowCount() > 0)
        setCurrentIndex(m_found->index(0, 0));
}

void FilterList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    ChoiceList::currentChanged(current, previous);
    Q_EMIT chosen(current.isValid() ? keyAt(current.row()) : std::nullopt);
}

} // namespace selwise
