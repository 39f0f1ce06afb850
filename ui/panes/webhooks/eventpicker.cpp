#include "ui/panes/webhooks/eventpicker.h"

#include "ui/panes/webhooks/eventpopup.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/removablechip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QPushButton>

namespace selwise {

EventPicker::EventPicker(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, 4)), m_add(new QPushButton(tr("Choose events…"), this))
{
    m_flow->setContentsMargins(4, 4, 4, 4);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setButtonKind(m_add, ButtonKind::Quiet);
    setCompact(m_add);
    m_add->setIcon(icon(Icon::Plus));
    connect(m_add, &QPushButton::clicked, this, [this] { open(); });
    auto *all = new TextLabel(tr("All events, also those to come"), TextLabel::Look::Secondary, this);
    all->setContentsMargins(6, 2, 6, 2);
    m_all = all;
    m_flow->addWidget(m_all);
    m_flow->addWidget(m_add);
    setFocusProxy(m_add);
}

int EventPicker::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

void EventPicker::setEvents(const std::vector<QString> &events)
{
    if (m_events == events)
        return;
    const bool hadFocus = isAncestorOf(focusWidget()) && !m_add->hasFocus();
    m_events = events;
    for (int i = m_flow->count() - 1; i >= 0; --i) {
        if (auto *chip = qobject_cast<RemovableChip *>(m_flow->itemAt(i)->widget())) {
            delete m_flow->takeAt(i);
            chip->hide();
            chip->deleteLater(); // it may be the one that asked
        }
    }
    for (int i = 0; i < int(events.size()); ++i) {
        auto *chip = new RemovableChip(events[size_t(i)], this);
        connect(chip, &RemovableChip::removeRequested, this, [this, i] { remove(i); });
        m_flow->insertWidget(i, chip);
        chip->show();
    }
    m_all->setVisible(events.empty());
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    updateGeometry();
    update();
}

void EventPicker::remove(int index)
{
    std::vector<QString> events = m_events;
    if (index >= int(events.size()))
        return;
    events.erase(events.begin() + index);
    Q_EMIT chosen(events);
    // The next one may be removed as well, without going there anew.
    if (const int next = std::min(index, int(m_events.size()) - 1); next >= 0)
        m_flow->itemAt(next)->widget()->setFocus(Qt::OtherFocusReason);
}

EventPopup *EventPicker::open()
{
    if (m_popup)
        return m_popup;
    m_popup = new EventPopup(m_events, this);
    connect(m_popup, &EventPopup::chosen, this, &EventPicker::chosen);
    m_popup->popUpAt(this);
    return m_popup;
}

void EventPicker::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = fieldTone(this);
    const bool error = tone == Tone::Error;
    paint::box(&painter, rect(), 6, theme.content, error ? theme.tone(Tone::Failed) : tone == Tone::Warning ? theme.tone(tone) : theme.control, error ? 2 : 1);
}

} // namespace selwise
