#include "app/sandbox/requesttarget.h"

#include <algorithm>
#include <QStringDecoder>

namespace selwise::sandbox {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

enum class Part { Path, Query };

/// A query may hold any text, as a conversion's currency does that a shop got wrong; a path no control character.
std::optional<QString> decode(QByteArrayView text, Part part)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0)
                return std::nullopt;
            bytes.append(char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])));
            i += 2;
        } else if (static_cast<unsigned char>(c) >= 0x7f || static_cast<unsigned char>(c) <= 0x20) {
            return std::nullopt;
        } else {
            bytes.append(part == Part::Query && c == '+' ? ' ' : c);
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = utf8(bytes);
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (utf8.hasError() || (part == Part::Path && std::any_of(decoded.cbegin(), decoded.cend(), isControl)))
        return std::nullopt;
    return decoded;
}

bool parseQuery(QByteArrayView text, RequestTarget &target)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&') < 0 ? text.size() : text.indexOf('&');
        const QByteArrayView pair = text.first(end);
        text = text.sliced(std::min(end + 1, text.size()));
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decode(equals < 0 ? pair : pair.first(equals), Part::Query);
        const auto value = decode(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1), Part::Query);
        if (!name || !value)
            return false;
        target.query.emplace_back(*name, *value);
    }
    return true;
}

} // namespace

const QString *RequestTarget::queryValue(QStringView name) const
{
    const auto found = std::find_if(query.rbegin(), query.rend(), [name](const auto &q) { return q.first == name; });
    return found == query.rend() ? nullptr : &found->second;
}

std::optional<RequestTarget> RequestTarget::parse(QByteArrayView target)
{
    if (target.startsWith("http://") || target.startsWith("https://")) {
        const qsizetype authority = target.indexOf("//") + 2;
        const qsizetype path = target.indexOf('/', authority);
        target = path < 0 ? QByteArrayView("/") : target.sliced(path);
    }
    if (!target.startsWith('/') || target.contains('#'))
        return std::nullopt;

    RequestTarget result;
    const qsizetype question = target.indexOf('?');
    if (question >= 0 && !parseQuery(target.sliced(question + 1), result))
        return std::nullopt;
    QByteArrayView path = (question < 0 ? target : target.first(question)).sliced(1);
    if (path.endsWith('/'))
        path.chop(1);
    while (!path.isNull() && !path.isEmpty()) {
        const qsizetype slash = path.indexOf('/');
        auto segment = decode(slash < 0 ? path : path.first(slash), Part::Path);
        if (!segment || segment->contains(u'/') || segment->contains(u'\\'))
            return std::nullopt;
        result.segments.push_back(std::move(*segment));
        if (slash < 0)
            break;
        path = path.sliced(slash + 1);
        if (path.isEmpty())
            result.segments.push_back({}); // "a//": an empty segment matches no route
    }
    return result;
}

} // namespace selwise::sandbox
