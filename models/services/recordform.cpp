#include "models/services/recordform.h"

#include "models/domain/codec/providercodec.h"

#include <algorithm>

namespace selwise {
ProviderRecord recordOfForm(const Json &form, const ProviderId &provider)
{
    if (const auto decoded = codec::decodeProvider(form, provider); decoded && *decoded) {
        ProviderRecord record = **decoded;
        record.provider = provider; // a form does not name it
        return record;
    }
    ProviderRecord record; // says "not configured" to a reader of answers; here it is a form still empty
    record.provider = provider;
    record.source = form;
    return record;
}

Json emptyForm(const ProviderId &provider)
{
    ProviderRecord record;
    record.provider = provider;
    return codec::encodePut(record, {});
}

std::vector<Change> writeDifferences(const RecordKey &key, const Json &before, const Json &expected,
                                     const ServerRecord &readBack)
{
    const Json actual = readBack.form();
    std::vector<Change> differences;
    const auto note = [&](Change difference) {
        const bool known = std::ranges::any_of(differences, [&](const Change &c) { return c.path == difference.path; });
        if (!known)
            differences.push_back(std::move(difference));
    };
    for (const Change &change : diff(key, before, expected)) {
        const std::optional<Json> now = valueAt(actual, change.path);
        if (change.after && now) {
            for (Change inner : diff(key, *change.after, *now)) {
                inner.path.insert(inner.path.begin(), change.path.begin(), change.path.end());
                if (inner.before)
                    note(std::move(inner));
            }
        } else if (change.after || now) {
            note({key, change.path, change.after, now});
        }
    }
    for (Change &change : diff(key, ServerRecord::ofForm(expected, readBack.address()).typedForm(), readBack.typedForm())) {
        if (change.before)
            note(std::move(change));
    }
    return differences;
}

} // namespace selwise
