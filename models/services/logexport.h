#pragma once

#include "models/ports/logresult.h"

#include <QFuture>

namespace selwise {

enum class LogExportFormat { Csv, Ndjson, Xlsx };

struct LogExportEnd {
    qint64 rows = 0;        ///< written; of a finished export as many as the result has
    qint64 neutralised = 0; ///< cells that a spreadsheet would have run as a formula
    int sheets = 0;         ///< of a workbook: one for each 1,048,575 rows
    qint64 shortened = 0;   ///< texts that were cut to what a cell of a workbook holds
    QString problem;        ///< the system's own words; empty when all went well
};

/// Writes the rows of an answer to a file, in their order, on a thread of its own; the file is there only when all of it is
/// (temporary file, rename). Progress runs from 0 to the number of rows; cancelling
/// the future ends it without a result, and the file as it was before. NDJSON is
/// each entry as received, without secrets; CSV has `columns`, comma-separated (RFC 4180), UTC times, cells in UTF-8. XLSX has
/// `columns` with numbers as numbers and times as dates, all else as text, never as a formula; when its last row is told,
/// it is still to be packed and read back.
QFuture<LogExportEnd> exportLogs(LogResultPtr result, const QString &file, LogExportFormat format, std::vector<logquery::FieldRef> columns);

/// What a spreadsheet would run when it stood in a text file: = + - @ in front, numbers apart.
bool looksLikeFormula(const QString &text);

/// One cell as it stands in a file with this separator: what looks like a formula begins with an
/// apostrophe; quoted where it must be, a tab in a TSV is a blank.
QString logExportCell(const QString &text, QChar separator, qint64 *neutralised = nullptr);

} // namespace selwise
