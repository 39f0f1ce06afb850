#include "models/items/logsmodel.h"

#include "models/items/roles.h"
#include "models/query/logfields.h"

#include <QDateTime>
#include <algorithm>
#include <limits>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using logquery::Field;

LogsModel::LogsModel(QObject *parent) : QAbstractTableModel(parent) {}

void LogsModel::setResult(LogResultPtr result, std::vector<logquery::FieldRef> columns)
{
    beginResetModel();
    m_result = std::move(result);
    m_columns = std::move(columns);
    endResetModel();
}

int LogsModel::columnOf(const logquery::FieldRef &field) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), field);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void LogsModel::touch(int row)
{
    if (row >= 0 && row < rowCount() && !m_columns.empty())
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int LogsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_result)
        return 0;
    return int(std::min<qsizetype>(m_result->rowCount(), std::numeric_limits<int>::max()));
}

int LogsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant LogsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_result || index.row() >= rowCount())
        return QVariant();
    const qsizetype row = index.row();
    const logquery::FieldRef &field = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return shownText(*m_result, row, field);
    case SortRole:
        if (field.field == Field::Time || logquery::kindOf(field.field) == logquery::FieldKind::Number) {
            const auto number = m_result->number(row, field.field);
            return number ? QVariant(*number) : QVariant();
        }
        return m_result->text(row, field);
    case KeyRole: return m_result->key(row);
    case LogStatusRole: return int(m_result->status(row));
    case LogStateRole: return int(m_result->state(row));
    case LogWebhookRole: return m_result->toWebhook(row);
    case LogTimeRole: {
        const auto time = m_result->number(row, Field::Time);
        return time ? QVariant(*time) : QVariant();
    }
    case BookmarkedRole: return m_result->bookmarked(row);
    default: return QVariant();
    }
}

QVariant LogsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || size_t(section) >= m_columns.size())
        return QVariant();
    return logquery::fieldName(m_columns[size_t(section)]);
}

QString LogsModel::shownText(const LogResult &result, qsizetype row, const logquery::FieldRef &field)
{
    if (field.field == Field::Time) {
        const auto time = result.number(row, Field::Time);
        return time ? QDateTime::fromMSecsSinceEpoch(*time).toString(u"yyyy-MM-dd HH:mm:ss.zzz") : QString();
    }
    const QString text = result.text(row, field);
    if (field.field != Field::Value || text.isEmpty())
        return text;
    const QString currency = result.text(row, {Field::Currency, QString()});
    return currency.isEmpty() ? text : text + u' ' + currency;
}

} // namespace selwise
