#include "app/window/startuptime.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace selwise {

namespace {

/// Milliseconds since this process began, by the kernel's own count (field 22 of /proc/self/stat, in clock ticks).
double sinceProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    // The second field is the program's name in brackets and may hold spaces.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 22 - 3;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.value(startTime).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}

} // namespace

AfterFirstPaint::AfterFirstPaint(QWidget &window, std::function<void()> begin) : m_window(window), m_begin(std::move(begin))
{
    window.winId(); // the QWindow whose expose is awaited
    window.windowHandle()->installEventFilter(this);
    window.installEventFilter(this);
}

bool AfterFirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.windowHandle() && event->type() == QEvent::Expose && !m_reported && m_window.windowHandle()->isExposed()) {
        m_reported = true;
        if (qEnvironmentVariableIntValue("SELWISE_REPORT_MAP") == 1)
            std::fprintf(stderr, "mapped %.1f\n", sinceProcessStart());
    }
    if (watched == &m_window && event->type() == QEvent::Paint && m_begin) {
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, this, std::exchange(m_begin, nullptr));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace selwise
