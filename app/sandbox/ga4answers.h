#pragma once

#include "app/sandbox/sandboxmessage.h"

#include <QStringList>
#include <vector>

namespace selwise::sandbox {

/// One message of GA4's validator (developers.google.com, "Validate events": its codes and the shape of its answer).
struct Ga4Message {
    enum class Code { ValueInvalid, ValueRequired, NameInvalid, NameReserved, ValueOutOfBounds, ExceededMaxEntities, NameDuplicated };
    Code code;
    QString fieldPath;
    QString description;
};

/// What is wrong with a request's measurement id and body, by the Measurement Protocol's reference; empty when nothing is.
std::vector<Ga4Message> validateGa4(const QString *measurementId, const QByteArray &body, qint64 nowMs);

QByteArray codeName(Ga4Message::Code code); ///< "NAME_INVALID"
SandboxResponse validatorAnswer(const std::vector<Ga4Message> &messages);

} // namespace selwise::sandbox
