#pragma once

#include <QString>

class QFont;
class QLabel;
class QTextLayout;

/// How plain text breaks into lines. Layouts ask for the same over and over, and breaking a text is nearly all that an answer
/// takes: answers are remembered. GUI thread only.
namespace selwise::textbreaks {

struct Widths {
    int least = 0;  ///< the longest word
    int wished = 0; ///< neither a ribbon nor a column
    int lines = 0;  ///< at the width that is wished
};

/// As QLabel finds them for a text that may break, with what stands around it. QLabel breaks it from the start for each width
/// that it tries.
Widths widths(const QLabel &label, const QString &text);
int lines(const QString &text, const QFont &font, int width); ///< into which it breaks at this width
int unbroken(const QString &text);                           ///< lines when nothing breaks but at its ends of lines

/// With places to break in names longer than any line should be; for text that is only shown.
QString breakable(const QString &text);
QString inLines(const QString &text); ///< for a QTextLayout, which knows ends of lines by another character
/// Breaks `layout` into lines for `width`; how many there are.
int breakAt(QTextLayout &layout, double width);

} // namespace selwise::textbreaks
