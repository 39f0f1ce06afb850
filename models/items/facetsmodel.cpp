#include "models/items/facetsmodel.h"

#include "models/items/roles.h"
#include "models/items/rowsync.h"
#include "models/query/logfields.h"

#include <algorithm>
#include <tuple>

namespace selwise {

FacetsModel::FacetsModel(QObject *parent) : QAbstractListModel(parent) {}

void FacetsModel::setFacets(const std::vector<Facet> &facets, const Chosen &chosen)
{
    m_facets = facets;
    m_chosen.clear();
    for (const Facet &facet : facets)
        m_chosen.push_back(chosen(facet.field));
    rebuild();
}

void FacetsModel::setFolded(const logquery::FieldRef &field, bool folded)
{
    std::erase(m_folded, field);
    if (folded)
        m_folded.push_back(field);
    rebuild();
}

void FacetsModel::rebuild()
{
    std::vector<Row> rows;
    for (size_t place = 0; place < m_facets.size(); ++place) {
        const Facet &facet = m_facets[place];
        const auto &chosen = m_chosen[place];
        if (facet.values.empty() && chosen.empty())
            continue;
        const bool folded = std::find(m_folded.begin(), m_folded.end(), facet.field) != m_folded.end();
        rows.push_back({facet.field, QString(), 0, 0, true, false, folded, false});
        if (folded)
            continue;
        const qint64 most = facet.values.empty() ? 0 : facet.values.front().count;
        std::vector<FacetValue> values = facet.values;
        // The known words always stand there, in their order: counts change under the pointer, places do not.
        const std::vector<QString> known = facet.field.field == logquery::Field::Status || facet.field.field == logquery::Field::State
            ? logquery::knownWords(facet.field.field)
            : std::vector<QString>();
        const auto countOf = [&](const QString &text) {
            const auto found = std::find_if(values.begin(), values.end(), [&](const FacetValue &each) { return each.text == text; });
            return found == values.end() ? 0 : found->count;
        };
        std::vector<FacetValue> shown;
        for (const QString &word : known)
            shown.push_back({word, countOf(word)});
        for (const FacetValue &value : values) {
            const bool there = std::any_of(shown.begin(), shown.end(), [&](const FacetValue &each) { return each.text == value.text; });
            const bool isChosen = std::find(chosen.begin(), chosen.end(), value.text) != chosen.end();
            if (!there && (isChosen || shown.size() < size_t(mostValues)))
                shown.push_back(value);
        }
        for (const QString &text : chosen) {
            if (std::none_of(shown.begin(), shown.end(), [&](const FacetValue &each) { return each.text == text; }))
                shown.push_back({text, 0});
        }
        qint64 others = facet.further;
        for (const FacetValue &value : values) {
            if (std::none_of(shown.begin(), shown.end(), [&](const FacetValue &each) { return each.text == value.text; }))
                others += value.count;
        }
        for (const FacetValue &value : shown) {
            const bool isChosen = std::find(chosen.begin(), chosen.end(), value.text) != chosen.end();
            rows.push_back({facet.field, value.text, value.count, most > 0 ? double(value.count) / double(most) : 0, false, isChosen, false, false});
        }
        if (others > 0)
            rows.push_back({facet.field, QString(), others, 0, false, false, false, true});
    }
    RowSync::run(*this, m_rows, std::move(rows), [](const Row &row) { return std::tuple(row.field, row.heading, row.others, row.value); });
}

int FacetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FacetsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return QVariant();
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.heading ? logquery::fieldName(row.field) : row.value;
    case SortRole: return row.count;
    case Qt::CheckStateRole: return row.heading || row.others ? QVariant() : QVariant(row.chosen ? Qt::Checked : Qt::Unchecked);
    default: return QVariant();
    }
}

Qt::ItemFlags FacetsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return !at(index.row()).heading && !at(index.row()).others ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace selwise
