#include "ui/panes/mapping/mappingdelegate.h"

#include "models/items/mappingmodel.h"
#include "models/text/eventtext.h"
#include "models/text/providertext.h"
#include "ui/delegates/tabularfigures.h"
#include "ui/panes/mapping/nameeditor.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QtMath>
#include <cmath>

namespace selwise {

namespace {

constexpr int edge = 24, padding = 12, rowHeight = 28, gap = 8, chevronSize = 16;
constexpr int barMost = 48, barHeight = 6, dotSize = 6, warningSize = 14, leastName = 56, barRoom = 128;

} // namespace

MappingDelegate::MappingDelegate(const MappingModel &model, Hooks hooks, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_hooks(std::move(hooks))
{
}

QSize MappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, qMax(rowHeight, option.fontMetrics.height() + 8)};
}

void MappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Theme &theme = Theme::current();
    painter->save();
    if (m_model.line(index.row()).event < 0) {
        paintHeading(painter, option, index);
    } else {
        if (m_hooks.isLit(index.row()))
            option.state |= QStyle::State_Selected;
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        paint::hline(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), theme.hairline);
        const QRect inner = option.rect.adjusted(index.column() == MappingModel::EventColumn ? edge : padding, 0, -padding, 0);
        if (index.column() == MappingModel::EventColumn) {
            painter->setFont(fonts::body());
            painter->setPen(theme.text);
            m_texts.draw(painter, inner, Qt::AlignLeft, option.text);
        } else if (index.column() == MappingModel::SeenColumn) {
            paintSeen(painter, inner, index);
        } else {
            paint::vline(painter, option.rect.left(), option.rect.top(), option.rect.bottom() + 1, theme.hairline);
            paintCell(painter, inner, index);
        }
    }
    if (given.state & QStyle::State_HasFocus)
        paint::box(painter, QRectF(given.rect).adjusted(0, 0, 0, -1), 2, {}, theme.focus, 2);
    painter->restore();
}

void MappingDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const MappingLine &line = m_model.line(index.row());
    painter->fillRect(option.rect, theme.sunken);
    paint::hline(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), theme.hairline);
    QRect inner = option.rect.adjusted(edge, 0, -padding, 0);
    paint::chevron(painter, QRectF(inner.left(), inner.top(), chevronSize, inner.height()), line.collapsed ? Qt::RightArrow : Qt::DownArrow, theme.text2);
    inner.adjust(chevronSize + 4, 0, 0, 0);
    const QString name = line.family == otherEvents ? otherEventsName() : eventFamilyName(EventFamily(line.family));
    painter->setFont(fonts::captionStrong());
    painter->setPen(theme.text2);
    m_texts.draw(painter, inner, Qt::AlignLeft, name);
    inner.adjust(qCeil(m_texts.width(painter->font(), name)) + gap, 0, 0, 0);
    painter->setFont(fonts::caption());
    painter->setPen(theme.text3);
    m_texts.draw(painter, inner, Qt::AlignLeft, tr("%1 of %2 forwarded").arg(QLocale().toString(line.forwarded), QLocale().toString(line.total)));
}

void MappingDelegate::paintSeen(QPainter *painter, const QRect &inner, const QModelIndex &index) const
{
    const MappingEvent *event = m_model.event(index);
    if (!event || !event->seen)
        return; // nobody counted: no data is not zero
    const Theme &theme = Theme::current();
    const QString text = QLocale().toString(*event->seen);
    painter->setFont(fonts::body());
    painter->setPen(*event->seen > 0 ? theme.text : theme.text3);
    tabular::draw(painter, inner, Qt::AlignRight, text);
    if (m_mostSeen <= 0 || inner.width() < barRoom - 2 * padding || *event->seen <= 0)
        return;
    const double share = std::sqrt(double(*event->seen) / double(m_mostSeen));
    const double right = inner.right() + 1 - tabular::width(fonts::body(), text) - gap;
    const double width = qMin(qMax(2.0, share * barMost), right - inner.left()); // the widest figure leaves the longest one less
    if (width <= 0)
        return;
    paint::box(painter, QRectF(right - width, inner.center().y() - barHeight / 2 + 1, width, barHeight), 2, theme.border);
}

void MappingDelegate::paintCell(QPainter *painter, const QRect &whole, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const MappingCell &cell = *m_model.cell(index);
    QRect inner = whole;
    painter->setFont(fonts::body());
    if (!m_model.column(index)->configured || cell.name.isEmpty()) {
        painter->setPen(theme.text3);
        m_texts.draw(painter, inner, Qt::AlignLeft, m_model.column(index)->configured ? mappingStateWord(MappingState::NotSent) : absenceWord(*m_model.column(index)));
    } else {
        const QString word = mappingStateWord(cell.state);
        const bool pill = cell.state == MappingState::Changed || cell.state == MappingState::Custom;
        const bool braces = cell.state == MappingState::Custom;
        const int width = word.isEmpty() ? 0
                          : pill         ? Pill::sizeFor(word, braces).width()
                                         : qCeil(m_texts.width(fonts::caption(), word));
        if (width > 0 && inner.width() - width - gap >= leastName) {
            const QRectF place(inner.right() + 1 - width, inner.top(), width, inner.height());
            if (pill) {
                Pill::paint(painter, place, braces ? Tone::Neutral : Tone::Accent, word, braces ? std::optional(Icon::Braces) : std::nullopt);
            } else {
                painter->setFont(fonts::caption());
                painter->setPen(theme.text3);
                m_texts.draw(painter, place, Qt::AlignRight, word);
            }
            inner.setRight(inner.right() - width - gap);
        }
        if (m_doubtful.has(m_model.column(index)->provider, cell.name)) {
            icons::paint(painter, Icon::Warning, theme.tone(Tone::Warning), QRectF(inner.left(), inner.top(), warningSize, inner.height()), warningSize);
            inner.setLeft(inner.left() + warningSize + 4);
        }
        painter->setFont(fonts::body());
        painter->setPen(theme.text);
        m_texts.draw(painter, inner, Qt::AlignLeft, cell.name);
    }
    if (cell.unpublished) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawEllipse(QRectF(whole.left() - padding + 3, whole.center().y() - dotSize / 2 + 0.5, dotSize, dotSize));
    }
}

QWidget *MappingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const MappingColumn *column = m_model.column(index);
    const MappingEvent *event = m_model.event(index);
    if (!column || !event)
        return nullptr;
    auto *editor = new NameEditor(column->provider, m_hooks.suggestions(column->provider), parent, parent->parentWidget()); // above the first row is the view's header
    editor->setAccessibleName(tr("%1 goes to %2 as").arg(event->name, providerName(column->provider)));
    editor->setOthers(m_hooks.alsoSelected());
    return editor;
}

void MappingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *name = qobject_cast<NameEditor *>(editor);
    if (name && !name->isModified()) // what is being typed stays, whatever comes from the server meanwhile
        name->setText(index.data(Qt::EditRole).toString());
}

void MappingDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *name = qobject_cast<NameEditor *>(editor);
    if (name && name->check().severity != NameCheck::Severity::Error)
        m_hooks.named(index, name->name());
}

void MappingDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 0, 0, -1));
}

bool MappingDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<NameEditor *>(object);
    const bool wrong = editor && editor->check().severity == NameCheck::Severity::Error;
    if (wrong && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab)
            return true; // the message stands there already
    }
    if (wrong && event->type() == QEvent::FocusOut && !editor->isCompleting()) {
        Q_EMIT refused(editor->check().whole());
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace selwise
