#include "models/domain/codec/draftcodec.h"

#include "models/domain/codec/secretmembers.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

Json orNull(const Document &value)
{
    return value ? *value : Json();
}

Document objectOrNone(const Json *value)
{
    return value && value->isObject() ? documentOf(Json(*value)) : nullptr;
}

} // namespace

qint64 fileVersion(const Json &document)
{
    const Json *version = document.find("version");
    return version ? version->toInteger() : 0;
}

Result<Drafts, ShapeError> decodeDrafts(const Json &document)
{
    if (fileVersion(document) != 1)
        return Failure{ShapeError{u"version"_s, u"1"_s}};
    const Json *records = document.find("records");
    if (!records || !records->isArray())
        return Failure{ShapeError{u"records"_s, u"an array"_s}};
    Drafts drafts;
    if (const Json *savedAt = document.find("savedAt"))
        drafts.savedAt = QDateTime::fromString(savedAt->toQString(), Qt::ISODateWithMs);
    for (const Json &record : records->elements()) {
        const Json *kind = record.find("kind");
        const Json *id = record.find("id");
        const Json *draft = record.find("draft");
        const Document base = objectOrNone(record.find("base"));
        if (!kind || !kind->isString() || !id || !id->isString() || !draft || !(draft->isObject() || draft->isNull()))
            return Failure{ShapeError{u"records[%1]"_s.arg(drafts.entries.size()), u"kind, id and draft"_s}};
        if (draft->isNull() && !base)
            continue; // what is not there cannot go
        const Json *etag = record.find("etag");
        drafts.entries.push_back({kind->toQString(), id->toQString(), objectOrNone(record.find("origin")),
                                  base, objectOrNone(draft),
                                  etag ? etag->toQString().toLatin1() : QByteArray()});
    }
    return drafts;
}

Json encodeDrafts(const Drafts &drafts)
{
    Json::Array records;
    for (const DraftEntry &entry : drafts.entries) {
        Json record = Json::object();
        record.set("kind", Json(entry.kind));
        record.set("id", Json(entry.id));
        record.set("origin", orNull(entry.origin));
        record.set("base", orNull(entry.base));
        record.set("draft", orNull(entry.draft));
        record.set("etag", Json(QString::fromLatin1(entry.etag)));
        records.push_back(std::move(record));
    }
    Json document = Json::object();
    document.set("version", Json(1));
    document.set("savedAt", Json(drafts.savedAt.toString(Qt::ISODateWithMs)));
    document.set("records", Json(std::move(records)));
    return document;
}

Json withoutSecrets(Json record)
{
    SecretStates taken;
    if (Json *config = record.find("config"))
        takeSecrets(*config, {}, looksSecretName, taken);
    if (Json *auth = record.find("authConfig")) // of a webhook: a secret, all but the name of the header (contract, section 7)
        takeSecrets(*auth, {}, [](const QString &name) { return name != "header"_L1; }, taken);
    return record;
}

} // namespace selwise::codec
