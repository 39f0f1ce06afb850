#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>
#include <vector>

class QWidget;

namespace selwise {

/** What a key does, for the list of keys. */
struct KeyLine {
    QString does;
    QList<QKeySequence> keys;
    friend bool operator==(const KeyLine &, const KeyLine &) = default;
};

/** Under a heading. */
struct KeyGroup {
    QString title;
    std::vector<KeyLine> lines;
};

/** Tells of a key that a widget handles itself. A QShortcut tells it with its "What's this?" text. */
class KeyNote : public QObject {
    Q_OBJECT
public:
    KeyNote(const QString &does, const QList<QKeySequence> &keys, QWidget *of);
    const KeyLine &line() const { return m_line; }

private:
    KeyLine m_line;
};

/** What the keys of @p widget and of all in it do, each once. */
std::vector<KeyLine> keysIn(const QWidget *widget);

} // namespace selwise
