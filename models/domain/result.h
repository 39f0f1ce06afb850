#pragma once

#include <optional>
#include <utility>
#include <variant>

namespace selwise {

/// Wraps an error so that `return Failure{...}` is never mistaken for a value.
template <class E>
struct Failure {
    E error;
};
template <class E>
Failure(E) -> Failure<E>;

/// A value or an error, never both. Errors are values here: nothing throws across a public edge.
/// Asking for the part that is not there is a programming error (std::bad_variant_access).
template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

/// For operations that yield nothing but their success.
struct Done {
    friend bool operator==(Done, Done) = default;
};

} // namespace selwise
