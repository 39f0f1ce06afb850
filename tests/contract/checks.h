#pragma once

#include "tests/contract/answercases.h"

/// The checks that the tables of answers are written with. Paths are like "config.pixelId" and "data[0].id".
namespace selwise::contract {

Check is(const QString &path, const QByteArray &json); ///< the value there, as compact JSON
Check masked(const QString &path);
Check absent(const QString &path);
Check fieldError(const QString &path);
Check header(const QByteArray &name, const QByteArray &value);
Check hasHeader(const QByteArray &name);
Check strongEtag();
Check isTime(const QString &path); ///< ISO 8601, UTC, milliseconds
Check noBody();
Check problemBody(); ///< {"statusCode","message","error"} with something to read in it

} // namespace selwise::contract
