#include "ui/panes/logs/jsonfolds.h"

#include <QStringList>
#include <algorithm>

namespace selwise {

std::vector<JsonFold> jsonFolds(const QString &text)
{
    std::vector<JsonFold> folds;
    std::vector<std::pair<int, QChar>> open; ///< line and the bracket that closes it
    int number = -1;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (!open.empty() && trimmed.front() == open.back().second) {
            if (number - open.back().first > 1)
                folds.push_back({open.back().first, number});
            open.pop_back();
        }
        if (trimmed.back() == u'{' || trimmed.back() == u'[')
            open.emplace_back(number, trimmed.back() == u'{' ? u'}' : u']');
    }
    std::sort(folds.begin(), folds.end(), [](const JsonFold &a, const JsonFold &b) { return a.first < b.first; });
    return folds;
}

} // namespace selwise
