#include "models/domain/jsonescape.h"

#include <cstring>

namespace selwise::jsonescape {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

void appendHexEscape(std::string &out, unsigned unit)
{
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += hexDigits[(unit >> shift) & 15];
}

char simpleEscape(char c)
{
    switch (c) {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return c; // the quote, the slash and the backslash stand for themselves
    }
}

} // namespace

int hexValue(const char *four)
{
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = four[i];
        int digit = -1;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

void appendCodePoint(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3F));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

std::string unescape(std::string_view between, Lone lone)
{
    std::string out;
    out.reserve(between.size());
    for (size_t i = 0; i < between.size();) {
        if (between[i] != '\\') {
            out += between[i++];
            continue;
        }
        const char kind = between[i + 1];
        if (kind != 'u') {
            out += simpleEscape(kind);
            i += 2;
            continue;
        }
        char32_t c = char32_t(hexValue(between.data() + i + 2));
        i += 6;
        if (QChar::isHighSurrogate(c) && i + 6 <= between.size() && between[i] == '\\' && between[i + 1] == 'u') {
            const char32_t low = char32_t(hexValue(between.data() + i + 2));
            if (QChar::isLowSurrogate(low)) {
                c = QChar::surrogateToUcs4(char16_t(c), char16_t(low));
                i += 6;
            }
        }
        const bool isLone = QChar::isSurrogate(c);
        appendCodePoint(out, isLone && lone == Lone::Replace ? char32_t(0xFFFD) : c);
    }
    return out;
}

size_t plainPrefix(std::string_view bytes)
{
    constexpr quint64 ones = 0x0101010101010101, highs = 0x8080808080808080;
    // The high bit of each byte of (x - n * ones) & ~x tells x < n for the lowest such byte; more is not asked.
    const auto below = [](quint64 x, quint64 n) { return (x - n * ones) & ~x & highs; };
    size_t length = 0;
    for (quint64 eight; bytes.size() - length >= sizeof eight; length += sizeof eight) {
        std::memcpy(&eight, bytes.data() + length, sizeof eight);
        if ((eight & highs) | below(eight, 0x20) | below(eight ^ (ones * '"'), 1) | below(eight ^ (ones * '\\'), 1))
            break;
    }
    return length;
}

void appendEscaped(std::string &out, std::string_view utf8)
{
    for (size_t i = 0; i < utf8.size(); ++i) {
        if (const size_t plain = plainPrefix(utf8.substr(i))) {
            out += utf8.substr(i, plain);
            i += plain;
            if (i == utf8.size())
                break;
        }
        const char c = utf8[i];
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                appendHexEscape(out, static_cast<unsigned char>(c));
            else
                out += c;
        }
    }
}

JsonText fromUtf16(QStringView text)
{
    if (text.isValidUtf16())
        return {text.toUtf8().toStdString(), false};
    JsonText result{{}, true};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            appendCodePoint(result.utf8, QChar::surrogateToUcs4(c, text[++i]));
        } else if (c.isSurrogate()) {
            appendHexEscape(result.utf8, c.unicode());
        } else {
            std::string one;
            appendCodePoint(one, c.unicode());
            appendEscaped(result.utf8, one);
        }
    }
    return result;
}

} // namespace selwise::jsonescape
