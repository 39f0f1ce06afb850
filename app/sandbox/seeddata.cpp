#include "app/sandbox/seeddata.h"

#include "app/sandbox/datalayerrules.h"
#include "app/sandbox/providerrules.h"
#include "app/sandbox/webhookrules.h"
#include "app/sandbox/wirenames.h"

#include <QFile>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Json member(const Json &object, std::string_view name)
{
    const Json *value = object.find(name);
    return value ? *value : Json();
}

} // namespace

/// One that cannot be read is a fault of the build, and shows in the first test.
Json resourceDocument(const QString &name)
{
    QFile file(u":/sandbox/"_s + name);
    Q_ASSERT_X(file.exists(), "sandbox resource", qPrintable(name));
    const auto parsed =
        file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll(), Json::Duplicates::Refuse) : Json::parse({});
    Q_ASSERT_X(parsed.ok(), "sandbox resource", qPrintable(name));
    return parsed ? *parsed : Json::object();
}

Json defaultMappings(Provider provider)
{
    static const Json all = resourceDocument(u"mappings.json"_s);
    const QString name = ProviderId::of(provider).canonical();
    const Json mine = member(all, name.toStdString());
    Json answer = Json::object();
    answer.set(wire::provider, Json(name));
    answer.set(wire::eventMapping, member(mine, wire::eventMapping));
    answer.set(wire::reverseEventMapping, member(mine, wire::reverseEventMapping));
    return answer;
}

std::vector<Repository::FirstRecord> demoShop()
{
    const Json shop = resourceDocument(u"demoshop.json"_s);
    std::vector<Repository::FirstRecord> records;
    const auto add = [&](RecordKind kind, const QString &id, Merged merged) {
        Q_ASSERT_X(merged.errors.empty(), "demoshop.json", qPrintable(id));
        records.push_back({kind, id, std::move(merged.document)});
    };
    const Json providers = member(shop, wire::providers);
    for (const Json &body : providers.elements()) {
        const ProviderId provider = ProviderId::fromWire(member(body, wire::provider).toQString());
        add(RecordKind::Provider, provider.canonical(), mergeProvider(provider.kind, nullptr, body));
    }
    const Json webhooks = member(shop, wire::webhooks);
    for (const Json &body : webhooks.elements())
        add(RecordKind::Webhook, member(body, wire::id).toQString(), mergeWebhook(nullptr, body));
    add(RecordKind::DataLayer, u"data-layer"_s, mergeDataLayer(defaultDataLayer(), member(shop, wire::dataLayer)));
    return records;
}

} // namespace selwise::sandbox
