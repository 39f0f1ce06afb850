#include "ui/panes/logs/matchstrip.h"

#include "ui/panes/logs/logwords.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace selwise {

namespace {

constexpr int step = 4;       ///< px from one mark to the next
constexpr qsizetype looks = 12; ///< rows looked at for one mark: of a million all would take too long

} // namespace

MatchStrip::MatchStrip(QWidget *parent) : QWidget(parent)
{
    setFixedWidth(14);
    setFocusPolicy(Qt::NoFocus);
}

void MatchStrip::setResult(LogResultPtr result)
{
    m_result = std::move(result);
    gather();
    update();
}

void MatchStrip::gather()
{
    m_marks.clear();
    const qsizetype rows = m_result ? m_result->rowCount() : 0;
    const int places = height() / step;
    if (rows == 0 || places == 0)
        return;
    for (int place = 0; place < places; ++place) {
        const qsizetype from = rows * place / places, to = rows * (place + 1) / places;
        Mark mark;
        mark.y = place * step;
        bool any = false;
        for (qsizetype look = 0, count = std::min(looks, to - from); look < count; ++look) {
            const qsizetype row = from + (to - from) * look / count;
            const DeliveryStatus status = m_result->status(row);
            mark.bookmark = mark.bookmark || m_result->bookmarked(row);
            if (!any && (status == DeliveryStatus::Failed || status == DeliveryStatus::Retrying)) {
                mark.status = status;
                any = true;
            }
        }
        if (any || mark.bookmark)
            m_marks.push_back(mark);
    }
}

void MatchStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.content);
    paint::vline(&painter, 0, 0, height(), theme.hairline);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : m_marks) {
        if (mark.bookmark) {
            const double y = mark.y;
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawPolygon(QPolygonF({{3, y}, {11, y}, {11, y + 9}, {7, y + 6}, {3, y + 9}}));
        } else {
            painter.fillRect(QRectF(4, mark.y, 7, 2), theme.toneFill(logwords::tone(mark.status)));
        }
    }
}

void MatchStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    gather();
}

void MatchStrip::mousePressEvent(QMouseEvent *event)
{
    if (m_result && height() > 0)
        Q_EMIT rowWanted(int(m_result->rowCount() * qsizetype(event->position().y()) / height()));
}

} // namespace selwise
