#include "app/http/headers.h"

#include "models/domain/validation.h"

#include <algorithm>

namespace selwise::http {
namespace {

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isHeaderValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '\t' || (uchar(c) >= 0x20 && c != 0x7f); });
}

bool isBearerToken(QByteArrayView text)
{
    return canBeBearerToken(text);
}

QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

bool isJsonType(QByteArrayView contentType)
{
    const QByteArray type = contentType.first(std::max<qsizetype>(0, contentType.indexOf(';') < 0
                                                                         ? contentType.size()
                                                                         : contentType.indexOf(';')))
                                .toByteArray()
                                .trimmed()
                                .toLower();
    return type == "application/json" || type == "text/json" || type.endsWith("+json");
}

} // namespace selwise::http
