#pragma once

#include <QString>

namespace selwise {

/// A text that identifies one kind of thing and cannot be handed over for another kind.
template <class Tag>
struct Id {
    QString text;
    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.text < b.text; }
};
using SiteId = Id<struct SiteTag>;           ///< a UUID (contract, section 1); not the public siteKey
using WebhookId = Id<struct WebhookTag>;
using ConnectionId = Id<struct ConnectionTag>; ///< of a profile on this computer

enum class Provider { Ga4, Meta, GoogleAds, Other };

/// One provider of a site. `google_ads` and `gads` are one (contract, section 1): equal here, and `spelling` remembers
/// what the server used, which is what it is addressed by. Other = a name this program does not know, kept as it is.
struct ProviderId {
    Provider kind = Provider::Other;
    QString spelling;

    static ProviderId of(Provider kind);          ///< with the canonical spelling
    static ProviderId fromWire(const QString &name);
    QString canonical() const;                    ///< ga4, meta, gads, or the unknown name itself
    friend bool operator==(const ProviderId &a, const ProviderId &b) { return a.canonical() == b.canonical(); }
    friend bool operator<(const ProviderId &a, const ProviderId &b) { return a.canonical() < b.canonical(); }
};

} // namespace selwise
