#include "app/cli/suggestion.h"

#include "models/domain/nearestname.h"

#include <algorithm>

namespace selwise::cli {

QString suggestion(const QString &typed, const QStringList &known)
{
    if (!mayBeRepeated(typed))
        return {};
    const int most = typed.size() > 4 ? 2 : 1;
    return nearestName(typed, {known.begin(), known.end()}, most);
}

bool mayBeRepeated(const QString &word)
{
    return !word.isEmpty() && word.size() <= 24 && std::all_of(word.begin(), word.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-' || c == u'_';
    });
}

} // namespace selwise::cli
