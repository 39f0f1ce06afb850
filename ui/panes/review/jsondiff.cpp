#include "ui/panes/review/jsondiff.h"

#include <QStringList>
#include <algorithm>

namespace selwise {

namespace {

/// Past this many cells the middle is shown as replaced as a whole: still right, only longer.
constexpr qsizetype largestTable = 4'000'000;

QStringList linesOf(const Document &json)
{
    return !json ? QStringList() : QString::fromUtf8(json->toBytes(true)).split(u'\n');
}

/// Every line of both sides, by a longest common subsequence between the equal start and the equal end.
std::vector<DiffLine> allLines(const QStringList &a, const QStringList &b)
{
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    const qsizetype rows = a.size() - head - tail, columns = b.size() - head - tail;

    std::vector<DiffLine> lines;
    for (qsizetype i = 0; i < head; ++i)
        lines.push_back({DiffLine::Kind::Same, int(i + 1), int(i + 1), a.at(i)});

    qsizetype i = 0, j = 0;
    if (rows * columns <= largestTable) {
        const size_t width = size_t(columns + 1);
        std::vector<int> longest(size_t(rows + 1) * width, 0);
        for (qsizetype r = rows - 1; r >= 0; --r) {
            for (qsizetype c = columns - 1; c >= 0; --c) {
                const size_t at = size_t(r) * width + size_t(c);
                longest[at] = a.at(head + r) == b.at(head + c) ? longest[at + width + 1] + 1
                                                               : std::max(longest[at + width], longest[at + 1]);
            }
        }
        while (i < rows && j < columns) {
            const size_t at = size_t(i) * width + size_t(j);
            if (a.at(head + i) == b.at(head + j)) {
                lines.push_back({DiffLine::Kind::Same, int(head + i + 1), int(head + j + 1), a.at(head + i)});
                ++i, ++j;
            } else if (longest[at + width] >= longest[at + 1]) {
                lines.push_back({DiffLine::Kind::Removed, int(head + i + 1), 0, a.at(head + i)});
                ++i;
            } else {
                lines.push_back({DiffLine::Kind::Added, 0, int(head + j + 1), b.at(head + j)});
                ++j;
            }
        }
    }
    for (; i < rows; ++i)
        lines.push_back({DiffLine::Kind::Removed, int(head + i + 1), 0, a.at(head + i)});
    for (; j < columns; ++j)
        lines.push_back({DiffLine::Kind::Added, 0, int(head + j + 1), b.at(head + j)});
    for (qsizetype k = 0; k < tail; ++k)
        lines.push_back({DiffLine::Kind::Same, int(a.size() - tail + k + 1), int(b.size() - tail + k + 1),
                         a.at(a.size() - tail + k)});
    return lines;
}

} // namespace

std::vector<DiffLine> jsonDiff(const Document &before, const Document &after, int context)
{
    const std::vector<DiffLine> all = allLines(linesOf(before), linesOf(after));
    std::vector<bool> shown(all.size(), false);
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind == DiffLine::Kind::Same)
            continue;
        const size_t from = i > size_t(context) ? i - size_t(context) : 0;
        const size_t to = std::min(all.size() - 1, i + size_t(context));
        std::fill(shown.begin() + qsizetype(from), shown.begin() + qsizetype(to) + 1, true);
    }
    std::vector<DiffLine> result;
    bool gap = false;
    for (size_t i = 0; i < all.size(); ++i) {
        if (shown[i]) {
            if (gap && !result.empty())
                result.push_back({DiffLine::Kind::Gap, 0, 0, {}});
            gap = false;
            result.push_back(all[i]);
        } else {
            gap = true;
        }
    }
    return result;
}

} // namespace selwise
