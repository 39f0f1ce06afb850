#include "models/domain/codec/members.h"
#include "models/domain/codec/observationcodec.h"

namespace selwise::codec {

std::optional<qint64> rulesVersion(const DeliveryLogEntry &entry)
{
    return members::integer(entry.source.find("rulesVersion"));
}

} // namespace selwise::codec
