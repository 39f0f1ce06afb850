#include "ui/widgets/textlabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>

namespace selwise {

namespace {

QFont fontOf(TextLabel::Look look)
{
    switch (look) {
    case TextLabel::Look::Medium: return fonts::bodyMedium();
    case TextLabel::Look::Strong: return fonts::bodyStrong();
    case TextLabel::Look::Caption: return fonts::caption();
    case TextLabel::Look::CaptionStrong: return fonts::captionStrong();
    case TextLabel::Look::Title: return fonts::title();
    case TextLabel::Look::Mono: return fonts::mono();
    default: return fonts::body();
    }
}

QColor colorOf(TextLabel::Look look)
{
    const Theme &theme = Theme::current();
    switch (look) {
    case TextLabel::Look::Secondary: return theme.text2;
    case TextLabel::Look::Muted:
    case TextLabel::Look::Caption:
    case TextLabel::Look::CaptionStrong: return theme.text3;
    default: return theme.text;
    }
}

} // namespace

TextLabel::TextLabel(const QString &text, Look look, QWidget *parent)
    : QLabel(text, parent)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    // Explicit: on a surface of role Base a label would take the role Text, which has no colour of its own here.
    setForegroundRole(QPalette::WindowText);
    apply();
}

void TextLabel::setLook(Look look)
{
    m_look = look;
    apply();
}

void TextLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    apply();
}

void TextLabel::apply()
{
    setFont(fontOf(m_look));
    QPalette own = palette();
    const QColor color = m_tone ? Theme::current().tone(*m_tone) : colorOf(m_look);
    if (own.color(QPalette::Active, QPalette::WindowText) == color)
        return;
    own.setColor(QPalette::Active, QPalette::WindowText, color);
    own.setColor(QPalette::Inactive, QPalette::WindowText, color);
    setPalette(own);
}

bool TextLabel::event(QEvent *event)
{
    // Polish: a theme change while the label had never been shown reached it with no other event.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::Polish)
        apply();
    return QLabel::event(event);
}

} // namespace selwise
