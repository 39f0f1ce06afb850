#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/domain/sandboxtools.h"

#include <QStringList>

namespace selwise::codec {

Result<DeadLetters, ShapeError> decodeDeadLetters(const Json &body);
Json encodeReplay(const ReplayOrder &order);
Result<ReplayPlan, ShapeError> decodeReplayPlan(const Json &body);
/// The body of `_control`: every member, null where nothing is set.
Json encodeReceiver(const ReceiverBehaviour &behaviour);
/// The body that changes nothing and asks for the state.
Json encodeReceiverQuestion(const QString &destination);
Result<ReceiverBehaviour, ShapeError> decodeReceiver(const Json &body);

/// The siteKey of `GET /_site`.
Result<QString, ShapeError> decodeSandboxSite(const Json &body);
/// The body of `POST …/events/batch` for one event.
Json encodeBatch(const Json &event);
/// The ids of its answer, `{"accepted":n,"ids":[…]}`.
Result<QStringList, ShapeError> decodeAccepted(const Json &body);
/// What `send --json` prints: the ids, and the event as it was sent.
Json encodeSent(const QStringList &ids, const Json &event);

} // namespace selwise::codec
