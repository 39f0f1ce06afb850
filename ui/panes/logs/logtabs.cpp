#include "ui/panes/logs/logtabs.h"

#include "models/controllers/logscontroller.h"
#include "models/text/logquerytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

namespace selwise {

LogTabs::LogTabs(LogsController &logs, QWidget *parent) : QTabBar(parent), m_logs(logs)
{
    setAccessibleName(tr("Tabs of the delivery logs"));
    setExpanding(false);
    setElideMode(Qt::ElideMiddle);
    setUsesScrollButtons(true);
    setDrawBase(false);
    connect(this, &QTabBar::currentChanged, this, [this](int tab) {
        if (!m_showing)
            m_logs.setCurrent(tab);
    });
    showTabs();
}

QString LogTabs::nameOf(const LogsController &logs, int tab)
{
    const LogTab &each = logs.view().tabs[size_t(tab)];
    if (!each.name.isEmpty())
        return each.name;
    const logquery::Parsed parsed = logquery::parse(each.query);
    QStringList parts;
    for (const logquery::Part &part : parsed.parts)
        parts += logPartText(part.node);
    return parts.isEmpty() ? tr("All") : parts.join(QStringLiteral(", ")).left(40);
}

void LogTabs::showTabs()
{
    m_showing = true;
    const int count = int(m_logs.view().tabs.size());
    while (this->count() > count)
        removeTab(this->count() - 1);
    while (this->count() < count)
        addTab(QString());
    for (int tab = 0; tab < count; ++tab) {
        const auto rows = m_logs.rowsOf(tab);
        const QString name = nameOf(m_logs, tab);
        setTabText(tab, rows ? name + QStringLiteral("  ") + QLocale().toString(*rows) : name);
        setTabToolTip(tab, m_logs.view().tabs[size_t(tab)].query);
        const bool closable = count > 1 && tab == m_logs.view().current;
        auto *button = qobject_cast<QToolButton *>(tabButton(tab, QTabBar::RightSide));
        if (closable && !button) {
            button = new QToolButton(this);
            button->setIcon(icon(Icon::Close));
            button->setAutoRaise(true);
            button->setFixedSize(18, 18);
            button->setAccessibleName(tr("Close this tab"));
            button->setToolTip(button->accessibleName());
            connect(button, &QToolButton::clicked, this, [this] { m_logs.closeTab(m_logs.view().current); });
            setTabButton(tab, QTabBar::RightSide, button);
        } else if (!closable && button) {
            setTabButton(tab, QTabBar::RightSide, nullptr);
            button->deleteLater();
        }
    }
    setCurrentIndex(m_logs.view().current);
    updateGeometry();
    m_showing = false;
}

} // namespace selwise
