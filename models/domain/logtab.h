#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace selwise {

/// A refinement beside the query of a tab: one that was switched off, or a stretch of time that was dragged over.
struct LogExtra {
    QString query;      ///< in the query language
    bool on = true;
    bool brush = false; ///< from the chart; there is one at most
    friend bool operator==(const LogExtra &, const LogExtra &) = default;
};

/// One tab of the delivery logs: what is asked, all of it as text of the query language, so that it outlives the program.
struct LogTab {
    QString name;  ///< empty: named after what it asks
    QString query; ///< as typed, errors and all
    bool deliveries = false; ///< rows are deliveries, not attempts
    QString range; ///< "24h": the last so long; empty = all
    std::vector<LogExtra> extras;
    QString sortField; ///< by its name in the query language; empty = time
    bool descending = true;
    friend bool operator==(const LogTab &, const LogTab &) = default;
};

/// What the Delivery logs pane of one site keeps on this computer.
struct LogsView {
    std::vector<LogTab> tabs;
    int current = 0;
    std::vector<LogTab> saved; ///< searches, by their names
    QStringList columns; ///< paths from the payload that have a column
    friend bool operator==(const LogsView &, const LogsView &) = default;
};

} // namespace selwise
