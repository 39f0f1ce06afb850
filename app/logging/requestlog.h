#pragma once

#include "app/http/requestobserver.h"

#include <functional>
#include <mutex>
#include <QThread>

namespace selwise {

/// The request log: a line a try in `requests.log`, with what RequestTry holds and nothing else, so no secret can get in.
/// Rotated to requests.1.log, requests.2.log; readable by the user only (0600). Written in a thread of its own which starts
/// with the first line; each line is on its way to the disk before the next is looked at. Several processes may share it.
class RequestLog final : public RequestObserver {
public:
    struct Options {
        qint64 fileBytes = 1024 * 1024; ///< of one file
        int files = 3;                  ///< the current one included
    };
    /// Called once, in the writer's thread, when the file cannot be written; logging goes on as soon as it can.
    using Complaint = std::function<void(const QString &file, const QString &reason)>;

    RequestLog(QString directory, Complaint complain);
    RequestLog(QString directory, Complaint complain, Options options);
    /// Writes what is waiting.
    ~RequestLog() override;

    QString file() const; ///< of the current one; may not exist yet
    void tried(const RequestTry &what) override;

    static QByteArray line(const RequestTry &what); ///< with its line feed

private:
    void append(const QByteArray &text);
    void rotate() const;
    QString numbered(int number) const;

    const QString m_directory;
    const Complaint m_complain;
    const Options m_options;
    bool m_complained = false; ///< of the writer's thread
    std::mutex m_starting;
    QThread m_thread;
    QObject *m_writer = nullptr; ///< lives in m_thread
};

} // namespace selwise
