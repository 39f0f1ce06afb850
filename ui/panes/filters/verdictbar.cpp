#include "ui/panes/filters/verdictbar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace selwise {

namespace {

constexpr int barHeight = 8, leastShare = 3, gap = 2;
constexpr int lineTop = 44, lineHeight = 8, leftWords = 64, gateWidth = 3;

} // namespace

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(barHeight);
}

void VerdictBar::setVerdict(int pass, int stopped, int cannotTell)
{
    m_pass = pass;
    m_stopped = stopped;
    m_cannotTell = cannotTell;
    update();
}

void VerdictBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double all = m_pass + m_stopped + m_cannotTell;
    if (all == 0) {
        paint::box(&painter, rect(), 3, theme.sunken, theme.hairline);
        return;
    }
    double left = 0;
    const auto share = [&](int count, Tone tone) {
        if (count == 0)
            return;
        const double width = std::max<double>(leastShare, (this->width() - 2 * gap - 2 * leastShare) * count / all);
        paint::box(&painter, QRectF(left, 0, width, height()), 2, theme.toneFill(tone));
        left += width + gap;
    };
    share(m_pass, Tone::Delivered);
    share(m_stopped, Tone::Filtered);
    share(m_cannotTell, Tone::Skipped);
}

GatesPicture::GatesPicture(QWidget *parent)
    : QWidget(parent)
{
}

void GatesPicture::setGates(const FilterVerdict &verdict, const std::vector<Condition> &conditions, ProviderMark mark)
{
    m_gates.clear();
    m_events = verdict.events;
    m_mark = mark;
    QStringList words{tr("%1 seen").arg(locale().toString(m_events))};
    int left = m_events;
    for (size_t i = 0; i < conditions.size() && i < verdict.stopsHere.size(); ++i) {
        m_gates.push_back({conditions[i].field.isEmpty() ? tr("(no field yet)") : conditions[i].field, verdict.stopsHere[i]});
        left -= verdict.stopsHere[i];
        words << tr("%1 stop at %2, %3 go on").arg(locale().toString(verdict.stopsHere[i]), conditions[i].field, locale().toString(left));
    }
    setAccessibleName(tr("Where they stop: %1").arg(words.join(QStringLiteral("; "))));
    update();
}

void GatesPicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fonts::bodyStrong());
    painter.setPen(theme.text);
    painter.drawText(QRect(0, lineTop - 18, leftWords, 20), Qt::AlignVCenter, locale().toString(m_events));
    painter.setFont(fonts::caption());
    painter.setPen(theme.text3);
    painter.drawText(QRect(0, lineTop + 2, leftWords, 16), Qt::AlignVCenter, tr("seen"));
    const double room = double(width() - leftWords) / double(m_gates.size() + 1);
    const double most = std::max(1, m_events);
    int left = m_events;
    for (size_t i = 0; i <= m_gates.size(); ++i) {
        const double from = leftWords + room * double(i), high = std::max(left > 0 ? 2.0 : 0.0, lineHeight * left / most);
        painter.fillRect(QRectF(from + (i > 0 ? 6 : 0), lineTop - high / 2, room - (i > 0 ? 6 : 0) - (i < m_gates.size() ? 6 : 0), high), theme.provider(m_mark));
        if (i > 0) {
            painter.setFont(fonts::captionStrong());
            painter.setPen(theme.text2);
            painter.drawText(QRectF(from + 8, lineTop + 8, room - 16, 18), Qt::AlignCenter, locale().toString(left));
        }
        if (i == m_gates.size())
            break;
        const Gate &gate = m_gates[i];
        const double at = from + room;
        const QColor color = gate.stops > 0 ? theme.tone(Tone::Filtered) : theme.control;
        painter.fillRect(QRectF(at - gateWidth / 2.0, lineTop - 18, gateWidth, 36), color);
        const QRectF words(at - room / 2 + 4, 0, room - 8, 18);
        painter.setFont(fonts::mono());
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignCenter, painter.fontMetrics().elidedText(gate.field, Qt::ElideMiddle, int(words.width())));
        painter.setFont(fonts::captionStrong());
        painter.setPen(gate.stops > 0 ? theme.tone(Tone::Filtered) : theme.text3);
        painter.drawText(words.translated(0, lineTop + 28), Qt::AlignCenter, gate.stops > 0 ? tr("%n stop here", nullptr, gate.stops) : tr("none stops"));
        left -= gate.stops;
    }
}

} // namespace selwise
