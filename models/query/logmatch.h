#pragma once

#include "models/domain/deliverystate.h"
#include "models/domain/logquery.h"

#include <memory>

namespace selwise::logquery {

/// One query, compiled, that says of one entry whether it matches: the reference for what the language means, and what an
/// archive may ask of the rows that its own columns cannot decide. Slow and plain on purpose.
class Matcher {
public:
    explicit Matcher(const Node &resolved); ///< isResolved
    Matcher(Matcher &&) noexcept;
    Matcher &operator=(Matcher &&) noexcept;
    ~Matcher();

    /// `state` is that of the delivery the entry belongs to.
    bool matches(const DeliveryLogEntry &entry, DeliveryState state) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_root;
};

/// nullopt when RE2 takes the pattern; else its own words.
std::optional<QString> patternFault(const QString &pattern);

} // namespace selwise::logquery
