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

void StatusLabel::setWordWrap(bool wrap)
{
    m_wrap = wrap;
    QSizePolicy policy(QSizePolicy::Preferred, wrap ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrap);
    setSizePolicy(policy);
    update();
}

QFont StatusLabel::textFont() const
{
    return m_small ? fonts::caption() : fonts::bodyMedium();
}

int StatusLabel::lineHeight() const
{
    return qMax(m_small ? 16 : 20, QFontMetrics(textFont()).height());
}

QSize StatusLabel::sizeHint() const
{
    return {iconSize + gap + QFontMetrics(textFont()).horizontalAdvance(m_text) + 2, lineHeight()};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {iconSize + gap + 16, sizeHint().height()};
}

int StatusLabel::heightForWidth(int width) const
{
    if (!m_wrap)
        return -1;
    const QRect room(0, 0, qMax(1, width - iconSize - gap), QWIDGETSIZE_MAX);
    return qMax(lineHeight(), QFontMetrics(textFont()).boundingRect(room, Qt::TextWordWrap, m_text).height());
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QColor color = isEnabled() ? theme.tone(m_tone) : theme.disabled;
    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    icons::paint(&painter, m_icon.value_or(toneIcon(m_tone)), color, place(QRect(0, 0, iconSize, m_wrap ? lineHeight() : height())), iconSize);
    const QRect text(iconSize + gap, 0, width() - iconSize - gap, height());
    painter.setFont(textFont());
    const bool fine = m_tone == Tone::Success || m_tone == Tone::Delivered || m_tone == Tone::Neutral;
    painter.setPen(m_quiet && fine && isEnabled() ? theme.text2 : color);
    painter.drawText(place(text), int(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)) | (m_wrap ? Qt::TextWordWrap : 0),
                     m_wrap ? m_text : painter.fontMetrics().elidedText(m_text, Qt::ElideRight, text.width()));
}

} // namespace selwise
