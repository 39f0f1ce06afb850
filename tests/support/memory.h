#pragma once

#include <QByteArray>
#include <QFile>
#include <malloc.h>

namespace selwise {

/// The most memory this process held since resetPeakMemory(), in bytes; 0 when the system does not say (Linux only).
inline qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

inline void resetPeakMemory()
{
    ::malloc_trim(0); // else what was freed before hides what is taken now
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        clear.write("5");
}

} // namespace selwise
