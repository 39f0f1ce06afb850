#pragma once

#include "models/ports/controlplane.h"
#include "models/ports/logarchive.h"

#include <QObject>
#include <memory>

namespace selwise {

class Clock;

/// Whose delivery log: a provider's (endpoint 7) or a webhook's (endpoint 17).
struct LogSource {
    bool isWebhook = false;
    QString id; ///< canonical provider, or webhook id; also the source of the archive's coverage
    friend bool operator==(const LogSource &, const LogSource &) = default;
};

/// How one source was read.
struct LogFetchReport {
    LogSource source;
    qint64 received = 0, added = 0, replaced = 0;
    int requests = 0;
    /// All that the server gives was read, or everything from its newest entry to what was held before.
    bool complete = false;
    /// The server has no cursor, and gives no more however many are asked for: older entries may exist.
    bool limitedByServer = false;
    std::optional<ApiError> error; ///< Cancelled when it was
    std::optional<ArchiveError> archiveError;
};

/// Reads delivery logs into an archive, one request at a time. With a cursor when one comes back; else it raises `limit` until
/// nothing new arrives. Each page is on disk before the next is asked for, so that what was read before an error, a cancel or a
/// kill stays; a later run goes on below what is held already. 429 is waited out as the server asks, a few times.
class LogFetch : public QObject {
    Q_OBJECT
public:
    struct Options {
        enum class Depth {
            UntilKnown, ///< up to the first page that touches what is held: for keeping up
            Everything  ///< as far back as the server goes, jumping over what is held
        };
        Depth depth = Depth::Everything;
        qint64 limit = 0;  ///< entries for each source at most; 0 = no end
        int pageSize = 1000;
    };

    LogFetch(ControlPlane &plane, LogArchive &archive, Clock &clock, QObject *parent = nullptr);
    ~LogFetch() override;

    /// One source after another. Not while it runs.
    void start(std::vector<LogSource> sources, const Options &options);
    bool isRunning() const;
    void cancel(); ///< ends soon, with what there is
    const LogFetchReport &current() const; ///< of the source being read

Q_SIGNALS:
    void progress();
    void finished(const std::vector<selwise::LogFetchReport> &reports);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
