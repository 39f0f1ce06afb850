#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <utility>
#include <vector>

namespace selwise::http {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// RFC 9110 `token`: what a method or a header's name may consist of.
bool isToken(QByteArrayView text);
/// Printable, no line break, no NUL: cannot smuggle a second header in.
bool isHeaderValue(QByteArrayView text);
/// What may stand behind `Bearer `: visible ASCII without spaces, not empty.
bool isBearerToken(QByteArrayView text);
/// The first of that name, compared without case and trimmed; empty when there is none.
QByteArray headerValue(const Headers &headers, QByteArrayView name);
/// `application/json`, `application/problem+json` and the like; parameters do not matter.
bool isJsonType(QByteArrayView contentType);

} // namespace selwise::http
