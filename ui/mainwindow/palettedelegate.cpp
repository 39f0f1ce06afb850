#include "ui/mainwindow/palettedelegate.h"

#include "ui/mainwindow/palettemodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace selwise {

namespace {

constexpr int rowHeight = 36, headingHeight = 32, edge = 8, inset = 12, iconSize = 16;

/// Draws `text` with `spans` semi-bold at the left middle of `room`; returns its width.
double drawTitle(QPainter *painter, const QRectF &room, const QString &text, const std::vector<TextSpan> &spans)
{
    QTextLayout layout(text, fonts::body());
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &span : spans) {
        QTextLayout::FormatRange range;
        range.start = int(span.start);
        range.length = int(span.length);
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
    }
    layout.setFormats(formats);
    QTextOption plain;
    plain.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(plain);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(room);
    layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2));
    painter->restore();
    return std::min(line.naturalTextWidth(), room.width());
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    if (!model)
        return;
    const Theme &theme = Theme::current();
    const PaletteModel::Row &row = model->at(index.row());
    const QRectF box(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.heading) {
        painter->setFont(fonts::captionStrong());
        painter->setPen(theme.text3);
        painter->drawText(box.adjusted(edge + inset, 8, -edge, 0), Qt::AlignVCenter | Qt::AlignLeft, row.group);
        painter->restore();
        return;
    }
    const Command &command = model->command(index.row());
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        paint::box(painter, box.adjusted(edge, 0, -edge, 0), 6, theme.selection);
    double left = box.left() + edge + inset, right = box.right() - edge - inset;
    command.icon.paint(painter, QRectF(left, box.center().y() - iconSize / 2.0, iconSize, iconSize).toRect());
    left += iconSize + 12;

    const QString key = command.shortcut.isEmpty() ? (current ? tr("Enter") : QString())
                                                   : command.shortcut.toString(QKeySequence::NativeText).replace(u'+', u' ');
    if (!key.isEmpty()) {
        painter->setFont(fonts::captionMedium());
        const double wide = painter->fontMetrics().horizontalAdvance(key) + 10;
        const QRectF keyBox(right - wide, box.center().y() - 9, wide, 18);
        if (!command.shortcut.isEmpty())
            paint::box(painter, keyBox, 4, theme.sunken, theme.border);
        painter->setPen(current ? theme.text2 : theme.text3);
        painter->drawText(keyBox, Qt::AlignCenter, key);
        right = keyBox.left() - 12;
    }
    painter->setPen(theme.text);
    left += drawTitle(painter, QRectF(left, box.top(), right - left, box.height()), command.title, row.match.spans) + 12;
    if (!command.detail.isEmpty() && right - left > 40) {
        painter->setFont(fonts::body());
        painter->setPen(current ? theme.text2 : theme.text3);
        const QString detail = painter->fontMetrics().elidedText(command.detail, Qt::ElideRight, int(right - left));
        painter->drawText(QRectF(left, box.top(), right - left, box.height()), Qt::AlignVCenter | Qt::AlignLeft, detail);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    const bool heading = model && model->at(index.row()).heading;
    return {option.rect.width(), heading ? headingHeight : rowHeight};
}

} // namespace selwise
