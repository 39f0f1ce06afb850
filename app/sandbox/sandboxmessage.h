#pragma once

#include "app/http/headers.h"
#include "models/domain/json.h"
#include "models/ports/transport.h"

#include <map>
#include <QByteArray>
#include <utility>
#include <vector>

namespace selwise::sandbox {

/// A request as the service sees it: no socket, no framing. `body` may hold secrets and is never logged.
struct SandboxRequest {
    QByteArray method;
    QByteArray target; ///< origin form, percent-encoded as received: "/api/v1/sites/…?limit=5"
    http::Headers headers;
    QByteArray body;
    QByteArray header(QByteArrayView name) const; ///< the first of that name, trimmed; empty when missing
    qsizetype headerCount(QByteArrayView name) const;
};

using SandboxResponse = HttpResponse;

/// Texts by path, "config.pixelId" (contract, section 3).
using FieldErrors = std::map<QString, std::vector<QString>>;

SandboxResponse jsonResponse(int status, const Json &body);
SandboxResponse emptyResponse(int status);
/// {"statusCode","message","error"[,"fieldErrors"]} (contract, section 9). `message` is for people: what happened and
/// what to do next.
SandboxResponse problem(int status, const QString &message, const FieldErrors &fieldErrors = {});
QByteArray reasonPhrase(int status);

} // namespace selwise::sandbox
