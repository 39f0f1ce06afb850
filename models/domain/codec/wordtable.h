#pragma once

#include <QString>
#include <utility>

/// The words of the API for the values of an enumeration, one table for both directions.
namespace selwise::codec {

template <class E>
using Word = std::pair<E, QLatin1StringView>;

/// Empty for a value that has no word.
template <class E, size_t N>
QString wordOf(const Word<E> (&table)[N], E wanted)
{
    for (const auto &[value, word] : table) {
        if (value == wanted)
            return word;
    }
    return {};
}

template <class E, size_t N>
E valueOf(const Word<E> (&table)[N], QStringView text, E otherwise = E::Unknown, Qt::CaseSensitivity cs = Qt::CaseSensitive)
{
    for (const auto &[value, word] : table) {
        if (text.compare(word, cs) == 0)
            return value;
    }
    return otherwise;
}

} // namespace selwise::codec
