#include "app/cli/interrupts.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace selwise::cli {

namespace {

int pipeEnds[2] = {-1, -1};

void noteSignal(int number)
{
    const int before = errno;
    const char byte = char(number);
    (void)!::write(pipeEnds[1], &byte, 1);
    errno = before;
}

} // namespace

Interrupts::Interrupts()
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then a signal ends the process, as it does by itself
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT interrupted(byte);
    });
    for (const int number : {SIGINT, SIGTERM}) {
        struct sigaction action {};
        action.sa_handler = noteSignal;
        action.sa_flags = int(SA_RESTART | SA_RESETHAND);
        ::sigaction(number, &action, nullptr);
    }
}

Interrupts::~Interrupts()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

} // namespace selwise::cli
