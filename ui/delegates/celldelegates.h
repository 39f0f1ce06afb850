#pragma once

#include "ui/theme/icons.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

/**
 * One delegate a column type. Models hold raw values; the owner says with a function what a cell shows, where the display text
 * alone is not enough. All keep selection, hover, keyboard cell and accessible text as the view has them.
 */
namespace selwise {

/** Icon + word + colour. The word is the display text; the function gives its tone, and another icon if wanted. */
class StatusDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Status {
        Tone tone = Tone::Neutral;
        /** Empty: the display text. */
        QString text;
        std::optional<Icon> icon;
    };
    using Lookup = std::function<Status(const QModelIndex &)>;

    explicit StatusDelegate(Lookup lookup, QObject *parent = nullptr);

    /** Of a column in which the longest of @p words is read whole, in whatever language. */
    static int widthFor(const QStringList &words);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Lookup m_lookup;
};

/** Right-aligned, tabular figures, the locale's separators; never elided. Text that is no number is drawn as it is. */
class NumberDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** Ids, paths and payload fragments in mono, cut in the middle; the view's tooltip has the whole. */
class MonoDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace selwise
