#include "app/cli/diagnostics.h"

#include "app/cli/commandline.h"

#include <cerrno>
#include <unistd.h>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

void diagnose(const QString &text)
{
    QByteArray line = "selwise-console: " + printable(text).toUtf8() + '\n';
    while (!line.isEmpty()) {
        const ssize_t written = ::write(STDERR_FILENO, line.constData(), size_t(line.size()));
        if (written < 0 && errno != EINTR)
            return; // there is nowhere left to say it
        if (written > 0)
            line.remove(0, qsizetype(written));
    }
}

void diagnose(const UsageError &error)
{
    diagnose(error.next.isEmpty() ? error.what : error.what + u' ' + error.next);
}

QString printable(const QString &text)
{
    QString result;
    for (const char32_t c : text.toUcs4()) {
        const bool invisible = c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
                               || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0x2028 || c == 0x2029;
        const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
        if (invisible || control)
            result += u"\\u{%1}"_s.arg(uint(c), 0, 16);
        else
            result += QString::fromUcs4(&c, 1);
    }
    return result;
}

} // namespace selwise::cli
