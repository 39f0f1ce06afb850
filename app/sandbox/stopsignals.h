#pragma once

#include <memory>
#include <QObject>
#include <QSocketNotifier>

namespace selwise::sandbox {

/// SIGTERM and SIGINT, and if wished the end of the standard input, as one signal in the event loop. A second SIGTERM
/// or SIGINT ends the process at once. One object a process.
class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(bool standardInputToo);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    std::unique_ptr<QSocketNotifier> m_signals, m_input;
};

} // namespace selwise::sandbox
