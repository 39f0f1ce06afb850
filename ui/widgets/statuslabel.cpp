#include "ui/widgets/statuslabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace selwise {

namespace {

constexpr int iconSize = 14;
constexpr int gap = 6;

} // namespace

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StatusLabel::StatusLabel(Tone tone, const QString &text, QWidget *parent)
    : StatusLabel(parent)
{
    setStatus(tone, text);
}

void StatusLabel::setStatus(Tone tone, const QString &text, std::optional<Icon> icon)
{
    m_tone = tone;
    m_text = text;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void StatusLabel::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void StatusLabel::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

QFont StatusLabel::textFont() const
{
    return m_small ? fonts::caption() : fonts::bodyMedium();
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {iconSize + gap + metrics.horizontalAdvance(m_text) + 2, qMax(m_small ? 16 : 20, metrics.height())};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {iconSize + gap + 16, sizeHint().height()};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QColor color = isEnabled() ? theme.tone(m_tone) : theme.disabled;
    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    icons::paint(&painter, m_icon.value_or(toneIcon(m_tone)), color, place(QRect(0, 0, iconSize, height())), iconSize);
    const QRect text(iconSize + gap, 0, width() - iconSize - gap, height());
    painter.setFont(textFont());
    const bool fine = m_tone == Tone::Success || m_tone == Tone::Delivered || m_tone == Tone::Neutral;
    painter.setPen(m_quiet && fine && isEnabled() ? theme.text2 : color);
    painter.drawText(place(text), int(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, text.width()));
}

} // namespace selwise
