#pragma once

#include <QByteArray>
#include <QFile>
#include <malloc.h>

namespace selwise {

/// A figure of /proc/self/status in bytes; 0 when the system does not say (Linux only).
inline qint64 memoryFigure(QByteArrayView name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

/// The most memory this process held since resetPeakMemory().
inline qint64 peakMemory()
{
    return memoryFigure("VmHWM:");
}

inline qint64 residentMemory()
{
    return memoryFigure("VmRSS:");
}

inline void resetPeakMemory()
{
    ::malloc_trim(0); // else what was freed before hides what is taken now
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        clear.write("5");
}

} // namespace selwise
