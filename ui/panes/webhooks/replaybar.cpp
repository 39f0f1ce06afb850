#include "ui/panes/webhooks/replaybar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <cmath>

namespace selwise {

namespace {

constexpr int thickest = 18, thinnest = 3, gate = 3, gap = 6;

} // namespace

ReplayBar::ReplayBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReplayBar::setFigures(qint64 chosen, qint64 youngEnough, qint64 go)
{
    m_chosen = chosen;
    m_young = youngEnough;
    m_go = go;
    const QLocale locale;
    setAccessibleName(tr("Chosen %1, young enough %2, would be sent %3").arg(locale.toString(chosen), locale.toString(youngEnough), locale.toString(go)));
    update();
}

int ReplayBar::thickness(qint64 part, qint64 whole)
{
    if (part <= 0 || whole <= 0)
        return 0;
    return std::clamp(int(std::lround(double(thickest) * double(part) / double(whole))), thinnest, thickest);
}

void ReplayBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const struct {
        QString name;
        qint64 figure;
        QColor color;
    } stages[] = {{tr("Chosen"), m_chosen, theme.text2}, {tr("Young enough"), m_young, theme.text2}, {tr("Receiver on, would be sent"), m_go, theme.accentText}};
    const int third = width() / 3, line = QFontMetrics(fonts::caption()).height(), big = QFontMetrics(fonts::title()).height();
    const int axis = line + big + 6 + thickest / 2;
    QColor fill = theme.accent;
    fill.setAlphaF(0.78F);
    for (int i = 0; i < 3; ++i) {
        const int left = i * third, right = i == 2 ? width() : (i + 1) * third - gap;
        const int start = i == 0 ? left : left + gate + gap;
        painter.setPen(stages[i].color);
        painter.setFont(fonts::captionMedium());
        painter.drawText(QRect(start, 0, right - start, line), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(fonts::captionMedium()).elidedText(stages[i].name, Qt::ElideRight, right - start));
        painter.setPen(theme.text);
        painter.setFont(fonts::title());
        painter.drawText(QRect(start, line, right - start, big), Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(stages[i].figure));
        const int high = thickness(stages[i].figure, m_chosen);
        if (high > 0)
            painter.fillRect(QRectF(start, axis - high / 2.0, right - start, high), fill);
        if (i > 0) {
            const bool stops = stages[i].figure < stages[i - 1].figure;
            painter.fillRect(QRectF(left, axis - thickest / 2.0 - 4, gate, thickest + 8), stops ? theme.tone(Tone::Skipped) : theme.hairline);
        }
    }
}

} // namespace selwise
