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
        const int rowHeight = m_kind == LoadingState::Skeleton::Table ? 32 : m_kind == LoadingState::Skeleton::List ? 72 : 68;
        // Lengths that look like words, the same each time.
        constexpr double lengths[] = {0.42, 0.45, 0.44, 0.63, 0.5, 0.86, 0.8, 0.58, 0.56, 0.77, 0.52, 0.77, 0.4, 0.76, 0.82, 0.5};
        const int rows = height() / rowHeight;
        for (int row = 0; row < rows; ++row) {
            painter.setOpacity(qMax(0.3, 1.0 - 0.035 * row));
            const double top = row * rowHeight;
            const double length = lengths[size_t(row) % std::size(lengths)];
            if (m_kind == LoadingState::Skeleton::Table) {
                bar(&painter, 24, top + 11, 84);
                bar(&painter, 136, top + 11, 64);
                bar(&painter, 224, top + 11, qMax(40.0, (width() - 248) * length));
            } else if (m_kind == LoadingState::Skeleton::List) {
                bar(&painter, 16, top + 16, 18, 18);
                bar(&painter, 48, top + 14, 40 + 60 * length);
                bar(&painter, 48, top + 32, 60 + 60 * length);
                bar(&painter, 48, top + 50, 50 + 80 * length);
            } else {
                bar(&painter, 24, top + 8, 60 + 60 * length);
                bar(&painter, 24, top + 26, qMax(80, width() - 48), 30, 6);
            }
            painter.setOpacity(1);
            if (m_kind != LoadingState::Skeleton::Form)
                paint::hline(&painter, 0, width(), top + rowHeight - 1, Theme::current().hairline);
        }
    }

private:
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
    top->setContentsMargins(24, 10, 24, 10);
    top->setSpacing(8);
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    top->addWidget(m_bar);
    top->addWidget(m_text, 1);
    setCompact(m_cancel);
    m_cancel->setToolTip(tr("Cancel (Esc)"));
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
