#include "ui/mainwindow/palettematch.h"

#include <QStringList>
#include <algorithm>

namespace selwise {

namespace {

constexpr int rankTitleStart = 100, rankWordStart = 60, rankInside = 30, rankDetail = 5;

/// The best place of `word` in `text`: the start of a word before the inside of one.
qsizetype bestPlace(const QString &text, const QString &word)
{
    qsizetype inside = -1;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return at;
        if (inside < 0)
            inside = at;
    }
    return inside;
}

std::vector<TextSpan> joined(std::vector<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    std::vector<TextSpan> result;
    for (const TextSpan &span : spans) {
        if (!result.empty() && span.start <= result.back().start + result.back().length) {
            TextSpan &last = result.back();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else {
            result.push_back(span);
        }
    }
    return result;
}

} // namespace

std::optional<PaletteMatch> matchPalette(const QString &query, const QString &title, const QString &detail)
{
    PaletteMatch match;
    std::vector<TextSpan> spans;
    const QStringList words = query.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qsizetype at = bestPlace(title, word);
        if (at >= 0) {
            match.rank += at == 0 ? rankTitleStart : title.at(at - 1).isLetterOrNumber() ? rankInside : rankWordStart;
            spans.push_back({at, word.size()});
        } else if (detail.contains(word, Qt::CaseInsensitive)) {
            match.rank += rankDetail;
        } else {
            return std::nullopt;
        }
    }
    match.spans = joined(std::move(spans));
    return match;
}

} // namespace selwise
