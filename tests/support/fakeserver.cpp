#include "tests/support/fakeserver.h"

#include <QDateTime>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

ApiError answered(ApiError::Kind kind, int status)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.attempts = 1;
    return error;
}

} // namespace

QByteArray FakeServer::etag(const Stored &stored) const
{
    return '"' + QByteArray::number(stored.version) + '"';
}

void FakeServer::set(const ProviderId &id, const QByteArray &json, std::map<QString, QByteArray> secrets)
{
    Stored &stored = records[id.canonical()];
    stored.spelling = id.spelling;
    stored.form = Json::parse(json).value();
    for (const auto &[name, value] : secrets)
        stored.secrets[name] = value;
    stored.version = ++m_version;
}

QByteArray FakeServer::form(const ProviderId &id) const
{
    const auto found = records.find(id.canonical());
    return found == records.end() ? QByteArray() : found->second.form.toBytes();
}

QByteArray FakeServer::secret(const ProviderId &id, const QString &name) const
{
    const auto found = records.find(id.canonical());
    if (found == records.end() || !found->second.secrets.contains(name))
        return {};
    return found->second.secrets.at(name);
}

std::optional<ProviderRecord> FakeServer::read(const ProviderId &id) const
{
    const auto found = records.find(id.canonical());
    if (found == records.end())
        return std::nullopt;
    const Stored &stored = found->second;
    Json body = stored.form;
    body.set("provider", Json(stored.spelling));
    Json names = Json::array();
    for (const auto &[name, value] : stored.secrets) {
        names.elements().push_back(Json(name));
        if (shows == Shows::Nothing)
            continue;
        if (!body.find("config"))
            body.set("config", Json::object());
        const QString plain = QString::fromUtf8(value);
        const QString shown = shows == Shows::Plain ? plain
                              : shows == Shows::Mask ? codec::mask.toString() : codec::mask.toString() + plain.right(4);
        body.find("config")->set(name.toStdString(), Json(shown));
    }
    if (namesSecretsSet)
        body.set("secretsSet", names);
    std::optional<ProviderRecord> record = codec::decodeProvider(body, id).value();
    if (etags && record)
        record->etag = etag(stored);
    return record;
}

std::vector<ProviderRecord> FakeServer::list() const
{
    std::vector<ProviderRecord> all;
    for (const auto &[name, stored] : records) {
        auto record = read(ProviderId::fromWire(name));
        if (!record)
            continue;
        record->etag.clear(); // a list has no ETag of a record
        all.push_back(std::move(*record));
    }
    return all;
}

bool FakeServer::fails(const ProviderId &id, const Precondition &precondition) const
{
    const auto found = records.find(id.canonical());
    switch (precondition.kind) {
    case Precondition::Kind::None:
        return false;
    case Precondition::Kind::IfNoneMatchAny:
        return etags && found != records.end();
    case Precondition::Kind::IfMatch:
        return etags && (found == records.end() || etag(found->second) != precondition.etag);
    }
    return false;
}

Result<std::optional<ProviderRecord>, ApiError> FakeServer::put(const ProviderRecord &record, const SecretEdits &edits,
                                                                const Precondition &precondition)
{
    if (fails(record.provider, precondition))
        return Failure{answered(ApiError::Kind::PreconditionFailed, 412)};
    ++writes;
    const auto before = records.find(record.provider.canonical());
    std::map<QString, QByteArray> secrets;
    if (before != records.end() && !replacesAll)
        secrets = before->second.secrets;
    // What the body says of secrets, as the codec writes it.
    const Json body = codec::encodePut(record, edits);
    const Json without = codec::encodeRecord(record);
    const Json *config = body.find("config");
    const Json *plainConfig = without.find("config");
    for (const JsonMember &member : config ? config->members() : Json::Object()) {
        if (plainConfig && plainConfig->find(member.key.utf8))
            continue;
        const QString name = member.key.toQString();
        if (member.value.isString() && !member.value.utf8().empty())
            secrets[name] = member.value.toQString().toUtf8();
        else if (member.value.isNull())
            secrets.erase(name);
    }
    Stored stored{record.provider.spelling, without, std::move(secrets), ++m_version};
    if (before == records.end() && !plainConfig && config)
        stored.form.set("config", Json::object());
    if (alters)
        alters(stored.form);
    records[record.provider.canonical()] = stored;
    return echoes ? read(record.provider) : std::nullopt;
}

Result<Deletion, ApiError> FakeServer::remove(const ProviderId &id, const Precondition &precondition)
{
    if (fails(id, precondition))
        return Failure{answered(ApiError::Kind::PreconditionFailed, 412)};
    ++writes;
    return records.erase(id.canonical()) > 0 ? Deletion::Deleted : Deletion::WasNotThere;
}

} // namespace selwise
