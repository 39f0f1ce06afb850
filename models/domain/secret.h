#pragma once

#include <QByteArray>
#include <QString>
#include <iosfwd>

class QDebug;
class QDataStream;

namespace selwise {

/// A credential held in memory. It cannot be printed, streamed, compared with == (so never lands in a QCOMPARE
/// message), nor turned into text or JSON by accident: the one way to its bytes is `expose()`, and tests/arch keeps the
/// list of the files that may call it. The bytes are overwritten when the last copy goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_utf8.isEmpty(); }
    /// The last four characters, or nothing when the secret is shorter than twelve: what a field may show.
    QString hint() const;
    /// Takes the same time wherever the first difference is.
    bool sameAs(const Secret &other) const;
    /// The bytes themselves, UTF-8, for the request or the keychain they are meant for. Valid while this object lives.
    const QByteArray &expose() const { return m_utf8; }

    friend bool operator==(const Secret &, const Secret &) = delete;
    friend QDebug operator<<(QDebug, const Secret &) = delete;
    friend QDataStream &operator<<(QDataStream &, const Secret &) = delete;
    friend std::ostream &operator<<(std::ostream &, const Secret &) = delete;

private:
    void wipe();
    QByteArray m_utf8;
};

/// True for what a server may send in place of a secret: a run of `*`, `•` or `x` (three or more), with or without the
/// last four characters behind it (contract, section 3, "secrets in reads").
bool looksMasked(QStringView text);
/// True for member names that by their wording hold a credential (token, secret, password, key ...), so that one this
/// program does not know is neither shown nor stored.
bool looksSecretName(QStringView memberName);

} // namespace selwise
