#pragma once

#include "app/sandbox/dispatcher.h"
#include "app/sandbox/incidents.h"
#include "app/sandbox/shop.h"

namespace selwise::sandbox {

/// Writes what the demo shop's visitors did in a stretch of time that nobody watched, as if it had been lived through:
/// events, deliveries and their log, each event decided by the engine as its destinations are configured now, with what
/// usually goes wrong (Incidents). Nothing is sent. Events that are there already are left alone. In slices of some
/// milliseconds with pauses between them, so that requests are answered meanwhile.
class History : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds slice{25}, pause{10};

    enum class Part { Whole, Ahead }; ///< Ahead: out of turn, and not noted as being there
    /// Deletes itself after `finished`; may be deleted before.
    History(Site &site, Dispatcher &dispatcher, const Shop &shop, qint64 fromMs, qint64 toMs, Part part, QObject *parent);
    void start() { writeNext(); }

    /// The note in the repository that says up to when the shop's events are there (UTC, ms).
    static QString note();

Q_SIGNALS:
    void finished(bool whole); ///< false: the store cannot take any more now

private:
    using Written = Result<Done, StoreProblem>;
    void writeNext();
    Written writeSlice();
    Written writeEvent(const Shop::Event &event);
    Written writeCourse(const Configured &configured, const Shop::Event &event, qint64 number, const QByteArray &body,
                        const forwarding::Ruling &ruling);
    void describe(Attempt &attempt, const Configured &configured, const Shop::Event &event,
                  const forwarding::Ruling &ruling, const forwarding::Answer &answer, qint64 timeMs) const;

    Site &m_site;
    Dispatcher &m_dispatcher;
    const Shop m_shop;
    Incidents m_incidents;
    qint64 m_fromMs, m_toMs;
    const Part m_part;
    qint64 m_hourMs; ///< the hour being written
    std::vector<Shop::Event> m_events; ///< of it
    std::size_t m_position = 0;
    bool m_hourRead = false;
};

} // namespace selwise::sandbox
