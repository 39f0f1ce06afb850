#pragma once

#include "models/domain/connection.h"

namespace selwise::http {

/// Whether a request may go to this address at all (contract, section 10): https, or plain http to loopback
/// (127.0.0.0/8, ::1, localhost); no unspecified address (0.0.0.0, ::), no user and password in it. The last check before
/// a socket is opened; what a person typed is read by parseAddress().
AddressProblem checkAddress(const QUrl &url);

/// The same scheme, host and port, the usual port counted as given.
bool sameOrigin(const QUrl &a, const QUrl &b);

/// One segment of a path from text that came from outside: percent-encoded; empty when it could change what is addressed
/// (nothing, "." or "..").
QString pathSegment(const QString &text);

} // namespace selwise::http
