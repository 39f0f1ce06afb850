#pragma once

#include "models/services/logexport.h"

#include <QPromise>

namespace selwise {

/// The XLSX of `exportLogs`, on the thread that it is called from.
void writeWorkbook(QPromise<LogExportEnd> &promise, const LogResult &result, const QString &file, const std::vector<logquery::FieldRef> &columns);

} // namespace selwise
