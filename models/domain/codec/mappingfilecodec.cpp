#include "models/domain/codec/mappingfilecodec.h"

#include "models/domain/codec/members.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;
constexpr std::string_view formatMember = "format", versionMember = "version", mappingMember = "eventMapping";
constexpr QStringView formatName = u"selwise-mappings";

ImportProblem otherShape(const QString &where)
{
    return {ImportProblem::Kind::OtherShape, 0, 0, where, {}};
}

/// The entries of one provider behind those that are there; nullopt, or the member that is no name.
std::optional<QString> append(std::vector<MappingEdit> &edits, const ProviderId &provider, const Json &mapping)
{
    for (const JsonMember &member : mapping.members()) {
        if (!member.value.isString() && !member.value.isNull())
            return member.key.toQString();
        edits.push_back({member.key.toQString(), provider, member.value.isNull() ? QString() : member.value.toQString()});
    }
    return std::nullopt;
}

} // namespace

Json encodeMappingFile(const std::vector<std::pair<ProviderId, EventMapping>> &mappings)
{
    Json all = Json::object();
    for (const auto &[provider, mapping] : mappings) {
        Json entries = Json::object();
        for (const EventMapping::Entry &entry : mapping.entries)
            entries.editMembers().push_back({JsonText{entry.from.toStdString()}, Json(QStringView(entry.to))});
        all.set(provider.canonical().toStdString(), std::move(entries));
    }
    Json file = Json::object();
    file.set(formatMember, Json(formatName));
    file.set(versionMember, Json(version));
    file.set(mappingMember, std::move(all));
    return file;
}

Result<std::vector<MappingEdit>, ImportProblem> decodeMappingFile(const Json &file)
{
    if (!file.isObject())
        return Failure{otherShape({})};
    if (const Json *written = file.find(versionMember); written && file.find(formatMember) && written->toInteger() > version)
        return Failure{ImportProblem{ImportProblem::Kind::NewerVersion, 0, 0, {}, {}}};
    if (const Json *format = file.find(formatMember); format && format->toQString() != formatName)
        return Failure{otherShape(QString::fromLatin1(formatMember.data(), qsizetype(formatMember.size())))};
    std::vector<MappingEdit> edits;
    const Json *mapping = file.find(mappingMember);
    const QString provider = members::text(file.find("provider"));
    if (mapping && !provider.isEmpty()) { // a record, or what endpoint 8 answers
        if (const auto wrong = append(edits, ProviderId::fromWire(provider), *mapping))
            return Failure{otherShape(*wrong)};
        return edits;
    }
    const Json &providers = mapping ? *mapping : file;
    for (const JsonMember &member : providers.members()) {
        if (!member.value.isObject())
            return Failure{otherShape(member.key.toQString())};
        if (const auto wrong = append(edits, ProviderId::fromWire(member.key.toQString()), member.value))
            return Failure{otherShape(member.key.toQString() + u'.' + *wrong)};
    }
    return edits;
}

} // namespace selwise::codec
