#pragma once

#include "models/domain/connection.h"
#include "models/domain/datalayer.h"
#include "models/domain/webhook.h"

namespace selwise {

/// What is wrong, for models/text to word. `path` addresses the member as the server does in `fieldErrors`
/// ("config.pixelId", "eventFilters.purchase.conditions[0].operator").
struct Issue {
    enum class Severity { Info, Warning, Error };
    enum class Code {
        Required,          ///< Error: empty, and must be there
        UnusualShape,      ///< Warning: not like the documented example; saved all the same (contract, 3)
        WrongType,         ///< Warning: received with another JSON type than documented; kept until edited
        ControlCharacter,  ///< Error: NUL or another control character
        InvisibleCharacter,///< Warning: bidirectional or zero-width characters, often pasted unawares
        LoneSurrogate,     ///< Error: not Unicode text
        TooLong,           ///< Error
        SurroundingSpace,  ///< Warning: leading or trailing white space
        NotAnEvent,        ///< Warning: a name outside the catalogue
        UnknownOperator,   ///< Warning
        AddressNotAllowed, ///< Error: plain http to another machine and the like; see addressProblem()
        NotAUuid,          ///< Error for a connection's site id
        LooksLikeMask,     ///< Error: dots pasted where a secret belongs
        NotAToken,         ///< Error: no header can carry it behind `Bearer `
        Duplicate          ///< Error
    };
    Severity severity;
    Code code;
    QString path;
    QString detail; ///< the offending part or the expected example, never a secret
    /// Of an AddressNotAllowed, whose `detail` carries it as a number.
    AddressProblem addressProblem() const { return AddressProblem(detail.toInt()); }
    friend bool operator==(const Issue &, const Issue &) = default;
};

std::vector<Issue> validate(const ProviderRecord &record);
std::vector<Issue> validate(const Webhook &webhook);
std::vector<Issue> validate(const DataLayerConfig &config);
std::vector<Issue> validate(const ConnectionProfile &profile);
/// The check of one typed text (no control characters, no lone surrogates, at most 8192 characters ...).
std::vector<Issue> validateText(const QString &path, const QString &text);
std::vector<Issue> validateSecret(const QString &path, const Secret &secret);
/// Of a connection's own token: what validateSecret says, and whether it can be one.
std::vector<Issue> validateToken(const QString &path, const Secret &token);
/// What may stand behind `Bearer `: visible ASCII without spaces, not empty.
bool canBeBearerToken(QByteArrayView text);
inline constexpr qsizetype maxTextLength = 8192; ///< UTF-16 units
bool hasErrors(const std::vector<Issue> &issues);

} // namespace selwise
