#pragma once

#include <QListView>

namespace selwise {

/// A list of which one entry is always chosen, as long as there are any: no frame, one size of rows, nothing beneath the last
/// one that takes the choice away.
class ChoiceList : public QListView {
    Q_OBJECT
public:
    explicit ChoiceList(QWidget *parent = nullptr);

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
};

} // namespace selwise
