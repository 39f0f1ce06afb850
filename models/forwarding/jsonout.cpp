#include "models/forwarding/jsonout.h"

#include "models/domain/jsonescape.h"

#include <charconv>

namespace selwise::forwarding {

void JsonOut::separate()
{
    // What stands last says it: behind an opening bracket or a key no comma is due.
    const char last = m_out.empty() ? '[' : m_out.back();
    if (last != '{' && last != '[' && last != ':')
        m_out += ',';
}

JsonOut &JsonOut::open(char bracket)
{
    separate();
    m_out += bracket;
    return *this;
}

JsonOut &JsonOut::close(char bracket)
{
    m_out += bracket;
    return *this;
}

JsonOut &JsonOut::key(std::string_view name)
{
    text(name);
    m_out += ':';
    return *this;
}

JsonOut &JsonOut::text(std::string_view utf8)
{
    separate();
    m_out += '"';
    jsonescape::appendEscaped(m_out, utf8);
    m_out += '"';
    return *this;
}

JsonOut &JsonOut::number(std::string_view text)
{
    separate();
    m_out += text;
    return *this;
}

JsonOut &JsonOut::integer(qint64 value)
{
    char digits[24];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
    return number(std::string_view(digits, std::size_t(end - digits)));
}

JsonOut &JsonOut::value(const Json &json)
{
    separate();
    json.appendTo(m_out);
    return *this;
}

JsonOut &JsonOut::raw(std::string_view members)
{
    separate();
    m_out += members;
    return *this;
}

} // namespace selwise::forwarding
