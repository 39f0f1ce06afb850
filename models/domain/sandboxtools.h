#pragma once

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

/// What the sandbox offers beside the API (contract, sections 4 and 10). Never asked of a real service.
namespace selwise {

/// An event that was given up for one destination.
struct DeadLetter {
    QString eventId, destination, event, error;
    int attempts = 0;
    QDateTime receivedAt; ///< UTC
};
struct DeadLetters {
    std::vector<DeadLetter> letters; ///< the latest first; at most 1,000 of them
    qint64 total = 0;
};

/// What is to be sent again, or for the first time.
struct ReplayOrder {
    enum class Mode { Failed, NeverAttempted };
    QString destination; ///< canonical provider or webhook id
    Mode mode = Mode::Failed;
    std::vector<QString> eventIds; ///< at most 1,000; empty: everything since `since`
    QDateTime since;
    int perSecond = 5;
    bool dryRun = true;
};
/// The sandbox's answer to one: of a dry run what would be, else what was put into its queue.
struct ReplayPlan {
    bool dryRun = true;
    qint64 planned = 0;
    qint64 stopped = 0; ///< never attempted, and stopped by a gate now, too
    qint64 tooOld = 0;  ///< among `planned`: older than what the destination takes
    QDateTime oldestAt; ///< UTC; invalid when nothing is planned
    bool more = false;  ///< than one call takes; the rest in the next
};

/// How a test receiver (`hooks/{name}`) misbehaves. The default: not at all.
struct ReceiverBehaviour {
    QString destination;
    std::optional<int> forceStatus;     ///< 200 to 599
    std::optional<double> failureRate;  ///< 0 to 1, of the requests that get `forceStatus` (503 without one)
    qint64 delayMs = 0;
    QString retryAfter;                 ///< seconds or an HTTP date; goes along with every failure
    std::optional<qint64> closeAfterBytes; ///< the answer is cut there; 0 = the connection is reset without one
    bool behaves() const { return !forceStatus && !failureRate && delayMs == 0 && retryAfter.isEmpty() && !closeAfterBytes; }
    friend bool operator==(const ReceiverBehaviour &, const ReceiverBehaviour &) = default;
};

} // namespace selwise
