#pragma once

#include "ui/panes/mapping/doubtfulnames.h"
#include "ui/theme/statictexts.h"

#include <QStyledItemDelegate>
#include <functional>

namespace selwise {

class MappingModel;
class NameEditor;

/// Draws the lines of the mapping table, and edits the name in a cell.
class MappingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Hooks {
        std::function<QStringList(const ProviderId &)> suggestions;
        /// A name without an error was entered; empty: not to be sent.
        std::function<void(const QModelIndex &, const QString &)> named;
        std::function<int()> alsoSelected; ///< how many cells an entered name is for
        std::function<bool(int)> isLit;    ///< the row of the one current cell
    };
    MappingDelegate(const MappingModel &model, Hooks hooks, QObject *parent = nullptr);

    void setMostSeen(qint64 most) { m_mostSeen = most; } ///< what the longest bar stands for; 0: no bars

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QString &sentence); ///< a name with an error was left

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSeen(QPainter *painter, const QRect &inner, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QRect &inner, const QModelIndex &index) const;

    const MappingModel &m_model;
    Hooks m_hooks;
    qint64 m_mostSeen = 0;
    StaticTexts m_texts;
    DoubtfulNames m_doubtful;
};

} // namespace selwise
