#pragma once

#include <QAbstractItemModel>
#include <algorithm>
#include <vector>

namespace selwise {

/// Brings the rows of a list or table to a new state with the fewest announcements: rows are known by their key, so
/// persistent indexes and selections stay on them; only rows with other values are announced. A friend of the models.
struct RowSync {
    template <class Model, class Row, class KeyOf>
    static void run(Model &model, std::vector<Row> &rows, std::vector<Row> target, KeyOf keyOf)
    {
        const auto position = [&](const std::vector<Row> &list, const Row &row, size_t from) {
            const auto found = std::find_if(list.begin() + ptrdiff_t(from), list.end(),
                                            [&](const Row &each) { return keyOf(each) == keyOf(row); });
            return size_t(found - list.begin());
        };
        for (size_t row = rows.size(); row-- > 0;) {
            if (position(target, rows[row], 0) < target.size())
                continue;
            model.beginRemoveRows({}, int(row), int(row));
            rows.erase(rows.begin() + ptrdiff_t(row));
            model.endRemoveRows();
        }
        for (size_t row = 0; row < target.size(); ++row) {
            const size_t old = position(rows, target[row], row);
            if (old == rows.size()) {
                model.beginInsertRows({}, int(row), int(row));
                rows.insert(rows.begin() + ptrdiff_t(row), std::move(target[row]));
                model.endInsertRows();
                continue;
            }
            if (old != row) {
                model.beginMoveRows({}, int(old), int(old), {}, int(row));
                std::rotate(rows.begin() + ptrdiff_t(row), rows.begin() + ptrdiff_t(old), rows.begin() + ptrdiff_t(old) + 1);
                model.endMoveRows();
            }
            if (!(rows[row] == target[row])) {
                rows[row] = std::move(target[row]);
                const int columns = static_cast<const QAbstractItemModel &>(model).columnCount();
                Q_EMIT model.dataChanged(model.index(int(row), 0), model.index(int(row), columns - 1));
            }
        }
    }
};

} // namespace selwise
