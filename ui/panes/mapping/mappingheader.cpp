#include "ui/panes/mapping/mappingheader.h"

#include "models/items/mappingmodel.h"
#include "models/text/mappingtext.h"
#include "models/text/providertext.h"
#include "ui/delegates/tabularfigures.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/pointer.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace selwise {

namespace {

constexpr int headerHeight = 32, edge = 24, padding = 12, markSize = 16, gap = 8, arrowSize = 10;

} // namespace

MappingHeader::MappingHeader(const MappingModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        if (column != m_column)
            Q_EMIT sortWanted(column, column == MappingModel::SeenColumn); // the most frequent first
        else if (m_descending == (column == MappingModel::SeenColumn))
            Q_EMIT sortWanted(column, !m_descending);
        else
            Q_EMIT sortWanted(-1, false);
    });
}

void MappingHeader::setSorting(int column, bool descending)
{
    m_column = column;
    m_descending = descending;
    viewport()->update();
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), qMax(headerHeight, fontMetrics().height() + 12)};
}

QString MappingHeader::title(int column) const
{
    if (column == MappingModel::EventColumn)
        return tr("Event");
    if (column == MappingModel::SeenColumn)
        return tr("Seen in 24 h");
    return providerName(m_model.columns().at(size_t(column - MappingModel::FirstProviderColumn)).provider);
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (!rect.isValid() || column >= m_model.columnCount())
        return;
    const Theme &theme = Theme::current();
    painter->save();
    const auto pointer = pointerIn(viewport());
    const bool hover = pointer && rect.contains(*pointer);
    painter->fillRect(rect, hover ? theme.hover : theme.content);
    paint::hline(painter, rect.left(), rect.right() + 1, rect.bottom(), theme.border);
    QRect inner = rect.adjusted(column == MappingModel::EventColumn ? edge : padding, 0, -padding, 0);
    const bool sorted = column == m_column;
    if (column >= MappingModel::FirstProviderColumn) {
        const MappingColumn &provider = m_model.columns()[size_t(column - MappingModel::FirstProviderColumn)];
        paint::vline(painter, rect.left(), rect.top(), rect.bottom(), theme.hairline);
        icons::paintMark(painter, words::mark(provider.provider), QRectF(inner.left(), inner.top(), markSize, inner.height()), markSize);
        inner.adjust(markSize + gap, 0, 0, 0);
        const QString count = provider.configured ? tr("%n mapped", nullptr, provider.mapped) : absenceWord(provider);
        painter->setFont(fonts::caption());
        painter->setPen(theme.text3);
        const int width = QFontMetrics(fonts::caption()).horizontalAdvance(count) + gap;
        const int name = QFontMetrics(fonts::captionStrong()).horizontalAdvance(title(column));
        if (inner.width() >= name + width + (sorted ? arrowSize + 4 : 0)) {
            painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
            inner.setRight(inner.right() - width);
        }
    }
    painter->setFont(fonts::captionStrong());
    painter->setPen(theme.text2);
    const bool right = column == MappingModel::SeenColumn;
    const int room = inner.width() - (sorted ? arrowSize + 4 : 0);
    const QString text = painter->fontMetrics().elidedText(title(column), Qt::ElideRight, room);
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const QRect label(right ? inner.right() - width + 1 : inner.left(), inner.top(), width, inner.height());
    painter->drawText(label, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (sorted) {
        const int x = right ? label.left() - arrowSize - 4 : label.right() + 5;
        paint::chevron(painter, QRectF(x, inner.center().y() - 4, arrowSize, arrowSize), m_descending ? Qt::DownArrow : Qt::UpArrow, theme.text2);
    }
    painter->restore();
}

} // namespace selwise
