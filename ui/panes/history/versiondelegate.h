#pragma once

#include "ui/theme/icons.h"

#include <QStyledItemDelegate>
#include <functional>
#include <variant>

namespace selwise {

/// What one version in the list shows; every text is finished and translated.
struct VersionContent {
    QString day;    ///< heading above the first of a day; empty = none
    QString number, title, caption, count;
    std::vector<std::variant<ProviderMark, Icon>> marks;
    Tone tone = Tone::Accent; ///< of the dot: in force, changed elsewhere, not written
    bool filled = false;      ///< the dot of the version in force
    bool first = false, last = false; ///< the line ends at it
    QString spoken;           ///< for a screen reader
};

/// A version on the line of time: dot, number, title; date and person; marks and count at the right.
class VersionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Lookup = std::function<VersionContent(const QModelIndex &)>;
    explicit VersionDelegate(Lookup lookup, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Lookup m_lookup;
};

} // namespace selwise
