#pragma once

#include <QAbstractItemDelegate>

namespace selwise {

/// Draws the rows of a PaletteModel: headings, icon, title with its matched letters semi-bold, detail, shortcut at the right.
class PaletteDelegate : public QAbstractItemDelegate {
    Q_OBJECT
public:
    using QAbstractItemDelegate::QAbstractItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace selwise
