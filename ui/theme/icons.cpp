#include "ui/theme/icons.h"

#include "ui/theme/iconengine.h"
#include "ui/theme/svgpixmaps.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace selwise {

namespace {

constexpr const char *names[] = {
    "arrow",   "bell",   "bolt",     "bookmark", "braces",   "calendar", "check",    "clock",     "close",   "columns",  "copy",
    "datalayer", "delivered", "diagram", "down",  "edit",     "error",    "explain",  "export",    "eye-off", "eye",      "failed",
    "filtered", "filters", "globe",   "golive",   "health",   "history",  "import",   "info",      "key",     "left",     "link",
    "logs",    "mapping", "menu",     "merge",    "more",     "open",     "pause",    "play",      "plus",    "providers", "redo",
    "refresh", "retrying", "reverse", "right",    "sandbox",  "search",   "shield",   "skipped",   "sliders", "sun",      "table",
    "target",  "terminal", "test",    "trash",    "undo",     "unknown",  "up",       "user",      "warning", "webhooks"};
static_assert(std::size(names) == size_t(Icon::Count));

QString markName(ProviderMark mark)
{
    switch (mark) {
    case ProviderMark::Ga4: return u"mark-ga4"_s;
    case ProviderMark::Meta: return u"mark-meta"_s;
    case ProviderMark::GoogleAds: return u"mark-gads"_s;
    case ProviderMark::Webhook: return u"mark-webhook"_s;
    case ProviderMark::Unknown: break;
    }
    return u"braces"_s;
}

void paintCentered(QPainter *painter, const QPixmap &pixmap, const QRectF &rect)
{
    const QSizeF size = pixmap.deviceIndependentSize();
    const qreal dpr = pixmap.devicePixelRatio();
    const auto snap = [dpr](qreal v) { return std::round(v * dpr) / dpr; };
    painter->drawPixmap(QPointF(snap(rect.center().x() - size.width() / 2), snap(rect.center().y() - size.height() / 2)), pixmap);
}

/// Pixels for one of the picture: sharp where it is larger than life, too.
qreal sharpnessOf(const QPainter *painter)
{
    return (painter->device() ? painter->device()->devicePixelRatioF() : 1.0) * qMax(1.0, painter->worldTransform().m22());
}

} // namespace

QIcon icon(Icon icon)
{
    return QIcon(new IconEngine(IconEngine::Role::Glyph, icons::fileName(icon)));
}

QIcon icon(Icon icon, Tone tone)
{
    return QIcon(new IconEngine(IconEngine::Role::Toned, icons::fileName(icon), int(tone)));
}

QIcon icon(const QString &name)
{
    for (const char *known : names) {
        if (name == QLatin1StringView(known))
            return QIcon(new IconEngine(IconEngine::Role::Glyph, name));
    }
    return {};
}

QIcon providerIcon(ProviderMark mark)
{
    return QIcon(new IconEngine(IconEngine::Role::Mark, markName(mark), int(mark)));
}

QIcon logoIcon()
{
    return QIcon(new IconEngine(IconEngine::Role::Logo, u"logo"_s));
}

QIcon applicationIcon()
{
    return QIcon(new IconEngine(IconEngine::Role::Fixed, u"selwise-console"_s));
}

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Delivered:
    case Tone::Success: return Icon::Delivered;
    case Tone::Failed: return Icon::Failed;
    case Tone::Retrying: return Icon::Retrying;
    case Tone::Filtered: return Icon::Filtered;
    case Tone::Skipped: return Icon::Skipped;
    case Tone::Test: return Icon::Test;
    case Tone::Warning: return Icon::Warning;
    case Tone::Error: return Icon::Error;
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Accent: break;
    }
    return Icon::Info;
}

namespace icons {

QString fileName(Icon icon)
{
    return QLatin1StringView(names[int(icon)]);
}

QPixmap pixmap(Icon icon, const QColor &color, int size, qreal dpr)
{
    return svg::pixmap(fileName(icon), color, Theme::current().content, QSize(size, size) * dpr, dpr);
}

QPixmap markPixmap(ProviderMark mark, int size, qreal dpr)
{
    const Theme &theme = Theme::current();
    return svg::pixmap(markName(mark), theme.provider(mark), theme.content, QSize(size, size) * dpr, dpr);
}

void paint(QPainter *painter, Icon icon, const QColor &color, const QRectF &rect, int size)
{
    paintCentered(painter, pixmap(icon, color, size, sharpnessOf(painter)), rect);
}

void paintMark(QPainter *painter, ProviderMark mark, const QRectF &rect, int size)
{
    paintCentered(painter, markPixmap(mark, size, sharpnessOf(painter)), rect);
}

std::optional<Icon> glyph(const QIcon &icon)
{
    const QString name = icon.name();
    if (!name.startsWith("selwise:"_L1))
        return {};
    for (int i = 0; i < int(Icon::Count); ++i) {
        if (QStringView(name).sliced(8) == QLatin1StringView(names[i]))
            return Icon(i);
    }
    return {};
}

} // namespace icons

} // namespace selwise
