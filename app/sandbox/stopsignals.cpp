#include "app/sandbox/stopsignals.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace selwise::sandbox {

namespace {

int signalPipe[2] = {-1, -1}; // [0] is written by the handler, which may do nothing but that

void onSignal(int number)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[0], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

StopSignals::StopSignals(bool standardInputToo)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPipe) == 0) {
        m_signals = std::make_unique<QSocketNotifier>(signalPipe[1], QSocketNotifier::Read);
        connect(m_signals.get(), &QSocketNotifier::activated, this, [this] {
            m_signals->setEnabled(false);
            Q_EMIT stopRequested();
        });
        std::signal(SIGTERM, onSignal);
        std::signal(SIGINT, onSignal);
    }
    if (standardInputToo) {
        m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_input.get(), &QSocketNotifier::activated, this, [this] {
            std::array<char, 4096> ignored;
            if (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
                return;
            m_input->setEnabled(false);
            Q_EMIT stopRequested();
        });
    }
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (int &end : signalPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace selwise::sandbox
