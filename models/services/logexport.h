#pragma once

#include "models/ports/logresult.h"

#include <QFuture>

namespace selwise {

enum class LogExportFormat { Csv, Ndjson };

struct LogExportEnd {
    qint64 rows = 0;        ///< written; of a finished export as many as the result has
    qint64 neutralised = 0; ///< cells that a spreadsheet would have run as a formula
    QString problem;        ///< the system's own words; empty when all went well
};

/// Writes the rows of an answer to a file, in their order, on a thread of its own; the file is there only when all of it is
/// (temporary file, rename). Progress runs from 0 to the number of rows; cancelling
/// the future ends it without a result, and the file as it was before. NDJSON is
/// each entry as received, without secrets; CSV has `columns`, comma-separated (RFC 4180), UTC times, cells in UTF-8.
QFuture<LogExportEnd> exportLogs(LogResultPtr result, const QString &file, LogExportFormat format, std::vector<logquery::FieldRef> columns);

/// One cell as it stands in a file with this separator: what a spreadsheet would run as a formula (= + - @ in front, numbers
/// apart) begins with an apostrophe; quoted where it must be, a tab in a TSV is a blank.
QString logExportCell(const QString &text, QChar separator, qint64 *neutralised = nullptr);

} // namespace selwise
