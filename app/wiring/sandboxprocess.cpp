#include "app/wiring/sandboxprocess.h"

#include <QProcessEnvironment>
#include <QTimer>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int stopPatience = 3000;  // ms
constexpr qsizetype mostErrors = 8192, mostOutput = 65536;
} // namespace

SandboxProcess::SandboxProcess(QObject *parent) : QObject(parent)
{
    // Neither the token of another service nor anything else that is not needed there.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"SELWISE_TOKEN"_s);
    m_process.setProcessEnvironment(environment);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLine);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_errors = (m_errors + m_process.readAllStandardError()).right(mostErrors);
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        end(status == QProcess::NormalExit ? code : -1);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(-1);
    });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(stopPatience)) {
        m_process.kill();
        m_process.waitForFinished(stopPatience);
    }
}

void SandboxProcess::stopAndDelete()
{
    m_hasEnded = true;
    if (m_process.state() == QProcess::NotRunning)
        return deleteLater();
    connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
    m_process.closeWriteChannel();
    m_process.terminate();
    QTimer::singleShot(stopPatience, &m_process, &QProcess::kill);
}

void SandboxProcess::start(const QString &program, const QString &dataDirectory, const QString &readyFile, bool traffic)
{
    QStringList arguments{u"--data"_s, dataDirectory, u"--ready-file"_s, readyFile, u"--stop-with-parent"_s};
    if (!traffic)
        arguments += u"--no-traffic"_s;
    m_process.start(program, arguments);
}

void SandboxProcess::readLine()
{
    const QByteArray output = m_process.readAllStandardOutput();
    if (m_isReady)
        return;
    m_output = (m_output + output).left(mostOutput);
    const qsizetype end = m_output.indexOf('\n');
    if (end < 0)
        return;
    const auto json = Json::parse(m_output.left(end));
    m_output.clear();
    if (!json)
        return;
    if (const auto line = codec::decodeReadyLine(*json)) {
        m_isReady = true;
        Q_EMIT ready(*line);
    }
}

void SandboxProcess::end(int exitCode)
{
    if (std::exchange(m_hasEnded, true))
        return;
    QString sentence = QString::fromUtf8(m_errors + m_process.readAllStandardError()).trimmed();
    sentence = sentence.mid(sentence.lastIndexOf(u'\n') + 1);
    const QString prefix = u"selwise-sandbox: "_s;
    if (sentence.startsWith(prefix))
        sentence.remove(0, prefix.size());
    Q_EMIT ended(exitCode, sentence.isEmpty() && exitCode < 0 ? m_process.errorString() : sentence);
}

} // namespace selwise
