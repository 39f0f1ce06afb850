#pragma once

#include <QString>
#include <vector>

namespace selwise::sandbox {

/// The name that takes the fewest edits to become `wanted`, so that a message can say "did you mean"; empty when there
/// are none.
QString nearestName(const QString &wanted, const std::vector<QString> &names);

} // namespace selwise::sandbox
