#include "app/archive/fieldaccess.h"

#include "models/domain/codec/observationcodec.h"
#include "models/forwarding/fieldpath.h"

namespace selwise::archive {

using logquery::Field;

Slot slotOf(Field field)
{
    switch (field) {
    case Field::Id: return Slot::Id;
    case Field::Time: return Slot::Time;
    case Field::Provider:
    case Field::Webhook:
    case Field::Destination: return Slot::Destination;
    case Field::Event: return Slot::Event;
    case Field::ProviderEvent: return Slot::ProviderEvent;
    case Field::Status: return Slot::Status;
    case Field::Attempt: return Slot::Attempt;
    case Field::Http: return Slot::Http;
    case Field::Ms: return Slot::Ms;
    case Field::Error: return Slot::Error;
    case Field::Currency: return Slot::Currency;
    case Field::Reason: return Slot::Reason;
    case Field::RequestId: return Slot::RequestId;
    case Field::EventId: return Slot::EventId;
    case Field::Value: return Slot::Value;
    case Field::State:
    case Field::Path: break;
    }
    return Slot::Rest;
}

bool isText(Slot slot)
{
    return int(slot) < textSlots;
}

bool isDictionary(Slot slot)
{
    return int(slot) >= firstDictionary && int(slot) < firstInteger;
}

bool isInteger(Slot slot)
{
    return int(slot) >= firstInteger && int(slot) < firstInteger + integers;
}

std::string_view fieldText(Field field, std::string_view entry)
{
    if (slotOf(field) != Slot::Destination || entry.empty())
        return entry;
    const bool toWebhook = entry.front() == 'w';
    if ((field == Field::Provider && toWebhook) || (field == Field::Webhook && !toWebhook))
        return {};
    return entry.substr(1);
}

QByteArray rawAt(const Segment &segment, int row)
{
    std::string raw;
    segment.appendRaw(row, raw);
    return QByteArray(raw.data(), qsizetype(raw.size()));
}

DeliveryLogEntry entryAt(const Segment &segment, int row)
{
    const auto json = Json::parse(rawAt(segment, row));
    return codec::decodeLogEntry(json ? *json : Json::object());
}

namespace {

std::string pathText(const Json &entry, const std::string &path)
{
    const Json *value = nullptr;
    for (const std::string &each : codec::logPaths(path)) {
        if (!value)
            value = forwarding::FieldPath(each).first(entry);
    }
    if (!value)
        return {};
    if (value->isString())
        return std::string(value->utf8());
    std::string text;
    value->appendTo(text);
    return text;
}

} // namespace

std::string textAt(const Segment &segment, int row, const logquery::FieldRef &field)
{
    const Slot slot = slotOf(field.field);
    if (isText(slot))
        return std::string(segment.text(slot, row));
    if (isDictionary(slot)) {
        const uint16_t code = segment.code(slot, row);
        return code == 0 ? std::string() : std::string(fieldText(field.field, segment.dictionary(slot)[code]));
    }
    if (isInteger(slot)) {
        const qint64 number = segment.number(slot, row);
        return number == noNumber ? std::string() : std::to_string(number);
    }
    if (field.field != Field::Path)
        return {};
    const auto json = Json::parse(rawAt(segment, row));
    return json ? pathText(*json, field.path.toStdString()) : std::string();
}

} // namespace selwise::archive
