#pragma once

#include "models/domain/json.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace selwise::test {

/// One event as a shop might send it, or as none should.
struct GeneratedEvent {
    Json event;
    QByteArray testId; ///< of `context.testId`; empty when the event's own context has no room for one
};

/// Events of every name in the catalogue and of some others: believable ones, and ones with members missing, of wrong
/// types, with odd numbers and texts, several currencies and personal data. The same seed gives the same events.
class EventGenerator {
public:
    explicit EventGenerator(quint32 seed)
        : m_random(seed)
    {
    }
    GeneratedEvent next();

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <class List>
    auto pick(const List &list)
    {
        return *(std::begin(list) + m_random.bounded(int(std::size(list))));
    }
    Json parsed(const QByteArray &apostrophes) const;
    Json odd();
    Json amount();
    Json currency();
    Json product();
    Json products();
    Json user();
    Json context();
    QString name();
    void addMinimum(Json &event, const QString &name);
    void spoil(Json &event);

    QRandomGenerator m_random;
    int m_number = 0;
};

} // namespace selwise::test
