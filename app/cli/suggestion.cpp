#include "app/cli/suggestion.h"

#include <algorithm>
#include <vector>

namespace selwise::cli {

namespace {

/// Optimal string alignment distance.
int distance(const QString &a, const QString &b)
{
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

QString suggestion(const QString &typed, const QStringList &known)
{
    if (!mayBeRepeated(typed))
        return {};
    const int most = typed.size() > 4 ? 2 : 1;
    QString best;
    int least = most + 1;
    for (const QString &word : known) {
        const int wrong = distance(typed, word);
        if (wrong < least) {
            least = wrong;
            best = word;
        }
    }
    return best;
}

bool mayBeRepeated(const QString &word)
{
    return !word.isEmpty() && word.size() <= 24 && std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-' || c == u'_';
    });
}

} // namespace selwise::cli
