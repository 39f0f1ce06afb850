#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <chrono>

namespace selwise::cli {

enum class ReadProblem { TooLarge, Silent, Failed };

/// Reads a descriptor to its end, at most `limit` bytes (one more is TooLarge, and the rest stays unread). Silent when
/// nothing comes for `patience`; a terminal may be silent for ever, somebody is typing there.
Result<QByteArray, ReadProblem> readToEnd(int descriptor, qsizetype limit, std::chrono::milliseconds patience);

} // namespace selwise::cli
