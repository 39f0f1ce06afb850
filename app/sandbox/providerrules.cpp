#include "app/sandbox/providerrules.h"

#include "app/sandbox/wirenames.h"
#include "models/domain/providerrecord.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString configPath = u"config"_s;

const ConfigFieldSpec *fieldNamed(Provider provider, const JsonText &key)
{
    const auto &fields = configFields(provider);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ConfigFieldSpec &field) {
        return !key.raw && QLatin1StringView(key.utf8) == field.name;
    });
    return found == fields.end() ? nullptr : &*found;
}

/// The documented secrets, and unknown text whose name says that it is one: it is masked like them, and kept like them
/// by a client that does not know it.
auto secretsOf(Provider provider)
{
    return [provider](const JsonMember &member) {
        if (const ConfigFieldSpec *field = fieldNamed(provider, member.key))
            return field->kind == ConfigFieldSpec::Kind::Secret;
        return (member.value.isString() || member.value.isNull()) && looksSecretName(member.key.toQString());
    };
}

void checkConfig(Provider provider, const Json &config, FieldErrors &errors)
{
    for (const ConfigFieldSpec &field : configFields(provider)) {
        const QString path = configPath + u'.' + field.name;
        const Json *value = config.find(std::string_view(field.name.data(), std::size_t(field.name.size())));
        if (!value) {
            if (field.required)
                addError(errors, path, u"is required"_s);
        } else if (field.kind == ConfigFieldSpec::Kind::Flag) {
            checkFlag(*value, path, errors);
        } else if (checkText(*value, path, errors) && field.required && value->utf8().empty()) {
            addError(errors, path, u"is required and must not be empty"_s);
        }
    }
}

void checkCondition(const Json &condition, const QString &path, FieldErrors &errors)
{
    if (!checkObject(condition, path, errors))
        return;
    for (const std::string_view name : {wire::field, wire::operatorName}) {
        const QString memberPath = path + u'.' + QLatin1StringView(name.data(), qsizetype(name.size()));
        if (const Json *value = condition.find(name))
            checkText(*value, memberPath, errors);
        else
            addError(errors, memberPath, u"is required"_s);
    }
}

void checkFilters(const Json &filters, const QString &path, FieldErrors &errors)
{
    if (!checkObject(filters, path, errors))
        return;
    for (const JsonMember &filter : filters.members()) {
        const QString filterPath = memberPath(path, filter);
        if (!checkObject(filter.value, filterPath, errors))
            continue;
        if (const Json *enabled = filter.value.find(wire::enabled))
            checkFlag(*enabled, filterPath + u".enabled"_s, errors);
        const Json *conditions = filter.value.find(wire::conditions);
        if (!conditions) // may be left out (D, section 5)
            continue;
        if (!conditions->isArray()) {
            addError(errors, filterPath + u".conditions"_s, u"must be a list"_s);
            continue;
        }
        for (std::size_t i = 0; i < conditions->elements().size(); ++i)
            checkCondition(conditions->elements()[i], filterPath + u".conditions[%1]"_s.arg(i), errors);
    }
}

void checkMember(const JsonMember &member, FieldErrors &errors)
{
    const QString path = memberPath({}, member);
    if (hasName(member, wire::enabled) || hasName(member, wire::testMode))
        checkFlag(member.value, path, errors);
    else if (hasName(member, wire::eventMapping) || hasName(member, wire::reverseEventMapping))
        checkTextRecord(member.value, path, errors);
    else if (hasName(member, wire::eventFilters))
        checkFilters(member.value, path, errors);
}

Json emptyRecord()
{
    Json record = Json::object();
    record.set(wire::enabled, Json(false));
    record.set(wire::testMode, Json(false));
    for (const std::string_view name :
         {wire::config, wire::eventMapping, wire::reverseEventMapping, wire::eventFilters})
        record.set(name, Json::object());
    return record;
}

} // namespace

Merged mergeProvider(Provider provider, const Json *stored, const Json &put)
{
    Merged merged{stored ? *stored : emptyRecord(), {}};
    mergeMembers(merged, put, [&](const JsonMember &member) {
        if (!hasName(member, wire::config)) {
            checkMember(member, merged.errors);
            return false;
        }
        if (checkObject(member.value, configPath, merged.errors)) {
            Json config = mergeSecrets(stored ? stored->find(wire::config) : nullptr, member.value, configPath,
                                       secretsOf(provider), merged.errors);
            checkConfig(provider, config, merged.errors);
            merged.document.set(wire::config, std::move(config));
        }
        return true;
    });
    return merged;
}

Json publicProvider(Provider provider, const StoredRecord &record, const QString &siteId)
{
    Json names = Json::array();
    Json answer = Json::object();
    answer.set(wire::provider, Json(record.id));
    answer.set(wire::siteId, Json(siteId));
    for (const JsonMember &member : record.document.members())
        answer.editMembers().push_back({member.key, hasName(member, wire::config)
                                                        ? maskSecrets(member.value, secretsOf(provider), names)
                                                        : member.value});
    answer.set(wire::secretsSet, std::move(names));
    answer.set(wire::createdAt, timeJson(record.createdAt));
    answer.set(wire::updatedAt, timeJson(record.updatedAt));
    return answer;
}

} // namespace selwise::sandbox
