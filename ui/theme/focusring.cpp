#include "ui/theme/focusring.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTextEdit>

namespace selwise {

namespace {

constexpr int reach = 4;
constexpr int defaultRadius = 6;

int radiusOf(const QWidget *control)
{
    const QVariant radius = control->property("focusRingRadius");
    return radius.isValid() ? radius.toInt() : defaultRadius;
}

} // namespace

class FocusRing::Overlay : public QWidget {
public:
    explicit Overlay(QWidget *host) : QWidget(host)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

    int radius = defaultRadius;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(&painter, rect(), radius + reach, {}, Theme::current().focus, 2);
    }
};

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_overlay;
}

QWidget *FocusRing::target() const
{
    return m_overlay && m_overlay->isVisibleTo(m_overlay->parentWidget()) ? m_target.data() : nullptr;
}

bool FocusRing::waitsForTyping(const QWidget *focused, Qt::FocusReason reason) const
{
    const auto *line = qobject_cast<const QLineEdit *>(focused);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(focused);
    const auto *text = qobject_cast<const QTextEdit *>(focused);
    const bool editable = (line && !line->isReadOnly()) || (plain && !plain->isReadOnly()) || (text && !text->isReadOnly());
    const bool back = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    return editable && reason != Qt::MouseFocusReason && !(back && focused == m_byMouse);
}

QWidget *FocusRing::ringTarget(QWidget *focused)
{
    // Editors inside a combo or spin box stand for the whole of it.
    for (QWidget *outer = focused->parentWidget(); outer; outer = outer->parentWidget()) {
        if ((qobject_cast<QComboBox *>(outer) || qobject_cast<QAbstractSpinBox *>(outer)) && outer->focusProxy() != nullptr)
            return outer;
        if (outer->isWindow())
            break;
    }
    // Without a focus policy it was given the focus for want of anything better: a page whose content is still to come.
    if (radiusOf(focused) < 0 || focused->focusPolicy() == Qt::NoFocus || focused->isWindow() || qobject_cast<QAbstractItemView *>(focused) || qobject_cast<QTabBar *>(focused)
        || qobject_cast<QMenu *>(focused) || qobject_cast<QMenuBar *>(focused) || qobject_cast<QMainWindow *>(focused)
        || qobject_cast<QScrollArea *>(focused))
        return nullptr;
    return focused;
}

QWidget *FocusRing::host(QWidget *control)
{
    QWidget *host = control->parentWidget();
    while (host && !host->isWindow()) {
        const QRect ring(control->mapTo(host, QPoint()) - QPoint(reach, reach), control->size() + QSize(2 * reach, 2 * reach));
        // The content of a scroll area keeps its ring, so that it scrolls along and is cut where the control is.
        const QWidget *parent = host->parentWidget();
        const bool scrolled = parent && parent->objectName() == QLatin1StringView("qt_scrollarea_viewport");
        const bool takesParts = qobject_cast<QSplitter *>(host); // it would lay the ring out as one of its own
        if (scrolled || (!takesParts && host->rect().contains(ring)))
            break;
        host = host->parentWidget();
    }
    return host;
}

void FocusRing::show(QWidget *control)
{
    QWidget *ringHost = control ? host(control) : nullptr;
    if (!ringHost) {
        hide();
        return;
    }
    m_target = control;
    if (!m_overlay || m_overlay->parentWidget() != ringHost) {
        delete m_overlay;
        m_overlay = new Overlay(ringHost);
    }
    m_overlay->radius = radiusOf(control);
    place();
}

void FocusRing::hide()
{
    m_target.clear();
    if (m_overlay)
        m_overlay->hide();
}

void FocusRing::place()
{
    if (!m_target || !m_overlay)
        return;
    const QWidget *ringHost = m_overlay->parentWidget();
    if (!m_target->isVisible() || !ringHost->isAncestorOf(m_target)) {
        hide();
        return;
    }
    m_overlay->setGeometry(QRect(m_target->mapTo(ringHost, QPoint()), m_target->size()).adjusted(-reach, -reach, reach, reach));
    m_overlay->raise();
    m_overlay->show();
    m_overlay->update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_keyboard = false;
        hide();
        break;
    case QEvent::KeyPress:
        m_keyboard = true;
        break;
    case QEvent::FocusIn:
        if (watched->isWidgetType()) {
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
                m_keyboard = true;
            auto *focused = static_cast<QWidget *>(watched);
            const bool typing = waitsForTyping(focused, reason);
            if (reason == Qt::MouseFocusReason)
                m_byMouse = focused;
            else if (m_byMouse != focused)
                m_byMouse.clear();
            if (m_keyboard || typing)
                show(ringTarget(focused));
        }
        break;
    case QEvent::FocusOut:
        if (m_target && watched == QApplication::focusWidget())
            break;
        hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::LayoutRequest:
        // Filters run before the event, and geometry is set by then: the ring follows in the same round.
        if (m_target && watched->isWidgetType() && watched != m_overlay) {
            auto *widget = static_cast<QWidget *>(watched);
            if (widget == m_target || widget->isAncestorOf(m_target)) {
                if (event->type() == QEvent::Hide)
                    hide();
                else
                    place();
            }
        }
        break;
    default: break;
    }
    return false;
}

} // namespace selwise
