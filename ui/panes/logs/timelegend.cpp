#include "ui/panes/logs/timelegend.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace selwise {

namespace {

constexpr int sample = 14, gap = 5, between = 14;

QStringList legendWords()
{
    return {TimeLegend::tr("held"), TimeLegend::tr("missing"), TimeLegend::tr("unknown")};
}

} // namespace

TimeLegend::TimeLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("The strip below the chart: what this computer holds, what is missing between, and where nothing is known"));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TimeLegend::sizeHint() const
{
    const QFontMetrics metrics(fonts::caption());
    int width = 0;
    for (const QString &word : legendWords())
        width += sample + gap + metrics.horizontalAdvance(word) + between;
    return {width - between + 2, metrics.height()};
}

void TimeLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(fonts::caption());
    const QStringList words = legendWords();
    double x = 0;
    for (int kind = 0; kind < words.size(); ++kind) {
        const QRectF box(x, height() / 2.0 - 3, sample, 6);
        if (kind == 0) {
            painter.fillRect(box, theme.control);
        } else if (kind == 1) {
            paint::hatch(&painter, box, theme.warning, 2.5, 6);
        } else {
            QPen pen(theme.control, 1, Qt::CustomDashLine);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter.setPen(theme.text3);
        const int width = painter.fontMetrics().horizontalAdvance(words[kind]);
        painter.drawText(QRectF(x + sample + gap, 0, width + 2, height()), Qt::AlignVCenter, words[kind]);
        x += sample + gap + width + between;
    }
}

} // namespace selwise
