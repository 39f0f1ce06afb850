#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace selwise {

class Json;

/// Text in a JSON document, UTF-8. A string that cannot be decoded (a lone surrogate escape, invalid UTF-8) keeps its
/// bytes between the quotes as received in `utf8` and says so in `raw`; it is written back the same.
struct JsonText {
    std::string utf8;
    bool raw = false;
    QString toQString() const; ///< for showing; undecodable parts as U+FFFD
    friend bool operator==(const JsonText &, const JsonText &) = default;
};

/// A number is its text, exactly as received ("1.10", "1e400", 400 digits); nothing rounds.
struct JsonNumber {
    std::string text;
    friend bool operator==(const JsonNumber &, const JsonNumber &) = default;
};

struct JsonMember;

struct JsonError {
    enum class Code { Empty, Syntax, Depth, DuplicateKey, TrailingText, TooLarge, NotUtf8 };
    Code code = Code::Syntax;
    qsizetype offset = 0; ///< bytes from the start
    int line = 1;         ///< from 1
    int column = 1;       ///< from 1, in code points
    QString key;          ///< the repeated key, for DuplicateKey
};

/// An ordered JSON value. Reading and writing keep member order, number text and undecodable strings; only white space
/// may differ. Values are plain values: copying copies.
class Json {
public:
    using Array = std::vector<Json>;
    using Object = std::vector<JsonMember>;
    enum class Type { Null, Bool, Number, String, Array, Object };
    enum class Duplicates { LastWins, Refuse }; ///< on the wire / in files, standard input and forms (contract, 10)
    static constexpr int maxDepth = 512;

    Json() = default; ///< null
    explicit Json(bool value);
    explicit Json(qint64 value);
    explicit Json(int value);
    explicit Json(QStringView text);
    explicit Json(const char16_t *text); ///< not a bool, which the language would prefer
    explicit Json(JsonText text);
    explicit Json(JsonNumber number);
    explicit Json(Array elements);
    explicit Json(Object members);
    explicit Json(const char *) = delete;
    static Json array();
    static Json object();

    /// Strict RFC 8259, but for a byte order mark, which is skipped. With LastWins a repeated key keeps the place of its
    /// first and the value of its last one.
    static Result<Json, JsonError> parse(QByteArrayView utf8, Duplicates duplicates = Duplicates::LastWins);
    /// Compact, or indented by two spaces with `pretty`. Always valid JSON in UTF-8 (raw strings apart, as received).
    QByteArray toBytes(bool pretty = false) const;
    /// The same bytes as the compact form, at the end of a text that is being put together.
    void appendTo(std::string &out) const;

    Type type() const { return Type(m_value.index()); }
    bool isNull() const { return type() == Type::Null; }
    bool isBool() const { return type() == Type::Bool; }
    bool isNumber() const { return type() == Type::Number; }
    bool isString() const { return type() == Type::String; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }

    /// The parts; asking for another type than the value has gives false, empty text or an empty list.
    bool toBool() const;
    QString toQString() const;          ///< of a string
    std::string_view utf8() const;      ///< of a string
    bool isRawString() const;           ///< a string that could not be decoded: see JsonText::raw
    std::string_view numberText() const;///< of a number
    /// An integer when the number is one and fits (1, 1.0 and 1e2 are), else `fallback`.
    qint64 toInteger(qint64 fallback = 0) const;
    const Array &elements() const;
    const Object &members() const;
    Array &elements();   ///< turns any other value into an empty array first
    Object &editMembers(); ///< turns any other value into an empty object first

    /// The member of this name, nullptr when there is none or this is not an object. Raw keys never match.
    const Json *find(std::string_view key) const;
    Json *find(std::string_view key);
    /// Replaces the member in its place, or appends it.
    void set(std::string_view key, Json value);
    bool remove(std::string_view key);

    /// The same, in the same order, with the same number texts.
    friend bool operator==(const Json &, const Json &) = default;
    /// The same for whoever reads it: member order does not matter and 1.0 equals 1.
    static bool equivalent(const Json &a, const Json &b);

private:
    std::variant<std::monostate, bool, JsonNumber, JsonText, Array, Object> m_value;
};

struct JsonMember {
    JsonText key;
    Json value;
    friend bool operator==(const JsonMember &, const JsonMember &) = default;
};

// Here, as clang wants JsonMember complete before it makes the variant.
inline Json::Json(bool value) : m_value(value) {}
inline Json::Json(int value) : Json(qint64(value)) {}
inline Json::Json(const char16_t *text) : Json(QStringView(text)) {}
inline Json::Json(JsonText text) : m_value(std::move(text)) {}
inline Json::Json(JsonNumber number) : m_value(std::move(number)) {}
inline Json::Json(Array elements) : m_value(std::move(elements)) {}
inline Json::Json(Object members) : m_value(std::move(members)) {}
inline Json Json::array() { return Json(Array{}); }

} // namespace selwise
