#include "ui/theme/iconengine.h"

#include "ui/theme/svgpixmaps.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace selwise {

IconEngine::IconEngine(Role role, const QString &name, int detail)
    : m_role(role)
    , m_name(name)
    , m_detail(detail)
{
}

QColor IconEngine::color(QIcon::Mode mode, QIcon::State state) const
{
    const Theme &theme = Theme::current();
    if (m_role == Role::Logo)
        return theme.accent;
    if (mode == QIcon::Disabled)
        return theme.disabled;
    if (m_role == Role::Toned)
        return theme.tone(Tone(m_detail));
    if (m_role == Role::Mark)
        return theme.provider(ProviderMark(m_detail));
    if (state == QIcon::On)
        return theme.accent;
    return mode == QIcon::Normal ? theme.text2 : theme.text;
}

QColor IconEngine::innerColor() const
{
    return m_role == Role::Logo ? Theme::current().onAccent : Theme::current().content;
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // size is in device pixels (QIcon::pixmap multiplied it).
    if (m_role == Role::Fixed)
        return svg::pixmap(m_name, {}, {}, size, scale);
    return svg::pixmap(m_name, color(mode, state), innerColor(), size, scale);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal dpr = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * dpr, mode, state, dpr));
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::iconName()
{
    return m_role == Role::Glyph ? "selwise:"_L1 + m_name : QString();
}

QString IconEngine::key() const
{
    return u"selwise"_s;
}

} // namespace selwise
