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
    m_bookmarks.clear();
    const qsizetype rows = m_result ? m_result->rowCount() : 0;
    const int places = height() / step;
    if (rows == 0 || places == 0)
        return;
    for (int place = 0; place < places; ++place) {
        const qsizetype from = rows * place / places, to = rows * (place + 1) / places;
        for (qsizetype look = 0, count = std::min(looks, to - from); look < count; ++look) {
            const DeliveryStatus status = m_result->status(from + (to - from) * look / count);
            if (status != DeliveryStatus::Failed && status != DeliveryStatus::Retrying)
                continue;
            m_marks.push_back({place * step, status});
            break;
        }
    }
    for (const qsizetype row : m_result->bookmarks()) {
        const int y = int(row * places / rows) * step;
        if (m_bookmarks.empty() || m_bookmarks.back() != y)
            m_bookmarks.push_back(y);
    }
    const QString what = tr("Failures and retries among the rows, and all bookmarks");
    setToolTip(rows <= looks * places ? what : what + u'\n' + tr("Of so many rows only a part is looked at: a failure that stands alone may lack its mark. F8 finds every one."));
}

void MatchStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.content);
    paint::vline(&painter, 0, 0, height(), theme.hairline);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : m_marks)
        painter.fillRect(QRectF(4, mark.y, 7, 2), theme.toneFill(logwords::tone(mark.status)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (const double y : m_bookmarks)
        painter.drawPolygon(QPolygonF({{3, y}, {11, y}, {11, y + 9}, {7, y + 6}, {3, y + 9}}));
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
