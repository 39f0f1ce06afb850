#include "ui/widgets/loadingstate.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

namespace {

/** Grey bars where the content will be, fainter towards the end. Still: nothing moves for long waits. */
class SkeletonView : public QWidget {
public:
    explicit SkeletonView(LoadingState::Skeleton kind, QWidget *parent = nullptr) : QWidget(parent), m_kind(kind)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    QSize sizeHint() const override { return {320, 400}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        switch (m_kind) {
        case LoadingState::Skeleton::ListAndForm:
            rows(&painter, LoadingState::Skeleton::List, 0, listWidth);
            paint::vline(&painter, listWidth, 0, height(), Theme::current().hairline);
            rows(&painter, LoadingState::Skeleton::Form, listWidth + 1, qMin(width() - listWidth - 1, formMost + 40));
            break;
        default: rows(&painter, m_kind, 0, width());
        }
    }

private:
    static constexpr int listWidth = 272, formMost = 720;

    void rows(QPainter *painter, LoadingState::Skeleton kind, int left, int wide) const
    {
        const int rowHeight = kind == LoadingState::Skeleton::Table ? 32 : kind == LoadingState::Skeleton::List ? 80 : 72;
        // Lengths that look like words, the same each time.
        constexpr double lengths[] = {0.42, 0.45, 0.44, 0.63, 0.5, 0.86, 0.8, 0.58, 0.56, 0.77, 0.52, 0.77, 0.4, 0.76, 0.82, 0.5};
        const int top0 = kind == LoadingState::Skeleton::Form ? 16 : 0;
        const int count = (height() - top0) / rowHeight;
        for (int row = 0; row < count; ++row) {
            painter->setOpacity(qMax(0.3, 1.0 - 0.035 * row));
            const double top = top0 + row * rowHeight;
            const double length = lengths[size_t(row) % std::size(lengths)];
            if (kind == LoadingState::Skeleton::Table) {
                bar(painter, left + 24, top + 11, 84);
                bar(painter, left + 136, top + 11, 64);
                bar(painter, left + 224, top + 11, qMax(40.0, (wide - 248) * length));
            } else if (kind == LoadingState::Skeleton::List) {
                bar(painter, left + 16, top + 14, 20, 20, 6);
                bar(painter, left + 48, top + 18, 40 + 60 * length);
                bar(painter, left + 48, top + 38, 60 + 60 * length);
                bar(painter, left + 48, top + 57, 50 + 80 * length);
            } else {
                bar(painter, left + 24, top + 4, 60 + 60 * length);
                bar(painter, left + 24, top + 24, qMax(80, wide - 40), 32, 6);
            }
            painter->setOpacity(1);
            if (kind != LoadingState::Skeleton::Form)
                paint::hline(painter, left, left + wide, top + rowHeight - 1, Theme::current().hairline);
        }
    }

    static void bar(QPainter *painter, double x, double y, double w, double h = 10, double radius = 4)
    {
        paint::box(painter, QRectF(x, y, w, h), radius, Theme::current().press);
    }

    LoadingState::Skeleton m_kind;
};

} // namespace

LoadingState::LoadingState(Skeleton skeleton, QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_text(new TextLabel({}, TextLabel::Look::Secondary))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_footnote(new TextLabel({}, TextLabel::Look::Caption))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 10, 16, 10);
    top->setSpacing(8);
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    top->addWidget(m_bar);
    top->addWidget(m_text, 1);
    setCompact(m_cancel);
    setKeyHint(m_cancel, QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    top->addWidget(m_cancel);
    column->addLayout(top);
    column->addWidget(new Separator);
    column->addWidget(new SkeletonView(skeleton), 1);
    m_footnote->setWordWrap(true);
    m_footnote->setContentsMargins(24, 12, 24, 12);
    m_footnote->hide();
    column->addWidget(m_footnote);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingState::canceled);
    setProgress(tr("Loading"));
}

void LoadingState::setProgress(const QString &text, int done, int total)
{
    m_text->setText(text);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->setAccessibleName(text);
    setAccessibleName(text);
}

void LoadingState::setFootnote(const QString &text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

void LoadingState::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void LoadingState::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_cancel->isHidden())
        Q_EMIT canceled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace selwise
