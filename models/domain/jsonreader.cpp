#include "models/domain/json.h"
#include "models/domain/jsonescape.h"

#include <algorithm>
#include <numeric>

// A strict reader of RFC 8259 by hand: simdjson refuses a whole document for one string that is not UTF-8, lets [01], [1.]
// and [tru] pass, has no line and column, and would leave the allocation of the tree, which is most of the time, as it is.

namespace selwise {

namespace {

using Code = JsonError::Code;

constexpr qsizetype maxBytes = qsizetype(512) * 1024 * 1024;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Reader {
public:
    Reader(QByteArrayView bytes, Json::Duplicates duplicates)
        : m_begin(bytes.data()), m_at(m_begin), m_end(m_begin + bytes.size()), m_duplicates(duplicates)
    {
    }

    bool document(Json &out)
    {
        if (m_end - m_begin > maxBytes)
            return fail(Code::TooLarge, m_begin);
        const auto first = QByteArrayView(m_begin, m_end).first(std::min<qsizetype>(2, m_end - m_begin));
        if (first == QByteArrayView("\xFF\xFE") || first == QByteArrayView("\xFE\xFF"))
            return fail(Code::NotUtf8, m_begin);
        if (QByteArrayView(m_begin, m_end).startsWith("\xEF\xBB\xBF"))
            m_at += 3; // a byte order mark, which RFC 8259 allows to ignore
        skipSpace();
        if (m_at == m_end)
            return fail(Code::Empty, m_at);
        if (!value(out, 0))
            return false;
        skipSpace();
        return m_at == m_end || fail(Code::TrailingText, m_at);
    }

    JsonError error() const
    {
        JsonError error{m_code, m_place - m_begin, 1, 1, m_key};
        for (const char *p = m_begin; p < m_place; ++p) {
            const bool endsLine = *p == '\n' || (*p == '\r' && !(p + 1 < m_end && p[1] == '\n'));
            if (endsLine) {
                ++error.line;
                error.column = 1;
            } else if ((static_cast<unsigned char>(*p) & 0xC0) != 0x80 && *p != '\r') {
                ++error.column;
            }
        }
        return error;
    }

private:
    bool fail(Code code, const char *place)
    {
        m_code = code;
        m_place = place;
        return false;
    }

    bool expected() { return fail(Code::Syntax, m_at); }

    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(Json &out, int depth)
    {
        if (m_at == m_end)
            return expected();
        switch (*m_at) {
        case '{': return depth < Json::maxDepth ? object(out, depth + 1) : fail(Code::Depth, m_at);
        case '[': return depth < Json::maxDepth ? array(out, depth + 1) : fail(Code::Depth, m_at);
        case '"': {
            JsonText text;
            if (!string(text))
                return false;
            out = Json(std::move(text));
            return true;
        }
        case 't': return literal("true", Json(true), out);
        case 'f': return literal("false", Json(false), out);
        case 'n': return literal("null", Json(), out);
        default: return number(out);
        }
    }

    bool literal(std::string_view word, Json meaning, Json &out)
    {
        for (const char c : word) {
            if (!take(c))
                return expected();
        }
        out = std::move(meaning);
        return true;
    }

    bool digits()
    {
        if (m_at == m_end || !isDigit(*m_at))
            return expected();
        while (m_at < m_end && isDigit(*m_at))
            ++m_at;
        return true;
    }

    bool number(Json &out)
    {
        const char *start = m_at;
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return false;
        }
        out = Json(JsonNumber{std::string(start, m_at)});
        return true;
    }

    /// One escape, of which the backslash has been taken. Notes a surrogate that has no partner.
    bool escape(bool &lone)
    {
        if (m_at == m_end)
            return expected();
        constexpr std::string_view simple = "\"\\/bfnrt";
        if (simple.find(*m_at) != std::string_view::npos) {
            ++m_at;
            return true;
        }
        const int unit = unicodeEscape();
        if (unit < 0)
            return expected();
        if (QChar::isHighSurrogate(char32_t(unit)) && m_end - m_at >= 2 && m_at[0] == '\\' && m_at[1] == 'u') {
            const char *before = m_at++;
            const int low = unicodeEscape();
            if (low < 0)
                return expected();
            if (!QChar::isLowSurrogate(char32_t(low))) {
                lone = true;
                m_at = before;
            }
        } else if (QChar::isSurrogate(char32_t(unit))) {
            lone = true;
        }
        return true;
    }

    int unicodeEscape()
    {
        if (m_end - m_at < 5 || *m_at != 'u')
            return -1;
        const int unit = jsonescape::hexValue(m_at + 1);
        if (unit >= 0)
            m_at += 5;
        return unit;
    }

    bool string(JsonText &out)
    {
        if (!take('"'))
            return expected();
        const char *start = m_at;
        bool escaped = false, beyondAscii = false, lone = false;
        for (;;) {
            m_at += jsonescape::plainPrefix(std::string_view(m_at, size_t(m_end - m_at)));
            if (m_at == m_end)
                return expected();
            const auto c = static_cast<unsigned char>(*m_at);
            if (c == '"')
                break;
            if (c < 0x20)
                return expected();
            ++m_at;
            beyondAscii |= c >= 0x80;
            if (c == '\\') {
                escaped = true;
                if (!escape(lone))
                    return false;
            }
        }
        const std::string_view between(start, size_t(m_at - start));
        ++m_at;
        out.raw = lone || (beyondAscii && !QByteArray::fromRawData(start, qsizetype(between.size())).isValidUtf8());
        if (escaped && !out.raw)
            out.utf8 = jsonescape::unescape(between, jsonescape::Lone::Replace);
        else
            out.utf8 = between;
        return true;
    }

    bool array(Json &out, int depth)
    {
        ++m_at;
        Json::Array elements;
        skipSpace();
        if (!take(']')) {
            do {
                skipSpace();
                if (!value(elements.emplace_back(), depth))
                    return false;
                skipSpace();
            } while (take(','));
            if (!take(']'))
                return expected();
        }
        out = Json(std::move(elements));
        return true;
    }

    bool object(Json &out, int depth)
    {
        ++m_at;
        Json::Object members;
        std::vector<const char *> places; // of the keys, for the error
        skipSpace();
        if (!take('}')) {
            do {
                skipSpace();
                JsonMember &member = members.emplace_back();
                places.push_back(m_at);
                if (!string(member.key))
                    return false;
                skipSpace();
                if (!take(':'))
                    return expected();
                skipSpace();
                if (!value(member.value, depth))
                    return false;
                skipSpace();
            } while (take(','));
            if (!take('}'))
                return expected();
        }
        if (!resolveDuplicates(members, places))
            return false;
        out = Json(std::move(members));
        return true;
    }

    bool resolveDuplicates(Json::Object &members, const std::vector<const char *> &places)
    {
        if (members.size() < 2)
            return true;
        // Sorted by key, then place: a repeated key follows its first one. Never quadratic, whatever arrives.
        std::vector<size_t> order(members.size());
        std::iota(order.begin(), order.end(), size_t(0));
        const auto less = [&](size_t a, size_t b) {
            const JsonText &x = members[a].key, &y = members[b].key;
            if (const int difference = x.utf8.compare(y.utf8))
                return difference < 0;
            return x.raw != y.raw ? x.raw < y.raw : a < b;
        };
        std::sort(order.begin(), order.end(), less);
        size_t repeated = members.size();
        std::vector<size_t> superfluous;
        for (size_t i = 1, first = order[0]; i < order.size(); ++i) {
            if (members[order[i]].key != members[first].key) {
                first = order[i];
                continue;
            }
            repeated = std::min(repeated, order[i]);
            members[first].value = std::move(members[order[i]].value);
            superfluous.push_back(order[i]);
        }
        if (superfluous.empty())
            return true;
        if (m_duplicates == Json::Duplicates::Refuse) {
            m_key = members[repeated].key.toQString();
            return fail(Code::DuplicateKey, places[repeated]);
        }
        std::sort(superfluous.begin(), superfluous.end());
        Json::Object kept;
        for (size_t i = 0, next = 0; i < members.size(); ++i) {
            if (next < superfluous.size() && superfluous[next] == i)
                ++next;
            else
                kept.push_back(std::move(members[i]));
        }
        members = std::move(kept);
        return true;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    Json::Duplicates m_duplicates;
    Code m_code = Code::Syntax;
    const char *m_place = nullptr;
    QString m_key;
};

} // namespace

Result<Json, JsonError> Json::parse(QByteArrayView utf8, Duplicates duplicates)
{
    Reader reader(utf8, duplicates);
    Json result;
    if (!reader.document(result))
        return Failure{reader.error()};
    return result;
}

} // namespace selwise
