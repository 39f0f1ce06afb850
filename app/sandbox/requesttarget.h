#pragma once

#include <optional>
#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace selwise::sandbox {

/// A request target taken apart: path segments and query, both percent-decoded. A segment never holds a slash, a
/// control character or undecodable bytes, so that `..%2f` and the like cannot turn into another path.
struct RequestTarget {
    std::vector<QString> segments;
    std::vector<std::pair<QString, QString>> query;

    const QString *queryValue(QStringView name) const; ///< the last of that name; nullptr when missing

    /// Origin form, or absolute form (its authority is ignored, as RFC 9112 asks of a server). One slash at the end is
    /// the same resource. nullopt for anything else.
    static std::optional<RequestTarget> parse(QByteArrayView target);
};

} // namespace selwise::sandbox
