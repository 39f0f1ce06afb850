#include "models/services/serverrecord.h"

#include "models/domain/codec/providercodec.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/services/recordform.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class... Fs>
struct Each : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Each(Fs...) -> Each<Fs...>;

template <class T>
Json withoutUnknown(T record)
{
    record.source = Json::object();
    return codec::encodeRecord(record);
}

Webhook webhookOfForm(const Json &form, const WebhookId &id)
{
    auto decoded = codec::decodeWebhook(form);
    Webhook webhook;
    if (decoded)
        webhook = std::move(decoded).value();
    else
        webhook.source = form; // nothing filled in yet
    webhook.id = id;
    return webhook;
}

DataLayerConfig dataLayerOfForm(const Json &form)
{
    auto decoded = codec::decodeDataLayer(form);
    if (decoded)
        return std::move(decoded).value();
    DataLayerConfig config;
    config.source = form;
    return config;
}

} // namespace

RecordKey keyOf(const RecordAddress &address)
{
    return std::visit(Each{[](const ProviderId &id) { return RecordKey{RecordKey::Kind::Provider, id.canonical()}; },
                           [](const WebhookId &id) { return RecordKey{RecordKey::Kind::Webhook, id.text}; },
                           [](const DataLayerAddress &) { return RecordKey{RecordKey::Kind::DataLayer, {}}; }},
                      address);
}

QString secretOwnerOf(const RecordAddress &address)
{
    return std::visit(Each{[](const ProviderId &id) { return id.canonical(); },
                           [](const WebhookId &id) { return u"webhook:"_s + id.text; },
                           [](const DataLayerAddress &) { return QString(); }},
                      address);
}

ServerRecord ServerRecord::ofForm(const Json &form, const RecordAddress &address)
{
    return std::visit(Each{[&](const ProviderId &id) { return ServerRecord(recordOfForm(form, id)); },
                           [&](const WebhookId &id) { return ServerRecord(webhookOfForm(form, id)); },
                           [&](const DataLayerAddress &) { return ServerRecord(dataLayerOfForm(form)); }},
                      address);
}

RecordAddress ServerRecord::address() const
{
    return std::visit(Each{[](const ProviderRecord &record) { return RecordAddress(record.provider); },
                           [](const Webhook &record) { return RecordAddress(record.id); },
                           [](const DataLayerConfig &) { return RecordAddress(DataLayerAddress{}); }},
                      m_value);
}

Json ServerRecord::form() const
{
    return std::visit([](const auto &record) { return codec::encodeRecord(record); }, m_value);
}

Json ServerRecord::typedForm() const
{
    return std::visit([](const auto &record) { return withoutUnknown(record); }, m_value);
}

QByteArray ServerRecord::etag() const
{
    return std::visit([](const auto &record) { return record.etag; }, m_value);
}

QDateTime ServerRecord::updatedAt() const
{
    return std::visit(Each{[](const DataLayerConfig &) { return QDateTime(); }, [](const auto &record) { return record.updatedAt; }},
                      m_value);
}

const std::map<QString, SecretState> &ServerRecord::secrets() const
{
    static const std::map<QString, SecretState> none;
    return std::visit(Each{[](const DataLayerConfig &) -> const std::map<QString, SecretState> & { return none; },
                           [](const auto &record) -> const std::map<QString, SecretState> & { return record.secrets; }},
                      m_value);
}

bool ServerRecord::namesSecretsSet() const
{
    return std::visit(Each{[](const DataLayerConfig &) { return true; }, [](const auto &record) { return record.namesSecretsSet; }},
                      m_value);
}

void ServerRecord::takeSecretStates(const ServerRecord &read)
{
    if (auto *record = std::get_if<ProviderRecord>(&m_value); record && read.provider())
        codec::takeSecretStates(*record, *read.provider());
    else if (auto *webhook = std::get_if<Webhook>(&m_value); webhook && read.webhook())
        codec::takeSecretStates(*webhook, *read.webhook());
}

} // namespace selwise
