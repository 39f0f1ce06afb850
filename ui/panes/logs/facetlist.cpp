#include "ui/panes/logs/facetlist.h"

#include "models/controllers/logscontroller.h"
#include "models/items/facetsmodel.h"
#include "models/text/logquerytext.h"
#include "ui/delegates/tabularfigures.h"
#include "ui/panes/logs/logwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace selwise {

using logquery::Field;

namespace {

constexpr int rowHeight = 26, headingHeight = 32, left = 24, right = 12, box = 16;

QString wordsOf(const FacetsModel::Row &row, const LogsController &logs)
{
    if (row.heading)
        return logFieldLabel(row.field);
    if (row.others)
        return FacetList::tr("others");
    if (row.field.field == Field::Destination) {
        const QString name = logs.feed().webhookName(row.value);
        return name != row.value ? name : logwords::receiver(row.value, false, {});
    }
    return logwords::wordShown(row.field.field, row.value);
}

class FacetDelegate : public QStyledItemDelegate {
public:
    FacetDelegate(const FacetsModel &model, const LogsController &logs, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model), m_logs(logs)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, m_model.at(index.row()).heading ? headingHeight : rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const FacetsModel::Row &row = m_model.at(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        row.heading ? paintHeading(painter, option.rect, row) : paintValue(painter, option, row);
        if (option.state & QStyle::State_HasFocus)
            paint::box(painter, QRectF(option.rect).adjusted(left - 6, 1, -2, -1), 4, {}, Theme::current().focus, 2);
        painter->restore();
    }

private:
    void paintHeading(QPainter *painter, const QRect &rect, const FacetsModel::Row &row) const
    {
        const Theme &theme = Theme::current();
        const QRect inner = rect.adjusted(left, 6, -right, 0);
        paint::chevron(painter, QRectF(inner.left(), inner.top(), 12, inner.height()), row.folded ? Qt::RightArrow : Qt::DownArrow, theme.text3);
        painter->setFont(fonts::captionStrong());
        painter->setPen(theme.text2);
        painter->drawText(inner.adjusted(20, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, wordsOf(row, m_logs));
    }

    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const FacetsModel::Row &row) const
    {
        const Theme &theme = Theme::current();
        const QRect inner = option.rect.adjusted(left, 0, -right, 0);
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QRectF check(inner.left(), inner.center().y() - box / 2 + 0.5, box, box);
        if (!row.others)
            paint::box(painter, check, 4, row.chosen ? theme.accent : hovered ? theme.hover : theme.content, row.chosen ? theme.accent : theme.control);
        if (row.chosen)
            icons::paint(painter, Icon::Check, theme.onAccent, check, 14);
        const QString count = QLocale().toString(row.count);
        const double countWidth = tabular::width(fonts::caption(), count);
        const QRectF value(inner.left() + box + 6, inner.top() + 2, inner.width() - box - 6 - std::max(countWidth, 40.0) - 8, inner.height() - 4);
        paint::box(painter, QRectF(value.left(), value.top(), std::max(2.0, value.width() * row.share), value.height()), 3, row.chosen ? theme.accentSoft : theme.press);
        paintText(painter, value.adjusted(4, 0, std::max(countWidth, 40.0) - countWidth, 0), row); // up to its own number
        painter->setFont(fonts::caption());
        painter->setPen(theme.text3);
        tabular::draw(painter, QRectF(inner.right() - countWidth - 1, inner.top(), countWidth + 1, inner.height()), Qt::AlignRight, count);
    }

    void paintText(QPainter *painter, QRectF rect, const FacetsModel::Row &row) const
    {
        const Theme &theme = Theme::current();
        QColor color = theme.text;
        const bool word = !row.others && (row.field.field == Field::Status || row.field.field == Field::State);
        if (row.others)
            color = theme.text3;
        if (word) {
            const Tone tone = logwords::toneOfWord(row.field.field, row.value);
            color = theme.tone(tone);
            icons::paint(painter, toneIcon(tone), color, QRectF(rect.left(), rect.top(), 14, rect.height()), 14);
            rect.adjust(20, 0, 0, 0);
        } else if (row.field.field == Field::Destination && !row.others) {
            const bool webhook = m_logs.feed().webhookName(row.value) != row.value;
            icons::paintMark(painter, logwords::mark(row.value, webhook), QRectF(rect.left(), rect.top(), 14, rect.height()), 14);
            rect.adjust(20, 0, 0, 0);
        }
        painter->setFont(word ? fonts::bodyMedium() : fonts::body());
        painter->setPen(color);
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(wordsOf(row, m_logs), Qt::ElideRight, int(rect.width())));
    }

    const FacetsModel &m_model;
    const LogsController &m_logs;
};

/// The words that a screen reader reads; nothing else is different.
class FacetWords : public QIdentityProxyModel {
public:
    FacetWords(FacetsModel *model, const LogsController &logs, QObject *parent) : QIdentityProxyModel(parent), m_model(*model), m_logs(logs)
    {
        setSourceModel(model);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const FacetsModel::Row &row = m_model.at(index.row());
        if (role == Qt::DisplayRole)
            return wordsOf(row, m_logs);
        if (role == Qt::AccessibleTextRole && !row.heading)
            return FacetList::tr("%1: %2").arg(logFieldLabel(row.field), wordsOf(row, m_logs)) + QStringLiteral(", ") + FacetList::tr("%n logs", nullptr, int(row.count));
        if (role == Qt::ToolTipRole && !row.heading)
            return row.value;
        return QIdentityProxyModel::data(index, role);
    }

private:
    const FacetsModel &m_model;
    const LogsController &m_logs;
};

} // namespace

FacetList::FacetList(LogsController &logs, QWidget *parent) : QListView(parent), m_logs(logs), m_model(new FacetsModel(this))
{
    setModel(new FacetWords(m_model, logs, this));
    setItemDelegate(new FacetDelegate(*m_model, logs, this));
    setAccessibleName(tr("Facets"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void FacetList::showResult()
{
    m_model->setFacets(m_logs.facets(), [this](const logquery::FieldRef &field) { return logquery::chosenValues(m_logs.tab(), field); });
    viewport()->update(); // webhooks may have other names
}

void FacetList::act(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FacetsModel::Row row = m_model->at(index.row());
    if (row.heading)
        m_model->setFolded(row.field, !row.folded);
    else if (!row.others)
        m_logs.setTab(logquery::withValueToggled(m_logs.tab(), row.field, row.value));
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        act(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void FacetList::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        act(indexAt(event->position().toPoint()));
}

} // namespace selwise
