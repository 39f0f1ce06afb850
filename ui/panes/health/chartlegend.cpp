#include "ui/panes/health/chartlegend.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace selwise {

namespace {

constexpr double swatch = 9, iconSize = 14, inner = 5, between = 14, stripWidth = 14, stripHeight = 6;
constexpr int rowHeight = 18;

double advance(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QStringList coverageWords()
{
    return {CoverageLegend::tr("held"), CoverageLegend::tr("missing"), CoverageLegend::tr("unknown")};
}

} // namespace

double ChartLegend::Entry::width(bool icon, bool withNumber) const
{
    const double words = advance(fonts::caption(), text) + (number.isEmpty() || !withNumber ? 0 : inner + advance(fonts::caption(), number));
    return (status ? swatch + inner : 0) + (icon || before ? iconSize + inner : 0) + words;
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartLegend::setData(const ChartData &shown)
{
    m_dashed = shown.kind == ChartData::Kind::Outcomes;
    m_entries.clear();
    QStringList spoken;
    if (shown.kind == ChartData::Kind::Outcomes) {
        OutcomeCounts sum;
        for (const OutcomeCounts &bar : shown.bars)
            sum.add(bar);
        for (const DeliveryStatus status : OutcomeCounts::statuses) {
            if (sum.count(status) > 0)
                m_entries.push_back({status, ProviderMark::Unknown, chartwords::status(status), QLocale().toString(sum.count(status)), false});
        }
    }
    for (const ChartData::Line &line : shown.lines)
        m_entries.push_back({{}, line.mark, line.name, {}, false});
    if (!shown.before.empty() || std::ranges::any_of(shown.lines, [](const ChartData::Line &line) { return !line.before.empty(); }))
        m_entries.push_back({{}, ProviderMark::Unknown, tr("Before"), {}, true});
    for (const Entry &entry : m_entries)
        spoken << (entry.number.isEmpty() ? entry.text : entry.text + u' ' + entry.number);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setToolTip(spoken.join(u'\n'));
    updateGeometry();
    update();
}

double ChartLegend::whole(Detail detail) const
{
    double wide = -between;
    for (const Entry &entry : m_entries)
        wide += entry.width(detail.icons || !entry.status, detail.numbers) + between;
    return wide;
}

QSize ChartLegend::sizeHint() const
{
    return {int(whole({}) + between) + 1, rowHeight};
}

ChartLegend::Detail ChartLegend::detailFor(int width) const
{
    for (const Detail detail : {Detail{true, true}, Detail{false, true}}) {
        if (whole(detail) <= width)
            return detail;
    }
    return {false, false};
}

/// Right-aligned; where even the words alone have no room, the longest of them gives way.
void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Detail detail = detailFor(width());
    const double spare = width() - whole(detail);
    auto entries = m_entries;
    if (spare < 0) {
        const QFontMetricsF metrics(fonts::caption());
        QString &longest = std::ranges::max_element(entries, {}, [&](const Entry &entry) { return metrics.horizontalAdvance(entry.text); })->text;
        longest = metrics.elidedText(longest, Qt::ElideMiddle, std::max(0.0, metrics.horizontalAdvance(longest) + spare));
    }
    double x = std::max(0.0, spare);
    for (const Entry &entry : entries)
        x = paintEntry(painter, entry, x, detail) + between;
}

double ChartLegend::paintEntry(QPainter &painter, const Entry &entry, double x, Detail detail) const
{
    const Theme &theme = Theme::current();
    const bool icon = detail.icons || !entry.status;
    const double middle = rowHeight / 2.0;
    if (entry.status) {
        const Tone tone = chartwords::tone(*entry.status);
        paint::box(&painter, QRectF(x, middle - swatch / 2, swatch, swatch), 2, theme.toneFill(tone));
        x += swatch + inner;
        if (icon)
            icons::paint(&painter, toneIcon(tone), theme.tone(tone), QRectF(x, 0, iconSize, rowHeight), int(iconSize));
    } else if (entry.before) {
        QColor line = theme.text;
        line.setAlphaF(0.6F);
        painter.setPen(QPen(line, 1.25, m_dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(x, middle), QPointF(x + iconSize, middle));
    } else {
        icons::paintMark(&painter, entry.mark, QRectF(x, 0, iconSize, rowHeight), int(iconSize));
    }
    x += icon ? iconSize + inner : 0;
    painter.setFont(fonts::caption());
    painter.setPen(theme.text2);
    const double words = advance(fonts::caption(), entry.text);
    painter.drawText(QRectF(x, 0, words + 1, rowHeight), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
    x += words;
    if (entry.number.isEmpty() || !detail.numbers)
        return x;
    x += inner;
    const double wide = advance(fonts::caption(), entry.number);
    painter.setPen(theme.text3);
    painter.drawText(QRectF(x, 0, wide + 1, rowHeight), Qt::AlignVCenter | Qt::AlignLeft, entry.number);
    return x + wide;
}

CoverageLegend::CoverageLegend(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("The strip under the time axis: solid is held, hatched is missing, a dashed outline is unknown"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CoverageLegend::sizeHint() const
{
    double wide = 0;
    for (const QString &word : coverageWords())
        wide += stripWidth + inner + advance(fonts::caption(), word) + between;
    return {int(wide), rowHeight};
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fonts::caption());
    double x = 0;
    const QStringList all = coverageWords();
    for (int i = 0; i < all.size(); ++i) {
        const QRectF strip(x, (height() - stripHeight) / 2.0, stripWidth, stripHeight);
        painter.save();
        if (i == 0) {
            painter.fillRect(strip, theme.control);
        } else if (i == 1) {
            paint::hatch(&painter, strip, theme.warning, 2.5, 6);
        } else {
            QPen dashes(theme.control, 1);
            dashes.setDashPattern({2, 2});
            painter.setPen(dashes);
            painter.drawRect(strip.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter.restore();
        x += stripWidth + inner;
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, all[i]);
        x += advance(fonts::caption(), all[i]) + between;
    }
}

} // namespace selwise
