#include "ui/panes/logs/logtabs.h"

#include "models/controllers/logscontroller.h"
#include "models/text/logquerytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QDropEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
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
    setAcceptDrops(true);
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
    parts.removeAll(QString()); // of a part with a mistake in it nothing is asked
    const QString name = parts.join(QStringLiteral(", "));
    constexpr int most = 40;
    if (name.size() > most)
        return name.left(most - 1).trimmed() + u'…';
    return name.isEmpty() ? tr("All") : name;
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

int LogTabs::tabUnder(const QPointF &at) const
{
    const int tab = tabAt(at.toPoint());
    return tab < 0 ? count() : tab;
}

void LogTabs::paintEvent(QPaintEvent *event)
{
    QTabBar::paintEvent(event);
    if (!m_over)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect last = tabRect(count() - 1);
    const QRect place = *m_over < count() ? tabRect(*m_over) : QRect(last.right() + 2, last.top(), std::max(4, width() - last.right() - 4), last.height());
    paint::box(&painter, place.adjusted(1, 1, -1, -1), 6, QColor(), Theme::current().accent);
}

void LogTabs::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(chipFormat()))
        event->acceptProposedAction();
}

void LogTabs::dragMoveEvent(QDragMoveEvent *event)
{
    m_over = tabUnder(event->position());
    event->setAccepted(*m_over != m_logs.view().current);
    update();
}

void LogTabs::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over.reset();
    update();
}

void LogTabs::dropEvent(QDropEvent *event)
{
    m_over.reset();
    update();
    const int chip = event->mimeData()->data(chipFormat()).toInt();
    if (chip < 0 || chip >= int(m_logs.chips().size()))
        return;
    event->acceptProposedAction();
    m_logs.copyChip(chip, tabUnder(event->position()));
}

} // namespace selwise
