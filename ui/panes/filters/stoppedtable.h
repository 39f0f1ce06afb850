#pragma once

#include "models/services/filterverdict.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace selwise {

class Clock;

/// The events that would not pass, in words: when, which, and the first condition that fails with what it found.
class StoppedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, Why, ColumnCount };
    explicit StoppedModel(const Clock &clock, QObject *parent = nullptr);

    /// `only`: those that this condition stops; -1 = all.
    void setVerdict(const FilterVerdict &verdict, const std::vector<Condition> &conditions, int only);
    const FilterVerdict::Stopped *at(int row) const;
    QString field(int row) const;  ///< of the condition; empty when no condition is to blame
    QString reason(int row) const; ///< "NOK needs EUR, SEK, DKK"
    bool cannotTell(int row) const { return at(row) && at(row)->cannotTell; }
    QString asText() const; ///< tab-separated, with a line of headings

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Clock &m_clock;
    std::vector<FilterVerdict::Stopped> m_rows;
    std::vector<Condition> m_conditions;
};

class StoppedTable : public QTableView {
    Q_OBJECT
public:
    StoppedTable(StoppedModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

/// "NOK needs EUR, SEK": what was found beside what a condition asks for.
QString stoppedReason(const FilterVerdict::Stopped &stopped, const std::vector<Condition> &conditions);

} // namespace selwise
