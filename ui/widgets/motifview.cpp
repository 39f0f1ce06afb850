#include "ui/widgets/motifview.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace selwise {

namespace {

struct Line {
    double from;
    double to;
    ProviderMark mark;
    double width;
    double opacity;
};

// Heights on a canvas of 1000, as in the design's picture; widths in pixels.
constexpr Line welcomeLines[] = {
    {150, 392, ProviderMark::Ga4, 14, 0.32},      {230, 500, ProviderMark::Meta, 10, 0.32},
    {330, 392, ProviderMark::Ga4, 5, 0.45},       {420, 608, ProviderMark::GoogleAds, 4, 0.5},
    {520, 500, ProviderMark::Meta, 3, 0.5},       {610, 392, ProviderMark::Ga4, 2, 0.55},
    {690, 716, ProviderMark::Webhook, 4, 0.45},   {780, 608, ProviderMark::GoogleAds, 2, 0.55},
    {860, 500, ProviderMark::Meta, 5, 0.4},       {560, 500, ProviderMark::Meta, 5, 1},
};
struct End {
    double at;
    ProviderMark mark;
};
constexpr End welcomeEnds[] = {{392, ProviderMark::Ga4}, {500, ProviderMark::Meta}, {608, ProviderMark::GoogleAds}, {716, ProviderMark::Webhook}};
constexpr int welcomeMarkSize = 28;

void drawLine(QPainter *painter, const QPainterPath &path, const QColor &color, double width, double opacity, Qt::PenCapStyle cap)
{
    QColor ink = color;
    ink.setAlphaF(float(opacity));
    painter->setPen(QPen(ink, width, Qt::SolidLine, cap));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

void paintWelcome(QPainter *painter, const QSizeF &size)
{
    const Theme &theme = Theme::current();
    const auto y = [&size](double designed) { return designed * size.height() / 1000; };
    const double end = size.width() - 90;
    const double bend = end * 0.49;
    for (const Line &line : welcomeLines) {
        QPainterPath path(QPointF(0, y(line.from)));
        path.cubicTo(bend, y(line.from), bend + 20, y(line.to), end, y(line.to));
        drawLine(painter, path, theme.provider(line.mark), line.width, line.opacity, Qt::RoundCap);
    }
    // The gate and the traveller sit on the strong line: from 560 to 500.
    QPainterPath strong(QPointF(0, y(560)));
    strong.cubicTo(bend, y(560), bend + 20, y(500), end, y(500));
    const QPointF gate = strong.pointAtPercent(0.53);
    painter->setPen(QPen(theme.sidebar, 12, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(gate - QPointF(0, 22), gate + QPointF(0, 22));
    painter->setPen(QPen(theme.accent, 4, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(gate - QPointF(0, 18), gate + QPointF(0, 18));
    const QPointF dot = strong.pointAtPercent(0.255);
    painter->setPen(QPen(theme.sidebar, 3));
    painter->setBrush(theme.meta);
    painter->drawEllipse(dot, 6, 6);
    painter->setFont(fonts::captionStrong());
    painter->setPen(theme.text);
    painter->drawText(QRectF(dot.x() - 80, dot.y() - 30, 160, 20), Qt::AlignCenter, QStringLiteral("purchase"));
    for (const End &target : welcomeEnds)
        icons::paintMark(painter, target.mark, QRectF(end + 8, y(target.at) - 14, welcomeMarkSize, welcomeMarkSize), welcomeMarkSize);
}

void paintGate(QPainter *painter, const QSizeF &size, ProviderMark mark)
{
    const Theme &theme = Theme::current();
    painter->translate((size.width() - 232) / 2 - 8, (size.height() - 132) / 2);
    constexpr double widths[] = {5, 3, 4};
    constexpr double starts[] = {34, 66, 98};
    QPainterPath besideTheGate; // whatever is behind the picture shows in the gap
    besideTheGate.addRect(QRectF(0, 0, 232, 132));
    besideTheGate.addRect(QRectF(133, 38, 14, 56));
    painter->save();
    painter->setClipPath(besideTheGate);
    for (int i = 0; i < 3; ++i) {
        QPainterPath path(QPointF(8, starts[i]));
        path.cubicTo(110, starts[i], 110, 66, 190, 66);
        drawLine(painter, path, theme.provider(mark), widths[i], 0.4, Qt::FlatCap);
    }
    painter->restore();
    painter->setPen(QPen(theme.accent, 4, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(140, 44), QPointF(140, 88));
    icons::paintMark(painter, mark, QRectF(198, 52, 28, 28), 28);
}

} // namespace

MotifView::MotifView(Picture picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
{
    setAccessibleName(tr("Decoration: events flow through a gate to their receivers"));
}

void MotifView::setMark(ProviderMark mark)
{
    m_mark = mark;
    update();
}

void MotifView::setFoot(int height)
{
    m_foot = height;
    update();
}

QSize MotifView::sizeHint() const
{
    return m_picture == Picture::Welcome ? QSize(560, 700) : QSize(280, 132);
}

QSize MotifView::minimumSizeHint() const
{
    return m_picture == Picture::Welcome ? QSize(200, 300) : QSize(240, 132);
}

void MotifView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_picture == Picture::Welcome) {
        painter.fillRect(rect(), Theme::current().sidebar);
        constexpr double lowest = 0.88; // of the canvas: where its last line begins, half its width included
        paintWelcome(&painter, QSizeF(width(), qMin(double(height()), (height() - m_foot) / lowest)));
    } else {
        paintGate(&painter, size(), m_mark);
    }
}

} // namespace selwise
