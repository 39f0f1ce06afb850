#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/domain/sandboxtools.h"

namespace selwise::codec {

Result<DeadLetters, ShapeError> decodeDeadLetters(const Json &body);
Json encodeReplay(const ReplayOrder &order);
Result<ReplayPlan, ShapeError> decodeReplayPlan(const Json &body);
/// The body of `_control`: every member, null where nothing is set.
Json encodeReceiver(const ReceiverBehaviour &behaviour);
/// The body that changes nothing and asks for the state.
Json encodeReceiverQuestion(const QString &destination);
Result<ReceiverBehaviour, ShapeError> decodeReceiver(const Json &body);

} // namespace selwise::codec
