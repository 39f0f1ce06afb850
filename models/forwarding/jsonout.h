#pragma once

#include "models/domain/json.h"

namespace selwise::forwarding {

/// Writes a JSON body from start to end without building it as a value first: thousands of bodies are made a second.
class JsonOut {
public:
    explicit JsonOut(std::size_t expected = 1024) { m_out.reserve(expected); }

    JsonOut &open(char bracket); ///< '{' or '['
    JsonOut &close(char bracket);
    JsonOut &key(std::string_view name);
    JsonOut &text(std::string_view utf8);
    JsonOut &number(std::string_view text); ///< must be a JSON number; it goes out as it is
    JsonOut &integer(qint64 value);
    JsonOut &value(const Json &json);
    JsonOut &raw(std::string_view members); ///< what another one wrote, without its brackets

    const std::string &bytes() const { return m_out; }
    std::string take() { return std::move(m_out); }

private:
    void separate();
    std::string m_out;
};

} // namespace selwise::forwarding
