#pragma once

#include "ui/delegates/listitemgeometry.h"
#include "ui/theme/icons.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace selwise {

/** What one list item shows. The owner makes it from its model's values; every text is finished and translated. */
struct ListItemContent {
    std::variant<ProviderMark, Icon> mark = ProviderMark::Unknown;
    QString name;
    /** Icon, word and colour; no status line when the text is empty. */
    Tone statusTone = Tone::Neutral;
    QString statusText;
    std::optional<Icon> statusIcon;
    /** Quiet line beneath; none when empty. */
    QString caption;
    /** Quiet text at the right end, such as a date; none when empty. The badge or tag then stands before it. */
    QString trailing;
    /** Pill at the right of the name; none when empty. */
    Tone badgeTone = Tone::Accent;
    QString badge;
    std::optional<Icon> badgeIcon;
    /** What a screen reader says for the badge; the badge's own text when empty. */
    QString badgeSpoken;
    /** A small chart beside the name, in the status's colour; `figure` at the right of the status says its newest value. */
    std::vector<std::optional<double>> trend;
    QString figure;
    /** The environment's tag instead of a badge. */
    std::optional<EnvKind> environment;
};

/**
 * Items of the lists at the left of a pane: mark, name, status line, caption, badge. Give the model an accessible text role: what a
 * screen reader says is accessibleText() of the same content.
 */
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Lookup = std::function<ListItemContent(const QModelIndex &)>;

    explicit TwoLineDelegate(Lookup lookup, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /** Where the list begins at the edge of a pane, its entries stand as far in as the pane's title. */
    void setPaneEdge() { m_paddingLeft = 24; }
    /** Off where the list ends in a frame of its own. */
    void setLastLine(bool on) { m_lastLine = on; }

    /** Name, status, caption and badge in one sentence, for Qt::AccessibleTextRole. */
    static QString accessibleText(const ListItemContent &content);

private:
    ListItemSpec specOf(const ListItemContent &content, const QStyleOptionViewItem &option) const;

    Lookup m_lookup;
    int m_paddingLeft = ListItemPadding::left;
    bool m_lastLine = true;
};

} // namespace selwise
