#include "models/domain/codec/patchcodec.h"

#include "models/domain/codec/providercodec.h"

#include <algorithm>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view setByServer[] = {"provider", "siteId", "createdAt", "updatedAt", "secretsSet"};

enum class Shape { Flag, Object, TextRecord, Filters };
struct Documented {
    std::string_view name;
    Shape shape;
};
constexpr Documented documented[] = {{"enabled", Shape::Flag},
                                     {"testMode", Shape::Flag},
                                     {"config", Shape::Object},
                                     {"eventMapping", Shape::TextRecord},
                                     {"reverseEventMapping", Shape::TextRecord},
                                     {"eventFilters", Shape::Filters}};

class PatchReader {
public:
    explicit PatchReader(const ProviderId &provider) : m_provider(provider) {}

    ProviderPatch read(const Json &document)
    {
        if (!expect(document.isObject(), {}, u"an object"_s))
            return {};
        checkTexts(document, {});
        checkProvider(document);
        ProviderPatch patch{document, {}};
        for (const std::string_view name : setByServer)
            patch.members.remove(name);
        for (const Documented &member : documented)
            check(patch.members, member);
        if (Json *config = patch.members.find("config"); config && config->isObject())
            takeSecretsOut(*config, patch.secrets);
        return patch;
    }
    std::vector<Issue> issues;

private:
    bool expect(bool holds, const QString &path, const QString &expected)
    {
        if (!holds)
            issues.push_back({Issue::Severity::Error, Issue::Code::WrongType, path, expected});
        return holds;
    }

    /// No text anywhere that another program would read differently, or not at all.
    void checkTexts(const Json &value, const QString &path)
    {
        if (value.isString())
            checkText({std::string(value.utf8()), value.isRawString()}, path);
        for (size_t i = 0; i < value.elements().size(); ++i)
            checkTexts(value.elements()[i], u"%1[%2]"_s.arg(path).arg(i));
        for (const JsonMember &member : value.members()) {
            const QString place = path.isEmpty() ? member.key.toQString() : path + u'.' + member.key.toQString();
            checkText(member.key, place);
            checkTexts(member.value, place);
        }
    }

    void checkText(const JsonText &text, const QString &path)
    {
        if (text.raw)
            issues.push_back({Issue::Severity::Error, Issue::Code::LoneSurrogate, path, {}});
        else if (text.utf8.find('\0') != std::string::npos)
            issues.push_back({Issue::Severity::Error, Issue::Code::ControlCharacter, path, u"U+0000"_s});
    }

    void checkProvider(const Json &document)
    {
        const Json *named = document.find("provider");
        if (named)
            expect(named->isString() && ProviderId::fromWire(named->toQString()) == m_provider, u"provider"_s,
                   m_provider.canonical());
    }

    void check(const Json &members, const Documented &member)
    {
        const Json *value = members.find(member.name);
        if (!value || value->isNull())
            return;
        const QString path = QString::fromUtf8(member.name.data(), qsizetype(member.name.size()));
        switch (member.shape) {
        case Shape::Flag:
            expect(value->isBool(), path, u"true or false"_s);
            break;
        case Shape::Object:
            if (expect(value->isObject(), path, u"an object"_s))
                checkConfig(*value, path);
            break;
        case Shape::TextRecord:
            if (!expect(value->isObject(), path, u"an object"_s))
                break;
            for (const JsonMember &entry : value->members())
                expect(entry.value.isString() || entry.value.isNull(), path + u'.' + entry.key.toQString(), u"text"_s);
            break;
        case Shape::Filters:
            if (!expect(value->isObject(), path, u"an object"_s))
                break;
            for (const JsonMember &entry : value->members())
                checkFilter(entry.value, path + u'.' + entry.key.toQString());
            break;
        }
    }

    void checkConfig(const Json &config, const QString &path)
    {
        for (const ConfigFieldSpec &field : configFields(m_provider.kind)) {
            const Json *value = config.find(std::string_view(field.name.data(), size_t(field.name.size())));
            if (!value || value->isNull())
                continue;
            const QString place = path + u'.' + field.name;
            if (field.kind == ConfigFieldSpec::Kind::Flag)
                expect(value->isBool(), place, u"true or false"_s);
            else
                expect(value->isString(), place, u"text"_s);
        }
    }

    void checkFilter(const Json &filter, const QString &path)
    {
        if (filter.isNull() || !expect(filter.isObject(), path, u"an object"_s))
            return;
        if (const Json *enabled = filter.find("enabled"); enabled && !enabled->isNull())
            expect(enabled->isBool(), path + u".enabled"_s, u"true or false"_s);
        const Json *conditions = filter.find("conditions");
        if (!conditions || conditions->isNull() || !expect(conditions->isArray(), path + u".conditions"_s, u"a list"_s))
            return;
        for (size_t i = 0; i < conditions->elements().size(); ++i) {
            const Json &condition = conditions->elements()[i];
            const QString place = u"%1.conditions[%2]"_s.arg(path).arg(i);
            if (!expect(condition.isObject(), place, u"an object"_s))
                continue;
            for (const std::string_view name : {"field", "operator"}) {
                const Json *text = condition.find(name);
                expect(text && text->isString(), place + u'.' + QString::fromLatin1(name.data(), qsizetype(name.size())),
                       u"text"_s);
            }
        }
    }

    void takeSecretsOut(Json &config, SecretEdits &edits)
    {
        const auto &fields = configFields(m_provider.kind);
        const auto isSecret = [&](const QString &name) {
            return looksSecretName(name) || std::any_of(fields.begin(), fields.end(), [&](const ConfigFieldSpec &field) {
                       return field.kind == ConfigFieldSpec::Kind::Secret && field.name == name;
                   });
        };
        Json::Object kept;
        for (JsonMember &member : config.editMembers()) {
            const QString name = member.key.toQString();
            if (member.key.raw || !isSecret(name)) {
                kept.push_back(std::move(member));
                continue;
            }
            const bool removes = member.value.isNull() || (member.value.isString() && member.value.utf8().empty());
            if (!expect(removes || (member.value.isString() && !member.value.isRawString()), u"config."_s + name, u"text"_s)
                || member.value.toQString() == mask)
                continue;
            if (removes) {
                edits[name] = SecretEdit{};
                continue;
            }
            const Secret secret(member.value.toQString().toUtf8());
            const auto found = validateSecret(u"config."_s + name, secret);
            issues.insert(issues.end(), found.begin(), found.end());
            edits[name] = SecretEdit{secret};
        }
        config.editMembers() = std::move(kept);
    }

    const ProviderId m_provider;
};

/// RFC 7396, section 2. Keys are compared as received, undecodable ones too.
Json mergePatch(const Json &target, const Json &patch)
{
    if (!patch.isObject())
        return patch;
    Json result = target.isObject() ? target : Json::object();
    for (const JsonMember &member : patch.members()) {
        auto &members = result.editMembers();
        const auto found = std::find_if(members.begin(), members.end(),
                                        [&](const JsonMember &other) { return other.key == member.key; });
        if (member.value.isNull()) {
            if (found != members.end())
                members.erase(found);
        } else if (found != members.end()) {
            found->value = mergePatch(found->value, member.value);
        } else {
            members.push_back({member.key, mergePatch(Json(), member.value)});
        }
    }
    return result;
}

} // namespace

Result<ProviderPatch, std::vector<Issue>> decodePatch(const Json &document, const ProviderId &provider)
{
    PatchReader reader(provider);
    ProviderPatch patch = reader.read(document);
    if (hasErrors(reader.issues))
        return Failure{std::move(reader.issues)};
    return patch;
}

Json patched(const Json &record, const Json &patch)
{
    Json result = mergePatch(record, patch);
    for (const Documented &member : documented) {
        const Json *removed = patch.find(member.name);
        if (removed && removed->isNull())
            result.set(member.name, member.shape == Shape::Flag ? Json(false) : Json::object());
    }
    return result;
}

} // namespace selwise::codec
