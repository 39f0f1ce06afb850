#include "app/sandbox/nearestname.h"

#include <algorithm>
#include <numeric>

namespace selwise::sandbox {

namespace {

constexpr qsizetype longest = 100; // the rest of a longer name does not make it nearer

std::size_t editsBetween(QStringView a, QStringView b)
{
    a = a.left(longest);
    b = b.left(longest);
    std::vector<std::size_t> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], std::size_t(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const std::size_t above = row[std::size_t(j) + 1];
            row[std::size_t(j) + 1] = std::min({above + 1, row[std::size_t(j)] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QString nearestName(const QString &wanted, const std::vector<QString> &names)
{
    const auto nearest = std::min_element(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return editsBetween(wanted, a) < editsBetween(wanted, b);
    });
    return nearest == names.end() ? QString() : *nearest;
}

} // namespace selwise::sandbox
