#pragma once

#include <QString>

namespace selwise::test {

/// For a shell: what it starts next gets no more memory than so many KiB. The address sanitizer reserves terabytes for itself,
/// so that no limit can hold under it.
inline QString memoryLimit(int kibibytes)
{
#ifdef __SANITIZE_ADDRESS__
    Q_UNUSED(kibibytes)
    return QStringLiteral("true");
#else
    return QStringLiteral("ulimit -v %1").arg(kibibytes);
#endif
}

} // namespace selwise::test
