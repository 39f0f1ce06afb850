#include "models/query/logrelated.h"

#include "models/domain/codec/observationcodec.h"
#include "models/domain/decimal.h"
#include "models/forwarding/fieldpath.h"

#include <algorithm>
#include <map>

namespace selwise::logquery {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepest = 6;

QString valueAt(const DeliveryLogEntry &entry, const std::string &path)
{
    for (const std::string &each : codec::logPaths(path)) {
        const Json *value = forwarding::FieldPath(each).first(entry.source);
        if (value && value->isString())
            return value->toQString();
        if (value && value->isNumber())
            return QString::fromLatin1(value->numberText().data(), qsizetype(value->numberText().size()));
    }
    return QString();
}

std::optional<Node> same(const DeliveryLogEntry &entry, std::initializer_list<const char *> paths)
{
    for (const char *path : paths) {
        if (const QString value = valueAt(entry, path); !value.isEmpty())
            return Node{Term{{Field::Path, QString::fromLatin1(path)}, {TextTest{TextTest::Kind::Is, value}}}};
    }
    return std::nullopt;
}

struct Found {
    int entries = 0;
    bool number = true;
    std::string low, high;
};

void walk(const Json &value, const std::string &path, int depth, std::map<std::string, Found> &into)
{
    if (value.isObject() && depth < deepest) {
        for (const JsonMember &member : value.members()) {
            if (!member.key.raw && !member.key.utf8.empty())
                walk(member.value, path.empty() ? member.key.utf8 : path + '.' + member.key.utf8, depth + 1, into);
        }
    } else if (value.isArray() && depth < deepest) {
        if (!value.elements().empty())
            walk(value.elements().front(), path + "[]", depth + 1, into);
    } else if (!path.empty() && !value.isNull()) {
        Found &found = into[path];
        ++found.entries;
        found.number = found.number && value.isNumber();
        if (value.isNumber()) {
            const std::string number(value.numberText());
            if (found.low.empty() || compareNumbers(number, found.low) < 0)
                found.low = number;
            if (found.high.empty() || compareNumbers(number, found.high) > 0)
                found.high = number;
        }
    }
}

} // namespace

std::optional<Node> sameOrder(const DeliveryLogEntry &entry)
{
    return same(entry, {"order.id", "orderId", "transaction_id", "events[].params.transaction_id", "data[].custom_data.order_id"});
}

std::optional<Node> sameVisitor(const DeliveryLogEntry &entry)
{
    return same(entry, {"visitorId", "clientId", "client_id", "data[].user_data.external_id", "user.id"});
}

std::optional<Node> sameEvent(const DeliveryLogEntry &entry)
{
    if (entry.eventId.isEmpty())
        return std::nullopt;
    return Node{Term{{Field::EventId, QString()}, {TextTest{TextTest::Kind::Is, entry.eventId}}}};
}

std::vector<SeenPath> seenPaths(const std::vector<DeliveryLogEntry> &entries, size_t atMost)
{
    std::map<std::string, Found> found;
    for (const DeliveryLogEntry &entry : entries)
        walk(codec::logPayload(entry), std::string(), 0, found);
    std::vector<SeenPath> paths;
    for (const auto &[path, each] : found)
        paths.push_back({QString::fromStdString(path), each.entries, each.number, each.low, each.high});
    std::stable_sort(paths.begin(), paths.end(), [](const SeenPath &a, const SeenPath &b) { return a.entries > b.entries; });
    if (paths.size() > atMost)
        paths.resize(atMost);
    return paths;
}

} // namespace selwise::logquery
