#pragma once

#include "models/ports/logresult.h"

#include <QAbstractListModel>
#include <functional>

namespace selwise {

struct RowSync;

/// The facets of an answer as one list: a heading for each field, its values below. Values that are chosen are there even when
/// no row has them. Rows are kept over answers (persistent indexes stay valid).
class FacetsModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        logquery::FieldRef field;
        QString value;  ///< empty for a heading
        qint64 count = 0;
        double share = 0; ///< of the field's most frequent value
        bool heading = false, chosen = false, folded = false;
        bool others = false; ///< stands for all values that are not shown
        friend bool operator==(const Row &, const Row &) = default;
    };
    explicit FacetsModel(QObject *parent = nullptr);

    using Chosen = std::function<std::vector<QString>(const logquery::FieldRef &)>;
    void setFacets(const std::vector<Facet> &facets, const Chosen &chosen);
    void setFolded(const logquery::FieldRef &field, bool folded);
    const Row &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static constexpr int mostValues = 8; ///< shown for a field, chosen ones apart

private:
    friend struct RowSync;
    void rebuild();

    std::vector<Facet> m_facets;
    std::vector<std::vector<QString>> m_chosen; ///< of each facet
    std::vector<logquery::FieldRef> m_folded;
    std::vector<Row> m_rows;
};

} // namespace selwise
