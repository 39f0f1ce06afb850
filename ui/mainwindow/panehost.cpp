#include "ui/mainwindow/panehost.h"

#include "ui/mainwindow/panetable.h"
#include "ui/mainwindow/regions.h"

#include <QApplication>
#include <algorithm>
#include <iterator>

namespace selwise {

PaneHost::PaneHost(QWidget *parent) : QStackedWidget(parent) {}

PaneHost::~PaneHost() = default;

void PaneHost::setSite(const PaneContext &context)
{
    clearSite();
    m_context = std::make_unique<PaneContext>(context);
}

void PaneHost::clearSite()
{
    // What is typed in a field is taken while its pane is whole, not as a part of what goes.
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused))
        focused->clearFocus();
    qDeleteAll(m_panes);
    m_panes.clear();
    m_current.clear();
    m_previous.clear();
    m_context.reset();
}

bool PaneHost::show(const QString &id)
{
    const PaneSpec *spec = findPane(id);
    if (!spec || !m_context)
        return false;
    Pane *&pane = m_panes[id];
    if (!pane) {
        pane = spec->make(*m_context, this);
        connect(pane, &Pane::notice, this, &PaneHost::notice);
        connect(pane, &Pane::paneWanted, this, &PaneHost::paneWanted);
        connect(pane, &Pane::backWanted, this, &PaneHost::backWanted);
        connect(pane, &Pane::connectionEditWanted, this, &PaneHost::connectionEditWanted);
        addWidget(pane);
    }
    if (m_current != id)
        m_previous = m_current;
    m_current = id;
    const bool hadFocus = pane->focusWidget();
    setCurrentWidget(pane);
    const QWidget *given = window()->focusWidget();
    pane->entered();
    const QWidget *focused = window()->focusWidget();
    // A stack gives a page that never had the focus the first in its tab order.
    if (!pane->isAncestorOf(focused) || (!hadFocus && focused == given))
        takeFocus();
    Q_EMIT shown(id);
    return true;
}

void PaneHost::takeFocus()
{
    Pane *front = pane();
    if (!front)
        return;
    QWidget *target = nullptr;
    for (QWidget *region : front->regions()) {
        target = focusTarget(region);
        if (target)
            break;
    }
    (target ? target : front)->setFocus(Qt::OtherFocusReason);
}

Pane *PaneHost::pane() const
{
    return m_panes.value(m_current);
}

std::vector<Command> PaneHost::commands()
{
    std::vector<Command> all;
    const auto add = [&all](std::vector<Command> commands) { std::ranges::move(commands, std::back_inserter(all)); };
    for (const PaneSpec &spec : paneTable()) {
        const QString id = spec.id;
        if (Pane *pane = m_panes.value(id))
            add(pane->commands());
        else if (m_context && spec.commandsBefore)
            add(spec.commandsBefore([this, id]() -> Pane * { return show(id) ? this->pane() : nullptr; }));
    }
    return all;
}

std::vector<KeyGroup> PaneHost::keys() const
{
    std::vector<KeyGroup> groups;
    for (const PaneSpec &spec : paneTable()) {
        if (const Pane *pane = m_panes.value(spec.id))
            groups.insert(spec.id == m_current ? groups.begin() : groups.end(), KeyGroup{spec.titleText(), keysIn(pane)});
    }
    return groups;
}

} // namespace selwise
