#include "ui/widgets/textlabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textbreaks.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

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

int lineHeightOf(TextLabel::Look look)
{
    switch (look) {
    case TextLabel::Look::Caption:
    case TextLabel::Look::CaptionStrong: return 16;
    case TextLabel::Look::Mono: return 18;
    case TextLabel::Look::Title: return 28;
    default: return 20;
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

bool TextLabel::isOwnText() const
{
    return textFormat() == Qt::PlainText
           && !(textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::TextEditable));
}

int TextLabel::lineHeight() const
{
    return qMax(lineHeightOf(m_look), fontMetrics().height());
}

int TextLabel::ownHeight(int lines) const
{
    return qMax(1, lines) * lineHeight() + contentsMargins().top() + contentsMargins().bottom();
}

QSize TextLabel::sizeHint() const
{
    if (!isOwnText())
        return QLabel::sizeHint();
    if (!wordWrap())
        return {QLabel::sizeHint().width(), ownHeight(textbreaks::unbroken(text()))};
    const textbreaks::Widths widths = textbreaks::widths(*this, text());
    return {widths.wished, ownHeight(widths.lines)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (!isOwnText())
        return QLabel::minimumSizeHint();
    return {wordWrap() ? textbreaks::widths(*this, text()).least : QLabel::minimumSizeHint().width(), ownHeight(textbreaks::unbroken(text()))};
}

int TextLabel::heightForWidth(int width) const
{
    if (!isOwnText())
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins();
    return ownHeight(textbreaks::lines(text(), font(), qMax(1, width - around.left() - around.right())));
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isOwnText()) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect room = contentsRect();
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(textbreaks::inLines(text()), font());
    layout.setTextOption(option);
    const int lines = textbreaks::breakAt(layout, wordWrap() ? room.width() : qMax<qreal>(room.width(), QLabel::sizeHint().width())), high = lineHeight();
    const int spare = room.height() - lines * high;
    const int top = room.top() + (alignment() & Qt::AlignTop ? 0 : alignment() & Qt::AlignBottom ? spare : spare / 2);
    QPainter painter(this);
    painter.setPen(isEnabled() ? palette().color(QPalette::Active, QPalette::WindowText) : Theme::current().disabled);
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.lineAt(i);
        // Whole pixels: a baseline between two of them would blur every letter.
        line.setPosition(QPointF(0, qFloor((high - line.height()) / 2.0)));
        line.draw(&painter, QPointF(room.left(), top + i * high));
    }
}

bool TextLabel::event(QEvent *event)
{
    // Polish: a theme change while the label had never been shown reached it with no other event.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::Polish)
        apply();
    return QLabel::event(event);
}

} // namespace selwise
