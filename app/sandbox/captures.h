#pragma once

#include "app/sandbox/sandboxmessage.h"

#include <deque>
#include <functional>

namespace selwise::sandbox {

/// What the sandbox says to its own stand-ins and receivers of what it sends there. None of the destinations' business.
inline constexpr QByteArrayView testIdHeader = "X-Test-Id";
inline constexpr QByteArrayView eventHeader = "X-Selwise-Event"; ///< percent-encoded

/// One request that a stand-in or receiver got, as it came.
struct Captured {
    qint64 number = 0; ///< from 1, in the order of arrival
    qint64 timeMs = 0; ///< UTC
    QString destination; ///< "meta", "hooks/orders"
    QByteArray testId;   ///< of the header X-Test-Id, which is ours and not kept among the headers
    QString event;       ///< likewise: the canonical name of what was sent; empty when it was not the sandbox that sent it
    SandboxRequest request;
    int status = 0; ///< what was answered
};

/// The latest of them, in memory only: they hold what a shop's customers did.
class Captures {
public:
    static constexpr std::size_t mostKept = 20'000;
    static constexpr qint64 mostBytes = 64 * 1024 * 1024;

    explicit Captures(bool showSecrets)
        : m_showSecrets(showSecrets)
    {
    }
    void add(Captured captured);
    void clear();
    qint64 dropped() const { return m_dropped; } ///< since the last clear
    const std::deque<Captured> &all() const { return m_all; } ///< oldest first

    /// For showing: secrets masked unless they were asked for at the start. `events` are the names it goes by.
    Json shown(const Captured &captured, const QStringList &events) const;

private:
    std::deque<Captured> m_all;
    qint64 m_bytes = 0, m_number = 0, m_dropped = 0;
    bool m_showSecrets;
};

} // namespace selwise::sandbox
