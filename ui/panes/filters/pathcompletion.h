#pragma once

#include "models/services/seenevents.h"

#include <QAbstractListModel>

class QLineEdit;

namespace selwise {

/// What may be typed into a field, each with a quiet remark at its right ("number, 0 to 1849.00", "seen 8 times").
struct Suggestion {
    QString text, remark;
};

/// Lists suggestions beneath a line edit while it is typed in, and all of them on Down in an empty field.
class Suggestions : public QAbstractListModel {
    Q_OBJECT
public:
    explicit Suggestions(QLineEdit *field);
    void setSuggestions(std::vector<Suggestion> suggestions);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Suggestion> m_suggestions;
};

/// The paths a condition of this event may ask for: those seen, then those that the catalogue names.
std::vector<Suggestion> pathSuggestions(const QString &event, const SeenKind *seen);
/// The values seen at a path, the most frequent first.
std::vector<Suggestion> valueSuggestions(const SeenPath *seen);

/// "number", "text", "true or false", "list", "number or text"; empty when nothing is known.
QString seenTypeText(const SeenPath *seen);
/// "Seen: 0 to 1849.00, half at most 74.90." or "Seen: EUR, SEK, NOK."; empty when there is nothing to tell.
QString seenValuesText(const SeenPath *seen);
const SeenPath *findPath(const SeenKind *seen, const QString &path);

} // namespace selwise
