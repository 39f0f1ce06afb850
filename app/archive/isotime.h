#pragma once

#include "app/archive/entryrow.h"

namespace selwise::archive {

/// Reads exactly "2026-01-31T14:03:07.123Z" (24 bytes); noTime for anything else.
qint64 parseIsoMs(const char *at);
constexpr int isoMsSize = 24;
/// Writes the same 24 bytes. For times that parseIsoMs can give.
void formatIsoMs(qint64 ms, char *out);

} // namespace selwise::archive
