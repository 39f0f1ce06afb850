#pragma once

#include "models/ports/logarchive.h"

#include <atomic>
#include <mutex>

namespace selwise::archive {

/// How far an import is, and whether it is still wanted. Shared by its threads.
struct ImportControl {
    std::atomic<bool> cancelled{false};
    std::atomic<qint64> bytes{0}, totalBytes{0}, entries{0};
};

/// What was wrong, in the order of the files. Counts all, keeps the first thousand.
class Faults {
public:
    void add(const ImportFault &fault);
    qint64 count() const { return m_count; }
    std::vector<ImportFault> sorted() const;

private:
    static constexpr size_t most = 1000;
    mutable std::mutex m_mutex;
    std::vector<ImportFault> m_faults;
    qint64 m_count = 0;
};

/// The longest entry, and the longest line that is not a page or a list.
constexpr size_t longestEntry = 64u << 20;

} // namespace selwise::archive
