#pragma once

#include "models/domain/deliverylog.h"
#include "models/services/seenpaths.h"

#include <QHash>
#include <memory>

namespace selwise {

/// One event that really came in, as a delivery log tells of it.
struct SeenEvent {
    QString id;      ///< empty when the service names none
    QDateTime at;    ///< UTC, of the first line about it; invalid when no line says
    QByteArray body; ///< compact JSON, without personal data and secrets (codec::eventOf)

    Json payload() const; ///< parsed anew each time
};

/// All that is known of the events of one name (the name they bear themselves, before any mapping).
struct SeenKind {
    std::vector<std::shared_ptr<const SeenEvent>> events; ///< with a payload, the latest first; at most `eventsMost`
    SeenPaths paths;  ///< of all events of this run that had a payload, also of those that are no longer among `events`
    int learntFrom = 0; ///< how many those were

    static constexpr std::size_t eventsMost = 1000;
};

/// The recent events of one site, gathered from all its delivery logs: each event once, by its id, else by its content. A value
/// for any thread; `with` makes the next one, and shares what did not change.
class SeenEvents {
public:
    /// With the lines of one log besides. Lines that were there before change nothing.
    SeenEvents with(const QString &log, const std::vector<DeliveryLogEntry> &lines) const;

    /// nullptr when no event of this name was seen; without `events` when the logs tell of some, and show no payload.
    std::shared_ptr<const SeenKind> kind(const QString &event) const;
    std::vector<QString> names() const; ///< sorted
    /// The latest events under any of these names together, at most SeenKind::eventsMost, the latest first.
    std::vector<std::shared_ptr<const SeenEvent>> latest(const std::vector<QString> &names) const;
    /// Different events of this name since then, with or without a payload. What comes without an id and without a payload is
    /// counted by its first attempts, at the log that has most of them.
    int countSince(const QString &event, const QDateTime &since) const;
    /// True when an event of this name was seen to have a value at the path, as a condition names it ("items[].sku",
    /// "items[2].sku"). False as well when no event of this name was seen: see `kind`.
    bool hasPath(const QString &event, const QString &path) const;

private:
    struct Known {
        qint64 atMs = 0;
        bool withBody = false;
        QString event;
    };
    using Open = std::map<QString, std::shared_ptr<SeenKind>>; ///< copies that are being changed, shared with nobody yet
    void addLine(const QString &log, const DeliveryLogEntry &line, Open &open);
    SeenKind &kindOf(const QString &name, Open &open) const;
    void forgetOld();

    /// An event that nothing identifies over the lines of several logs.
    struct Anonymous {
        qint64 atMs = 0;
        QString event, log;
    };

    std::map<QString, std::shared_ptr<const SeenKind>> m_kinds;
    QHash<QString, Known> m_known;         ///< by identity
    QHash<QString, Anonymous> m_anonymous; ///< by line
};

} // namespace selwise
