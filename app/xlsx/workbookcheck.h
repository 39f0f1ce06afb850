#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace selwise {

/// Reads a workbook back, a block at a time. Empty when each sheet is whole and has so many rows, else what is wrong.
QString workbookProblem(const QByteArray &file, const std::vector<qint64> &rowsOfSheets, const std::function<bool()> &isCancelled);

} // namespace selwise
