#pragma once

#include <QString>
#include <tuple>

namespace selwise {

/// Where events go: a canonical provider, or a webhook's id.
struct Receiver {
    QString id;
    bool webhook = false;
    friend bool operator==(const Receiver &, const Receiver &) = default;
    friend bool operator<(const Receiver &a, const Receiver &b)
    {
        return std::tie(a.webhook, a.id) < std::tie(b.webhook, b.id);
    }
};

} // namespace selwise
