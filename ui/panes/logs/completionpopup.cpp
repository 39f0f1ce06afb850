#include "ui/panes/logs/completionpopup.h"

#include "models/text/logquerytext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/shadow.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace selwise {

namespace {

constexpr int popupWidth = 400, rowHeight = 28, cardRadius = 8;
constexpr int MeaningRole = Qt::UserRole;
constexpr int CountRole = MeaningRole + 1;

QString countText(const logquery::Candidate &candidate)
{
    return candidate.count ? CompletionPopup::tr("%1 logs").arg(QLocale().toString(*candidate.count)) : QString();
}

} // namespace

class CompletionPopup::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    void set(std::vector<logquery::Candidate> candidates)
    {
        beginResetModel();
        m_candidates = std::move(candidates);
        endResetModel();
    }
    const logquery::Candidate &at(int row) const { return m_candidates[size_t(row)]; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_candidates.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return QVariant();
        const logquery::Candidate &candidate = at(index.row());
        if (role == Qt::DisplayRole)
            return candidate.insert;
        if (role == Qt::AccessibleTextRole)
            return QStringList{candidate.insert, logCandidateText(candidate), countText(candidate)}.join(QStringLiteral(", "));
        if (role == MeaningRole)
            return logCandidateText(candidate);
        if (role == CountRole)
            return countText(candidate);
        return QVariant();
    }

private:
    std::vector<logquery::Candidate> m_candidates;
};

namespace {

class CandidateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, rowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(4, 0, -4, 0);
        if (option.state & QStyle::State_Selected)
            paint::box(painter, row, 4, theme.selection);
        else if (option.state & QStyle::State_MouseOver)
            paint::box(painter, row, 4, theme.hover);
        const QString insert = index.data().toString(), meaning = index.data(MeaningRole).toString(), count = index.data(CountRole).toString();
        const QRectF inner = row.adjusted(10, 0, -10, 0);
        painter->setFont(fonts::mono());
        painter->setPen(theme.text);
        const double width = std::min<double>(painter->fontMetrics().horizontalAdvance(insert), inner.width() * 0.6);
        painter->drawText(QRectF(inner.left(), inner.top(), width + 2, inner.height()), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(insert, Qt::ElideMiddle, int(width) + 2));
        painter->setFont(fonts::caption());
        painter->setPen(theme.text3);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, count);
        const QRectF middle = inner.adjusted(width + 12, 0, -(painter->fontMetrics().horizontalAdvance(count) + 8), 0);
        painter->drawText(middle, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(meaning, Qt::ElideRight, int(middle.width())));
        painter->restore();
    }
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *window) : QFrame(window), m_model(new Model(this)), m_list(new QListView(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CandidateDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the card is behind it
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Completions"));
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT taken(index.row()); });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->setSpacing(6);
    foot->addWidget(new KbdHint(tr("Tab"), this));
    foot->addWidget(new TextLabel(tr("take"), TextLabel::Look::Caption, this));
    foot->addSpacing(6);
    foot->addWidget(new KbdHint(tr("Esc"), this));
    foot->addWidget(new TextLabel(tr("close"), TextLabel::Look::Caption, this));
    foot->addStretch();
    auto *help = new LinkLabel(tr("Query language"), this);
    help->setSmall(true);
    help->setFocusPolicy(Qt::NoFocus);
    connect(help, &LinkLabel::clicked, this, &CompletionPopup::helpWanted);
    foot->addWidget(help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadowMargin, shadowMargin + 4, shadowMargin, shadowMargin + 6);
    column->setSpacing(4);
    column->addWidget(m_list);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addLayout(foot);
    hide();
}

void CompletionPopup::show(const std::vector<logquery::Candidate> &candidates, const QPoint &below, int current)
{
    m_model->set(candidates);
    constexpr int mostRows = 8;
    m_list->setFixedHeight(rowHeight * std::min(int(candidates.size()), mostRows));
    m_list->setCurrentIndex(m_model->index(current, 0));
    adjustSize();
    resize(popupWidth + 2 * shadowMargin, sizeHint().height());
    const int rightmost = parentWidget()->width() - width() + shadowMargin - 8;
    move(std::min(below.x() - shadowMargin, rightmost), below.y() - shadowMargin + 4);
    QFrame::show();
    raise();
    announce(this, m_model->at(current).insert);
}

void CompletionPopup::step(int direction)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = (m_list->currentIndex().row() + direction + count) % count;
    m_list->setCurrentIndex(m_model->index(row, 0));
    announce(this, m_model->index(row, 0).data(Qt::AccessibleTextRole).toString());
}

int CompletionPopup::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void CompletionPopup::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    paintShadow(&painter, card, cardRadius);
    paint::box(&painter, card, cardRadius, theme.raised, theme.border);
}

} // namespace selwise
