#include "models/domain/json.h"
#include "models/domain/jsonescape.h"

namespace selwise {

namespace {

class Writer {
public:
    Writer(std::string &out, bool pretty) : m_out(out), m_pretty(pretty) {}

    void value(const Json &json, int depth)
    {
        switch (json.type()) {
        case Json::Type::Null: m_out += "null"; break;
        case Json::Type::Bool: m_out += json.toBool() ? "true" : "false"; break;
        case Json::Type::Number: m_out += json.numberText(); break;
        case Json::Type::String: text(json.utf8(), json.isRawString()); break;
        case Json::Type::Array: array(json.elements(), depth); break;
        case Json::Type::Object: object(json.members(), depth); break;
        }
    }

private:
    void text(std::string_view utf8, bool raw)
    {
        m_out += '"';
        if (raw)
            m_out += utf8;
        else
            jsonescape::appendEscaped(m_out, utf8);
        m_out += '"';
    }

    void line(int depth)
    {
        if (m_pretty) {
            m_out += '\n';
            m_out.append(size_t(depth) * 2, ' ');
        }
    }

    void array(const Json::Array &elements, int depth)
    {
        m_out += '[';
        for (size_t i = 0; i < elements.size(); ++i) {
            if (i > 0)
                m_out += ',';
            line(depth + 1);
            value(elements[i], depth + 1);
        }
        if (!elements.empty())
            line(depth);
        m_out += ']';
    }

    void object(const Json::Object &members, int depth)
    {
        m_out += '{';
        for (size_t i = 0; i < members.size(); ++i) {
            if (i > 0)
                m_out += ',';
            line(depth + 1);
            text(members[i].key.utf8, members[i].key.raw);
            m_out += m_pretty ? ": " : ":";
            value(members[i].value, depth + 1);
        }
        if (!members.empty())
            line(depth);
        m_out += '}';
    }

    std::string &m_out;
    bool m_pretty;
};

} // namespace

QByteArray Json::toBytes(bool pretty) const
{
    std::string bytes;
    Writer(bytes, pretty).value(*this, 0);
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

void Json::appendTo(std::string &out) const
{
    Writer(out, false).value(*this, 0);
}

} // namespace selwise
