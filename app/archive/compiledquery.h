#pragma once

#include "app/archive/deliveries.h"
#include "models/domain/logquery.h"

#include <functional>
#include <memory>

namespace selwise::archive {

/// A query made ready to be asked of segments, column by column. Means what logquery::Matcher says it means; where columns
/// cannot decide, the Matcher is asked row by row. Safe to use from several threads.
class CompiledQuery {
public:
    using IsCancelled = std::function<bool()>;
    explicit CompiledQuery(const logquery::Node &resolved);
    CompiledQuery(CompiledQuery &&) noexcept;
    ~CompiledQuery();

    bool needsDeliveries() const;
    bool isEverything() const; ///< holds for every row
    /// Whether entries have to be read for it: microseconds a row. What it finds in a segment is always the same.
    bool isSlow() const;
    /// Those of `within`, readable rows of a part, that match; fewer of them cost less. `deliveries` may be null when they are not
    /// needed. Of a cancelled one the rows say nothing.
    Bitmap rows(const Part &part, size_t index, const Bitmap &within, const Deliveries *deliveries, const IsCancelled &cancelled) const;

private:
    struct Asked;
    struct Op;
    std::unique_ptr<Op> m_root;
};

} // namespace selwise::archive
