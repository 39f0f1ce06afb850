#pragma once

#include "models/domain/document.h"

#include <QString>
#include <vector>

namespace selwise {

/// A line of a unified diff between two JSON texts.
struct DiffLine {
    enum class Kind { Same, Removed, Added, Gap };
    Kind kind = Kind::Same;
    int before = 0; ///< line number from 1; 0 where there is none
    int after = 0;
    QString text;
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// The pretty-printed texts line by line, with `context` unchanged lines around each change; a Gap stands for what is left
/// out. Empty when nothing differs. None of one side: nothing stands there, not even an empty object.
std::vector<DiffLine> jsonDiff(const Document &before, const Document &after, int context = 3);

} // namespace selwise
