#include "ui/widgets/toggleswitch.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"

#include <QPainter>
#include <QStyle>

namespace selwise {

namespace {

constexpr QSize track(32, 18);
constexpr int knob = 14;
constexpr int gap = 12;

} // namespace

ToggleSwitch::ToggleSwitch(QWidget *parent)
    : ToggleSwitch(QString(), parent)
{
}

ToggleSwitch::ToggleSwitch(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    installAccessibility();
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusRingRadius(this, 9);
}

void ToggleSwitch::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleDescription(caption);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(!caption.isEmpty());
    // Fixed would hold it to the height of a caption on one line.
    policy.setVerticalPolicy(caption.isEmpty() ? QSizePolicy::Fixed : QSizePolicy::Minimum);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void ToggleSwitch::setLabelFirst(bool first)
{
    m_labelFirst = first;
    update();
}

int ToggleSwitch::textLeft() const
{
    return track.width() + gap;
}

QSize ToggleSwitch::sizeHint() const
{
    if (text().isEmpty() && m_caption.isEmpty())
        return track;
    // The odd pixel more: eliding and breaking compare exact widths with these rounded ones.
    const int label = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2;
    const int caption = QFontMetrics(fonts::caption()).horizontalAdvance(m_caption) + 2;
    const int width = textLeft() + qMax(label, caption);
    return {width, heightForWidth(width)};
}

QSize ToggleSwitch::minimumSizeHint() const
{
    const int label = text().isEmpty() ? 0 : gap + fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2;
    return {track.width() + label, qMax(20, fontMetrics().height())};
}

bool ToggleSwitch::hasHeightForWidth() const
{
    return !m_caption.isEmpty();
}

int ToggleSwitch::heightForWidth(int width) const
{
    const int line = qMax(20, fontMetrics().height());
    if (m_caption.isEmpty())
        return line;
    const QRect room(0, 0, qMax(40, width - textLeft()), 1000);
    return line + 1 + QFontMetrics(fonts::caption()).boundingRect(room, Qt::TextWordWrap, m_caption).height();
}

bool ToggleSwitch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int line = text().isEmpty() && m_caption.isEmpty() ? height() : qMax(20, fontMetrics().height());
    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };

    const int left = m_labelFirst ? width() - track.width() : 0;
    const QRectF groove = place(QRect(left, (line - track.height()) / 2, track.width(), track.height()));
    const QColor fill = !isEnabled() ? theme.press
        : isChecked()                ? (isDown() ? theme.accentPress : underMouse() ? theme.accentHover : theme.accent)
                                     : (underMouse() ? theme.text3 : theme.control);
    paint::box(&painter, groove, track.height() / 2.0, fill, theme.highContrast ? theme.border : QColor());
    const bool right = isChecked() != isRightToLeft();
    const QRectF thumb(right ? groove.right() - knob - 2 : groove.left() + 2, groove.top() + 2, knob, knob);
    paint::box(&painter, thumb, knob / 2.0, isEnabled() ? theme.content : theme.disabled);

    painter.setPen(isEnabled() ? theme.text : theme.disabled);
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const QRect label = m_labelFirst ? QRect(0, 0, left - 8, line) : QRect(textLeft(), 0, width() - textLeft(), line);
    painter.drawText(place(label), int(Qt::AlignVCenter | (m_labelFirst ? Qt::AlignRight : side)) | Qt::TextShowMnemonic,
                     fontMetrics().elidedText(text(), Qt::ElideRight, label.width(), Qt::TextShowMnemonic));
    if (!m_caption.isEmpty()) {
        painter.setFont(fonts::caption());
        painter.setPen(isEnabled() ? theme.text3 : theme.disabled);
        painter.drawText(place(QRect(textLeft(), line + 1, width() - textLeft(), height() - line - 1)),
                         int(Qt::AlignTop | side) | Qt::TextWordWrap, m_caption);
    }
}

} // namespace selwise
