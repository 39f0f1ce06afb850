#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace selwise::cli {

/// SIGINT and SIGTERM as a signal in the event loop; a second one ends the process at once. One object a process.
class Interrupts : public QObject {
    Q_OBJECT
public:
    Interrupts();
    ~Interrupts() override;

Q_SIGNALS:
    void interrupted(int signalNumber);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace selwise::cli
