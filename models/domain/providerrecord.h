#pragma once

#include "models/domain/ids.h"
#include "models/domain/json.h"
#include "models/domain/secret.h"

#include <QDateTime>
#include <map>
#include <optional>
#include <vector>

namespace selwise {

/// What a read says about one secret (contract, section 3, "secrets in reads").
struct SecretState {
    enum class Presence {
        NotSet, ///< the server says so (secretsSet without it, or "" / null)
        Masked, ///< set; the server shows a mask, or names it in secretsSet
        Plain,  ///< the server sent it; `value` has it
        Unknown ///< absent, and the server does not say whether it has one
    };
    Presence presence = Presence::Unknown;
    QString hint; ///< last four characters, when the mask or the value shows them
    Secret value;
    bool isJson = false; ///< `value` is JSON (a number, an object ...), not the text of a string
};

enum class ConfigField { MeasurementId, ApiSecret, PixelId, AccessToken, AdvancedMatching, ConversionId, ConversionLabel, ValueBased };

/// One typed member of a provider's `config` (D, contract section 3).
struct ConfigFieldSpec {
    enum class Kind { Text, Flag, Secret };
    ConfigField field;
    Kind kind;
    bool required;
    QLatin1StringView name;    ///< as on the wire; also the secret's field in the keychain
    QLatin1StringView example; ///< shape of a usual value; an example, not a rule
};
/// The typed fields in the order of a form; empty for a provider this program does not know.
const std::vector<ConfigFieldSpec> &configFields(Provider provider);
const ConfigFieldSpec &configField(ConfigField field);

/// The non-secret part of `config`, as received, with typed access. Unknown members stay where they are.
class ProviderConfig {
public:
    ProviderConfig() : m_members(Json::object()) {}
    explicit ProviderConfig(Json members) : m_members(std::move(members)) {}
    QString text(ConfigField field) const;   ///< a number where a text belongs gives its text
    bool flag(ConfigField field) const;      ///< false when absent
    void setText(ConfigField field, const QString &text); ///< no-op when it says the same already
    void setFlag(ConfigField field, bool on);
    const Json &members() const { return m_members; }
    Json &members() { return m_members; }
    Json unknownMembers(Provider provider) const; ///< an object, in the order received
    friend bool operator==(const ProviderConfig &, const ProviderConfig &) = default;

private:
    Json m_members;
};

enum class Operator { Eq, Neq, Gt, Gte, Lt, Lte, In, NotIn, Contains, NotContains, StartsWith, EndsWith, Exists, NotExists, Matches, Unknown };

/// `{field, operator, value}` (D). `source` is the condition as received; unknown members and an unknown operator's
/// spelling live there and in `operatorText`.
struct Condition {
    QString field;
    Operator op = Operator::Eq;
    QString operatorText; ///< as on the wire
    std::optional<Json> value;
    Json source;
    friend bool operator==(const Condition &, const Condition &) = default;
};

struct EventFilter {
    bool enabled = true;
    std::vector<Condition> conditions;
    Json source;
    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};

/// string -> string in the order received (canonical event -> provider event, or external -> canonical for reverse).
struct EventMapping {
    struct Entry {
        QString from;
        QString to;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    std::vector<Entry> entries;
    const QString *find(QStringView from) const; ///< nullptr when not mapped
    void set(const QString &from, const QString &to);
    bool remove(QStringView from);
    friend bool operator==(const EventMapping &, const EventMapping &) = default;
};

/// A provider's record. Typed members are what the program works with; `source` is the record as received without its
/// secrets, and the encoder changes in it only what differs (codec/providercodec.h), so nothing unknown is lost.
struct ProviderRecord {
    ProviderId provider;
    bool enabled = false;
    bool testMode = false;
    ProviderConfig config;
    EventMapping eventMapping;
    EventMapping reverseEventMapping;
    std::vector<std::pair<QString, EventFilter>> eventFilters;
    std::map<QString, SecretState> secrets; ///< by wire name; the typed ones and secret-looking unknown ones
    bool namesSecretsSet = false; ///< the server sent `secretsSet`: it leaves absent secrets alone (contract, 3 and 10)
    QString siteId;
    QDateTime createdAt, updatedAt; ///< UTC; invalid when missing
    QByteArray etag;                ///< as in the header, quotes included; empty when none was sent
    Json source = Json::object();
};

/// What a write does with secrets: a name that is not here is left out of the request.
struct SecretEdit {
    std::optional<Secret> value; ///< none = remove it at the server
};
using SecretEdits = std::map<QString, SecretEdit>;

} // namespace selwise
