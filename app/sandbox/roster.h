#pragma once

#include "app/sandbox/repository.h"
#include "app/sandbox/target.h"

#include <memory>

namespace selwise::sandbox {

/// One destination, ready to decide: compiled once for each change of its record.
struct Configured {
    Target target;
    forwarding::CompiledDestination compiled;
    qint64 revision = 0;
};

/// All destinations of the site as they are configured now.
class Roster {
public:
    using List = std::vector<std::shared_ptr<const Configured>>;

    explicit Roster(Repository &repository)
        : m_repository(repository)
    {
    }
    /// Read again when a record changed. Pointers stay good for whoever holds one.
    Result<List, StoreProblem> current();
    /// nullptr when there is none of this id (any more), or the store cannot be read.
    std::shared_ptr<const Configured> find(const QString &destination);

private:
    Repository &m_repository;
    quint64 m_changes = ~quint64(0);
    List m_list;
};

} // namespace selwise::sandbox
