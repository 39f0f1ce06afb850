#include "ui/panes/webhooks/eventpopup.h"

#include "models/domain/eventcatalogue.h"
#include "models/text/eventtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <algorithm>

namespace selwise {

namespace {

constexpr int popupWidth = 320, popupHeight = 380;

constexpr EventFamily families[] = {EventFamily::Page, EventFamily::Product, EventFamily::Cart, EventFamily::Checkout,
                                    EventFamily::User, EventFamily::Search,  EventFamily::Custom};

} // namespace

EventPopup::EventPopup(const std::vector<QString> &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_chosen(chosen), m_search(new SearchField(tr("Search events"), this)), m_tree(new QTreeWidget(this)),
      m_own(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Choose events"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTabKeyNavigation(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Events by family"));
    m_own->setIcon(icon(Icon::Plus));
    m_own->hide();
    auto *all = new QPushButton(tr("All"), this), *none = new QPushButton(tr("None"), this), *done = new QPushButton(tr("Done"), this);
    for (QPushButton *button : {all, none, done, m_own})
        setCompact(button);
    all->setToolTip(tr("Tick every event of the catalogue. Events to come are not among them."));
    none->setToolTip(tr("Tick none: the webhook gets all events, also those to come"));
    connect(all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { setAll(false); });
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    connect(m_own, &QPushButton::clicked, this, &EventPopup::addOwn);
    connect(m_search, &QLineEdit::textChanged, this, &EventPopup::filter);
    connect(m_search, &SearchField::downPressed, m_tree, [this] { m_tree->setFocus(Qt::TabFocusReason); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_own->isVisible())
            addOwn();
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, &EventPopup::report);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch();
    buttons->addWidget(done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_own);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    resize(popupWidth, popupHeight);
    fill();
}

void EventPopup::fill()
{
    m_filling = true;
    for (const EventFamily family : families) {
        auto *top = new QTreeWidgetItem(m_tree, {eventFamilyName(family)});
        top->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        for (const CatalogueEvent &event : eventCatalogue()) {
            if (event.family == family)
                addEvent(top, event.name);
        }
        top->setExpanded(true);
    }
    auto *own = new QTreeWidgetItem(m_tree, {otherEventsName()});
    own->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    for (const QString &event : m_chosen) {
        if (!findCatalogueEvent(event))
            addEvent(own, event);
    }
    own->setExpanded(true);
    own->setHidden(own->childCount() == 0);
    m_filling = false;
}

QTreeWidgetItem *EventPopup::addEvent(QTreeWidgetItem *family, const QString &name)
{
    auto *item = new QTreeWidgetItem(family, {name});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
    item->setCheckState(0, std::ranges::find(m_chosen, name) != m_chosen.end() ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(0, eventDescription(name));
    return item;
}

void EventPopup::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    bool exact = false;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *family = m_tree->topLevelItem(i);
        int visible = 0;
        for (int j = 0; j < family->childCount(); ++j) {
            QTreeWidgetItem *event = family->child(j);
            const bool fits = wanted.isEmpty() || event->text(0).contains(wanted, Qt::CaseInsensitive)
                              || family->text(0).contains(wanted, Qt::CaseInsensitive);
            event->setHidden(!fits);
            visible += fits ? 1 : 0;
            exact = exact || event->text(0) == wanted;
        }
        family->setHidden(visible == 0);
    }
    m_own->setVisible(!wanted.isEmpty() && !exact);
    m_own->setText(tr("Add “%1” as a name of your own").arg(wanted.size() > 24 ? wanted.first(24) + u'…' : wanted));
}

void EventPopup::setAll(bool on)
{
    m_filling = true;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            m_tree->topLevelItem(i)->child(j)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    report();
}

void EventPopup::addOwn()
{
    const QString name = m_search->text().trimmed();
    if (name.isEmpty() || !name.isValidUtf16())
        return;
    QTreeWidgetItem *own = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1);
    m_filling = true;
    QTreeWidgetItem *item = addEvent(own, name);
    item->setCheckState(0, Qt::Checked);
    m_filling = false;
    m_search->clear();
    report();
}

void EventPopup::report()
{
    if (m_filling)
        return;
    std::vector<QString> ticked;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem *event = m_tree->topLevelItem(i)->child(j);
            if (event->checkState(0) == Qt::Checked)
                ticked.push_back(event->text(0));
        }
    }
    std::vector<QString> events;
    for (const QString &before : m_chosen) {
        if (std::ranges::find(ticked, before) != ticked.end())
            events.push_back(before);
    }
    for (const QString &now : ticked) {
        if (std::ranges::find(events, now) == events.end())
            events.push_back(now);
    }
    if (std::exchange(m_chosen, events) != events)
        Q_EMIT chosen(events);
}

void EventPopup::popUpAt(QWidget *anchor)
{
    const QRect room = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (place.y() + height() > room.bottom())
        place.setY(std::max(room.top(), anchor->mapToGlobal(QPoint(0, -4)).y() - height()));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void EventPopup::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(&painter, rect(), 8, theme.raised, theme.border);
}

void EventPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace selwise
