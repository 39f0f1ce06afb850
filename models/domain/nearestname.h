#pragma once

#include <QString>
#include <vector>

namespace selwise {

/// The name that takes the fewest edits (a letter wrong, missing, added, or two swapped) to become `wanted`, so that a
/// message can say "did you mean"; the first of several. Empty when there are none, or all take more than `most` edits.
/// What is behind the first 100 characters makes no name nearer.
QString nearestName(const QString &wanted, const std::vector<QString> &names, int most = 100);

} // namespace selwise
