#include "app/cli/boundedread.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace selwise::cli {

Result<QByteArray, ReadProblem> readToEnd(int descriptor, qsizetype limit, std::chrono::milliseconds patience)
{
    const bool terminal = ::isatty(descriptor) == 1;
    QByteArray content;
    char buffer[65536];
    while (true) {
        pollfd waiting{descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, terminal ? -1 : int(patience.count()));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready == 0)
            return Failure{ReadProblem::Silent};
        const ssize_t count = ready < 0 ? -1 : ::read(descriptor, buffer, sizeof buffer);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count < 0)
            return Failure{ReadProblem::Failed};
        if (count == 0)
            return content;
        content.append(buffer, qsizetype(count));
        if (content.size() > limit)
            return Failure{ReadProblem::TooLarge};
    }
}

} // namespace selwise::cli
