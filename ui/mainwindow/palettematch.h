#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace selwise {

/// A part of a text, in UTF-16 units.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// How well a typed query fits an entry of the palette, and which letters of its title to show semi-bold.
struct PaletteMatch {
    int rank = 0; ///< higher is better
    std::vector<TextSpan> spans; ///< of the title, in order, not overlapping
};

/// Every word of `query` must be in the title or the detail, whatever the case. A word that begins the title ranks before
/// one that begins a word, and that before one inside a word; what is found only in the detail comes last. An empty query
/// fits everything.
std::optional<PaletteMatch> matchPalette(const QString &query, const QString &title, const QString &detail);

} // namespace selwise
