#include "app/sandbox/roster.h"

#include <algorithm>

namespace selwise::sandbox {

Result<Roster::List, StoreProblem> Roster::current()
{
    if (m_changes == m_repository.changes())
        return m_list;
    List list;
    for (const RecordKind kind : {RecordKind::Provider, RecordKind::Webhook}) {
        const auto records = m_repository.list(kind);
        if (!records)
            return Failure{records.error()};
        for (const StoredRecord &record : *records) {
            Target target = kind == RecordKind::Provider
                                ? providerTarget(ProviderId::fromWire(record.id).kind, record.document)
                                : webhookTarget(record.id, record.document);
            auto compiled = target.compiled(EvaluationRules());
            list.push_back(std::make_shared<const Configured>(
                Configured{std::move(target), std::move(compiled), record.revision}));
        }
    }
    m_list = std::move(list);
    m_changes = m_repository.changes();
    return m_list;
}

std::shared_ptr<const Configured> Roster::find(const QString &destination)
{
    const auto list = current();
    if (!list)
        return nullptr;
    const auto found = std::find_if(list->begin(), list->end(),
                                    [&](const auto &one) { return one->target.id == destination; });
    return found == list->end() ? nullptr : *found;
}

} // namespace selwise::sandbox
