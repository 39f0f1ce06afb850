#pragma once

#include "models/forwarding/fieldpath.h"

#include <array>
#include <memory>

namespace selwise::forwarding {

/// Identity and context of an event (A, contract section 4: the public documentation shows none of it, so every path can
/// be changed per connection).
enum class EventField {
    Id, Timestamp, VisitorId, SessionId,
    UserId, Email, Phone, FirstName, LastName, Gender, BirthDate, City, State, Zip, Country,
    Ip, UserAgent, Url, Referrer, Fbp, Fbc, Gclid, TestId,
    ConsentAnalytics, ConsentMarketing, ConsentPreferences,
};
inline constexpr std::size_t eventFieldCount = std::size_t(EventField::ConsentPreferences) + 1;

/// Where each of them stands. The default is the contract's table. Copies share the table until one is changed.
class EventPaths {
public:
    EventPaths();
    const FieldPath &operator[](EventField field) const { return (*m_paths)[std::size_t(field)]; }
    void set(EventField field, std::string_view path);

    /// The first value there, nullptr when there is none.
    const Json *find(const Json &event, EventField field) const { return (*this)[field].first(event); }
    /// Its text; a number gives its text; anything else, text that is not Unicode, and a missing one, nothing.
    std::string_view text(const Json &event, EventField field) const;

private:
    using Table = std::array<FieldPath, eventFieldCount>;
    std::shared_ptr<const Table> m_paths;
};

} // namespace selwise::forwarding
