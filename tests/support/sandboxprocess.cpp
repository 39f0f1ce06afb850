#include "tests/support/sandboxprocess.h"

#include <QDeadlineTimer>
#include <QFile>

namespace selwise::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const Json &object, std::string_view name)
{
    const Json *value = object.find(name);
    return value ? value->toQString() : QString();
}

} // namespace

SandboxProcess::~SandboxProcess()
{
    kill();
}

bool SandboxProcess::start(const QStringList &arguments)
{
    kill();
    m_out.clear();
    m_err.clear();
    ready = {};
    QStringList command = through + QStringList(QStringLiteral(SELWISE_SANDBOX_PROGRAM));
    if (!traffic)
        command += u"--no-traffic"_s;
    command += arguments;
    const QString program = command.takeFirst();
    m_process.start(program, command);
    const QDeadlineTimer deadline(30'000);
    while (!m_out.contains('\n') && !deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
            break;
        m_out += m_process.readAllStandardOutput();
    }
    if (!m_out.contains('\n')) {
        m_process.waitForFinished(5'000);
        return false;
    }
    const auto line = Json::parse(m_out.first(m_out.indexOf('\n')));
    if (line)
        ready = *line;
    return line.ok();
}

bool SandboxProcess::terminate()
{
    m_process.terminate();
    return waitForEnd();
}

void SandboxProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(20'000);
}

bool SandboxProcess::waitForEnd(int milliseconds)
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(milliseconds);
}

qint64 SandboxProcess::memoryMiB() const
{
    QFile status(u"/proc/%1/statm"_s.arg(pid()));
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 / (1024 * 1024) : 0;
}

QUrl SandboxProcess::url() const
{
    return QUrl(text(ready, "url"));
}

QString SandboxProcess::siteId() const
{
    return text(ready, "siteId");
}

QString SandboxProcess::siteKey() const
{
    return text(ready, "siteKey");
}

QByteArray SandboxProcess::token() const
{
    return text(ready, "token").toUtf8();
}

QByteArray SandboxProcess::standardOutput()
{
    m_out += m_process.readAllStandardOutput();
    return m_out;
}

QByteArray SandboxProcess::standardError()
{
    m_err += m_process.readAllStandardError();
    return m_err;
}

} // namespace selwise::test
