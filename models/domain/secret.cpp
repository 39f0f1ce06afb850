#include "models/domain/secret.h"

#include <QMutex>
#include <QStringList>
#include <algorithm>
#include <cstring>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype hintLength = 4;
constexpr qsizetype shortestWithHint = 12;

/// "accessToken2", "ACCESS_TOKEN" and "access-token" are the words access, token.
QStringList words(QStringView name)
{
    QStringList result;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            result += word.toLower();
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const bool startsWord = c.isUpper() && i > 0 && name[i - 1].isLower();
        const bool endsAcronym = c.isUpper() && i > 0 && name[i - 1].isUpper() && i + 1 < name.size() && name[i + 1].isLower();
        if (startsWord || endsAcronym)
            finish();
        if (c.isLetter())
            word += c;
        else if (!c.isDigit())
            finish();
    }
    finish();
    return result;
}

} // namespace

Secret::Secret(QByteArray utf8) : m_utf8(std::move(utf8))
{
    // Bytes that somebody else holds too could not be overwritten later.
    if (!m_utf8.isDetached())
        m_utf8 = QByteArray(m_utf8.constData(), m_utf8.size());
}

Secret::Secret(Secret &&other) noexcept : m_utf8(std::move(other.m_utf8))
{
    other.m_utf8.clear();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_utf8 = other.m_utf8;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_utf8.swap(other.m_utf8);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    // Copies share their bytes; under the lock exactly one of several threads sees itself as the last holder.
    static QBasicMutex mutex;
    mutex.lock();
    if (m_utf8.size() > 0 && m_utf8.isDetached())
        explicit_bzero(m_utf8.data(), size_t(m_utf8.size()));
    m_utf8 = QByteArray();
    mutex.unlock();
}

QString Secret::hint() const
{
    const QString text = QString::fromUtf8(m_utf8);
    return text.size() < shortestWithHint ? QString() : text.last(hintLength);
}

bool Secret::sameAs(const Secret &other) const
{
    if (m_utf8.size() != other.m_utf8.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < m_utf8.size(); ++i)
        difference |= static_cast<unsigned char>(m_utf8[i] ^ other.m_utf8[i]);
    return difference == 0;
}

bool looksMasked(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const auto isMaskCharacter = [](QChar c) { return c == u'*' || c == u'\u2022' || c == u'x' || c == u'X'; };
    qsizetype run = 0;
    while (run < trimmed.size() && isMaskCharacter(trimmed[run]))
        ++run;
    return run >= 3 && trimmed.sliced(run).trimmed().size() <= hintLength;
}

bool looksSecretName(QStringView memberName)
{
    const QStringList parts = words(memberName);
    if (parts.isEmpty())
        return false;
    // "tokenUrl" and "secretsSet" speak about a credential without being one.
    static const QStringList about{u"url"_s, u"uri"_s, u"type"_s, u"expiry"_s, u"expires"_s, u"at"_s, u"set"_s, u"header"_s};
    if (about.contains(parts.last()))
        return false;
    static const QStringList credentials{u"token"_s,      u"tokens"_s,    u"secret"_s,     u"secrets"_s,
                                         u"password"_s,   u"passwords"_s, u"passwd"_s,     u"pwd"_s,
                                         u"passphrase"_s, u"pass"_s,      u"credential"_s, u"credentials"_s,
                                         u"apikey"_s,     u"apikeys"_s,   u"authorization"_s, u"bearer"_s,
                                         u"privatekey"_s, u"accesskey"_s, u"signingkey"_s, u"jwt"_s};
    for (const QString &part : parts) {
        if (std::any_of(credentials.begin(), credentials.end(), [&](const QString &word) {
                return part == word || (word.size() > 4 && part.endsWith(word));
            }))
            return true;
    }
    // A "siteKey" or "eventKey" is an identifier; a key that opens something says so.
    if (parts.last() != "key"_L1 && parts.last() != "keys"_L1)
        return false;
    static const QStringList opening{u"api"_s,  u"access"_s,     u"private"_s, u"secret"_s, u"signing"_s, u"auth"_s,
                                     u"hmac"_s, u"encryption"_s, u"service"_s, u"shared"_s, u"license"_s};
    return parts.size() == 1 || opening.contains(parts[parts.size() - 2]);
}

} // namespace selwise
