#include "ui/widgets/choicelist.h"

namespace selwise {

ChoiceList::ChoiceList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

QItemSelectionModel::SelectionFlags ChoiceList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    return index.isValid() ? QListView::selectionCommand(index, event) : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate);
}

} // namespace selwise
