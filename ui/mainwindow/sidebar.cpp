#include "ui/mainwindow/sidebar.h"

#include "ui/mainwindow/gotobutton.h"
#include "ui/mainwindow/navlist.h"
#include "ui/mainwindow/panetable.h"
#include "ui/mainwindow/sitebutton.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace selwise {

namespace {

/// The hairline between groups of entries.
class Separator : public QWidget {
public:
    explicit Separator(QWidget *parent) : QWidget(parent) { setFixedHeight(16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::hline(&painter, 8, width() - 8, 7, Theme::current().hairline);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent), m_site(new SiteButton(this)), m_goto(new GotoButton(this)), m_group(new QButtonGroup(this))
{
    setFixedWidth(fullWidth);
    setAccessibleName(tr("Sidebar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 9, 12);
    column->setSpacing(0);
    column->addWidget(m_site);
    column->addSpacing(4);

    auto *list = new NavList(this);
    auto *entries = new QVBoxLayout(list);
    entries->setContentsMargins(0, 0, 0, 0);
    entries->setSpacing(0);
    int group = -1;
    for (const PaneSpec &spec : paneTable()) {
        if (spec.group < 0)
            continue;
        if (group >= 0 && group != spec.group)
            entries->addWidget(new Separator(list));
        group = spec.group;
        auto *entry = new NavButton(spec.icon, spec.titleText(), spec.shortcut(), list);
        m_group->addButton(entry);
        m_entries.insert(spec.id, entry);
        connect(entry, &QAbstractButton::clicked, this, [this, id = QString(spec.id)] { Q_EMIT paneChosen(id); });
        entries->addWidget(entry);
    }
    column->addWidget(list);
    column->addStretch();
    column->addWidget(m_goto);
    connect(m_goto, &QAbstractButton::clicked, this, &Sidebar::paletteWanted);
}

void Sidebar::setRail(bool rail)
{
    setFixedWidth(rail ? railWidth : fullWidth);
    layout()->setContentsMargins(rail ? 3 : 8, 4, rail ? 4 : 9, 12);
    m_site->setRail(rail);
    m_goto->setRail(rail);
    for (NavButton *entry : std::as_const(m_entries))
        entry->setRail(rail);
}

void Sidebar::setCurrent(const QString &paneId)
{
    NavButton *entry = m_entries.value(paneId);
    m_group->setExclusive(false);
    for (NavButton *other : std::as_const(m_entries))
        other->setChecked(other == entry);
    m_group->setExclusive(entry != nullptr);
}

void Sidebar::setBadge(const QString &paneId, const NavBadge &badge)
{
    if (NavButton *entry = m_entries.value(paneId))
        entry->setBadge(badge);
}

QWidget *Sidebar::entryPoint() const
{
    return m_group->checkedButton() ? static_cast<QWidget *>(m_group->checkedButton()) : m_site;
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.sidebar);
    paint::vline(&painter, width() - 1, 0, height(), theme.hairline);
}

} // namespace selwise
