#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace selwise {

IconLabel::IconLabel(Icon icon, Tone tone, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(selwise::icon(icon, tone))
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconLabel::IconLabel(ProviderMark mark, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(providerIcon(mark))
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

IconLabel *IconLabel::logo(int size, QWidget *parent)
{
    auto *label = new IconLabel(ProviderMark::Unknown, size, parent);
    label->m_icon = logoIcon();
    return label;
}

void IconLabel::setIcon(Icon icon, Tone tone)
{
    m_icon = selwise::icon(icon, tone);
    update();
}

void IconLabel::setMark(ProviderMark mark)
{
    m_icon = providerIcon(mark);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, QRect(0, (height() - m_size) / 2, m_size, m_size), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace selwise
