#include "app/cli/terminal.h"

#include "app/cli/diagnostics.h"

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

Terminal::Terminal()
    : m_colours(::isatty(STDOUT_FILENO) && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb")
{
}

void Terminal::print(const QString &line)
{
    printRaw(line + u'\n');
}

void Terminal::print(const Json &document)
{
    m_text += document.toBytes(true) + '\n';
}

void Terminal::printLine(const Json &document)
{
    m_text += document.toBytes() + '\n';
}

void Terminal::printRaw(const QString &text)
{
    m_text += text.toUtf8();
}

void Terminal::printBytes(QByteArrayView bytes)
{
    m_text.append(bytes.data(), bytes.size());
}

QString Terminal::styled(const QString &text, Style style) const
{
    if (!m_colours || style == Style::Plain)
        return text;
    const auto code = [style] {
        switch (style) {
        case Style::Good:
            return u"32"_s;
        case Style::Bad:
            return u"31"_s;
        case Style::Warning:
            return u"33"_s;
        case Style::Bold:
        case Style::Plain:
            break;
        }
        return u"1"_s;
    };
    return u"\x1b["_s + code() + u'm' + text + u"\x1b[0m"_s;
}

bool Terminal::flush()
{
    while (!m_text.isEmpty()) {
        const ssize_t written = ::write(STDOUT_FILENO, m_text.constData(), size_t(m_text.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            m_readerGone = errno == EPIPE;
            m_problem = qt_error_string(errno);
            m_text.clear();
            return false;
        }
        m_text.remove(0, qsizetype(written));
    }
    return true;
}

namespace {

/// The language asked for, "de_AT" of "de_AT.ISO-8859-1@euro"; nothing for C and POSIX.
QByteArray languageOfEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (value.isEmpty())
            continue;
        const QByteArray language = value.left(qsizetype(std::strcspn(value.constData(), ".@")));
        return language == "C" || language == "POSIX" ? QByteArray() : language;
    }
    return {};
}

} // namespace

void prepareProcess()
{
    for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Opened the other way round, so that using it is an error, as it was when it was closed.
        if (::fcntl(fd, F_GETFD) < 0 && errno == EBADF)
            (void)::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        // Also when the locale is not installed; its language can be spoken all the same.
        if (const QByteArray language = languageOfEnvironment(); qEnvironmentVariableIsEmpty("LANGUAGE") && !language.isEmpty())
            qputenv("LANGUAGE", language);
        qputenv("LC_ALL", "C.UTF-8");
    }
}

} // namespace selwise::cli
