#pragma once

#include "models/ports/logresult.h"

#include <QFuture>
#include <QStringList>

namespace selwise {

/// What the clipboard takes of these rows of an answer, a line each, worked out on a thread of its own. With `titles`, one for
/// each of `columns`: they, then the cells as the table shows them, as logExportCell has them in a TSV. Without: each entry as
/// received, without secrets (NDJSON).
QFuture<QString> copyLogs(LogResultPtr result, std::vector<qsizetype> rows, std::vector<logquery::FieldRef> columns, QStringList titles);

} // namespace selwise
