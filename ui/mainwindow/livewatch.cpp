#include "ui/mainwindow/livewatch.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "ui/panes/words.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QVBoxLayout>
#include <QWidget>
#include <QWindow>

namespace selwise {

LiveWatch::LiveWatch(QWidget &window)
    : QObject(&window), m_window(window), m_frame(new QWidget(&window)), m_banner(new Banner(Tone::Warning, m_frame))
{
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(24, 8, 16, 8);
    column->addWidget(m_banner);
    m_frame->hide();
    m_banner->setLinks({{QStringLiteral("retry"), tr("Try again")}});
    connect(m_banner, &Banner::linkActivated, this, [this] {
        if (m_site)
            m_site->refresh();
    });
    window.installEventFilter(this);
}

void LiveWatch::setSite(SiteSession *site)
{
    if (m_site)
        m_site->disconnect(this);
    m_site = site;
    if (site)
        connect(site, &SiteSession::onlineChanged, this, &LiveWatch::showNetwork);
    look();
    showNetwork();
}

/// Not on a desktop that nobody looks at, and not while minimised; covered windows count as seen.
bool LiveWatch::isSeen() const
{
    const QWindow *handle = m_window.windowHandle();
    return m_window.isVisible() && !m_window.isMinimized() && handle && handle->isExposed();
}

void LiveWatch::look()
{
    if (m_site)
        m_site->setSeen(isSeen());
}

void LiveWatch::showNetwork()
{
    const bool offline = m_site && !m_site->isOnline();
    if (offline) {
        const QDateTime at = m_site->providers()->refreshedAt();
        m_banner->setMessage(Tone::Warning, tr("This computer has no network."),
                             at.isValid() ? tr("What you see was read at %1. Your edits are kept, and it goes on by itself once the network is back.")
                                                .arg(words::clockTime(at))
                                          : tr("It goes on by itself once the network is back."));
    }
    m_frame->setVisible(offline);
}

bool LiveWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (QWindow *handle = m_window.windowHandle(); handle && watched == &m_window)
            handle->installEventFilter(this); // twice is once
        [[fallthrough]];
    case QEvent::Hide:
    case QEvent::Expose:
    case QEvent::WindowStateChange:
        // Whether it is exposed changes when the event has been handled.
        QMetaObject::invokeMethod(this, &LiveWatch::look, Qt::QueuedConnection);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace selwise
