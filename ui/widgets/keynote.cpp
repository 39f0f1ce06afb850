#include "ui/widgets/keynote.h"

#include <QShortcut>
#include <QWidget>
#include <algorithm>

namespace selwise {

KeyNote::KeyNote(const QString &does, const QList<QKeySequence> &keys, QWidget *of) : QObject(of), m_line{does, keys} {}

std::vector<KeyLine> keysIn(const QWidget *widget)
{
    std::vector<KeyLine> lines;
    const auto add = [&lines](const KeyLine &line) {
        if (!line.does.isEmpty() && std::ranges::find(lines, line) == lines.end())
            lines.push_back(line);
    };
    for (const QShortcut *shortcut : widget->findChildren<QShortcut *>())
        add({shortcut->whatsThis(), shortcut->keys()});
    for (const KeyNote *note : widget->findChildren<KeyNote *>())
        add(note->line());
    return lines;
}

} // namespace selwise
