#include "ui/dialogs/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace selwise {

namespace {

void add(QTreeWidget *list, const KeyGroup &group)
{
    auto *heading = new QTreeWidgetItem({group.title});
    QFont strong = list->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(0, strong);
    for (const KeyLine &line : group.lines) {
        QStringList keys;
        for (const QKeySequence &key : line.keys)
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            new QTreeWidgetItem(heading, {line.does, keys.join(QStringLiteral(", "))});
    }
    if (heading->childCount() > 0)
        list->addTopLevelItem(heading);
    else
        delete heading;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, const std::vector<KeyGroup> &panes, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Does"), tr("Key")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setItemsExpandable(false);
    KeyGroup everywhere{tr("Everywhere"), {}};
    for (const QAction *action : actions)
        everywhere.lines.push_back({action->text(), action->shortcuts()});
    add(list, everywhere);
    for (const KeyGroup &pane : panes)
        add(list, pane);
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    if (list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(0)->child(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(list);
    column->addWidget(buttons);
    resize(520, 460);
    list->setFocus();
}

} // namespace selwise
