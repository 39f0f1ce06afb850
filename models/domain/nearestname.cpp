#include "models/domain/nearestname.h"

#include <algorithm>
#include <cstdlib>

namespace selwise {

namespace {

constexpr qsizetype longest = 100;

/// Optimal string alignment distance.
int editsBetween(QStringView a, QStringView b)
{
    a = a.left(longest);
    b = b.left(longest);
    std::vector<std::vector<int>> table(size_t(a.size() + 1), std::vector<int>(size_t(b.size() + 1)));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            int &cell = table[size_t(i)][size_t(j)];
            if (i == 0 || j == 0) {
                cell = int(i + j);
                continue;
            }
            const int different = a[i - 1] == b[j - 1] ? 0 : 1;
            cell = std::min({table[size_t(i - 1)][size_t(j)] + 1, table[size_t(i)][size_t(j - 1)] + 1,
                             table[size_t(i - 1)][size_t(j - 1)] + different});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cell = std::min(cell, table[size_t(i - 2)][size_t(j - 2)] + 1);
        }
    }
    return table.back().back();
}

} // namespace

QString nearestName(const QString &wanted, const std::vector<QString> &names, int most)
{
    QString best;
    int least = most + 1;
    for (const QString &name : names) {
        if (std::abs(std::min(name.size(), longest) - std::min(wanted.size(), longest)) >= least)
            continue;
        const int edits = editsBetween(wanted, name);
        if (edits < least) {
            least = edits;
            best = name;
        }
    }
    return best;
}

} // namespace selwise
