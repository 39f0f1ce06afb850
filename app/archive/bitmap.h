#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace selwise::archive {

/// A set of the rows of one segment.
class Bitmap {
public:
    Bitmap() = default;
    explicit Bitmap(size_t rows, bool all = false) : m_rows(rows), m_words((rows + 63) / 64, all ? ~uint64_t(0) : 0) { trim(); }

    size_t rows() const { return m_rows; }
    bool test(size_t row) const { return (m_words[row >> 6] >> (row & 63)) & 1; }
    void set(size_t row) { m_words[row >> 6] |= uint64_t(1) << (row & 63); }
    void reset(size_t row) { m_words[row >> 6] &= ~(uint64_t(1) << (row & 63)); }
    void setRange(size_t from, size_t to)
    {
        for (size_t row = from; row < to && (row & 63) != 0; ++row)
            set(row);
        size_t row = (from + 63) / 64 * 64;
        for (; row + 64 <= to; row += 64)
            m_words[row >> 6] = ~uint64_t(0);
        for (row = std::max(row, from); row < to; ++row)
            set(row);
    }
    size_t count() const
    {
        size_t sum = 0;
        for (const uint64_t word : m_words)
            sum += size_t(std::popcount(word));
        return sum;
    }
    bool none() const
    {
        for (const uint64_t word : m_words) {
            if (word != 0)
                return false;
        }
        return true;
    }
    void flip()
    {
        for (uint64_t &word : m_words)
            word = ~word;
        trim();
    }
    Bitmap &operator&=(const Bitmap &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    Bitmap &operator|=(const Bitmap &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    Bitmap &remove(const Bitmap &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    template <class F>
    void forEach(F f) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (uint64_t word = m_words[i]; word != 0; word &= word - 1)
                f(i * 64 + size_t(std::countr_zero(word)));
        }
    }
    /// The first, or last, row in it for which f(row) is true.
    template <class F>
    std::optional<size_t> first(F f) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (uint64_t word = m_words[i]; word != 0; word &= word - 1) {
                const size_t row = i * 64 + size_t(std::countr_zero(word));
                if (f(row))
                    return row;
            }
        }
        return std::nullopt;
    }
    template <class F>
    std::optional<size_t> last(F f) const
    {
        for (size_t i = m_words.size(); i-- > 0;) {
            for (uint64_t word = m_words[i]; word != 0;) {
                const auto bit = size_t(63 - std::countl_zero(word));
                if (f(i * 64 + bit))
                    return i * 64 + bit;
                word &= ~(uint64_t(1) << bit);
            }
        }
        return std::nullopt;
    }
    const std::vector<uint64_t> &words() const { return m_words; }
    std::vector<uint64_t> &words() { return m_words; }
    friend bool operator==(const Bitmap &, const Bitmap &) = default;

private:
    void trim()
    {
        if (m_rows % 64 != 0)
            m_words.back() &= (uint64_t(1) << (m_rows % 64)) - 1;
    }
    size_t m_rows = 0;
    std::vector<uint64_t> m_words;
};

} // namespace selwise::archive
