#pragma once

#include "app/sandbox/eventstore.h"
#include "app/sandbox/roster.h"
#include "models/forwarding/classify.h"

namespace selwise::sandbox {

/// Lines of the delivery log (contract, section 8): free of secrets and of personal data that was not hashed.

/// An event that a gate stopped, or that test mode kept back; with the gates it passed. nullopt: it leaves no line (a
/// disabled destination, a webhook that did not subscribe).
std::optional<LogRow> gateRow(const Configured &configured, const forwarding::Decision &decision, const Json &event,
                              const QString &eventId, qint64 nowMs);

/// What is known of a delivery before it is answered.
struct Foreseen {
    Json request; ///< as it may be shown
    Json gates;   ///< null when the rules have changed since it was decided
    Json warnings;///< "code: sentence", as explain prints them
};
Foreseen foreseen(const Configured &configured, const EventStore::Due &due, const Json &event, const QString &siteCurrency,
                  const forwarding::Encoded &encoded);

/// What one attempt came to.
struct Attempt {
    const EventStore::Due &due;
    int number = 1; ///< from 1
    DeliveryStatus status = DeliveryStatus::Delivered;
    QString error;  ///< a sentence; empty when it was delivered
    QString reason; ///< a sentence, or "attempts exhausted"
    QString reasonCode; ///< of the reason catalogue: what the last answer, or the want of one, means
    Foreseen foreseen;
    Json response; ///< as it may be shown
    int httpStatus = 0;
    qint64 durationMs = -1;
    qint64 nextMs = 0; ///< of the next attempt; 0: there is none
};
LogRow attemptRow(const Target &target, const Json &event, const Attempt &attempt, qint64 nowMs);

} // namespace selwise::sandbox
