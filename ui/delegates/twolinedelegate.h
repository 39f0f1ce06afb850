#pragma once

#include "ui/theme/icons.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>
#include <variant>

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
    /** Pill at the right of the name; none when empty. */
    Tone badgeTone = Tone::Accent;
    QString badge;
    std::optional<Icon> badgeIcon;
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

    /** Name, status, caption and badge in one sentence, for Qt::AccessibleTextRole. */
    static QString accessibleText(const ListItemContent &content);

private:
    Lookup m_lookup;
};

} // namespace selwise
