#pragma once

#include "models/query/logsyntax.h"

#include <functional>

namespace selwise::logquery {

/// What could stand at the caret.
struct Candidate {
    enum class Kind { Field, Path, Above, Lacking, Value, Time, Keyword };
    Kind kind = Kind::Field;
    QString insert; ///< replaces Completion::replace
    FieldRef field;
    std::optional<qint64> count; ///< entries that have it, where that is known
    QString detail;              ///< of a path: what is seen there, "0 to 1,849.00"
};
struct Completion {
    Span replace; ///< of the text
    std::vector<Candidate> candidates;
};

/// What is known of the data, asked for when it is needed.
struct CompletionSource {
    struct Value {
        QString text;
        std::optional<qint64> count;
    };
    struct Values {
        std::vector<Value> list; ///< most frequent first
        bool counted = false;    ///< others are not there
    };
    /// `term`: what of the text is being typed; the counts are of what the rest of it asks for.
    std::function<Values(const FieldRef &, const Span &term)> values;
    struct Path {
        QString path, detail;
        bool isNumber = false;
        std::optional<qint64> count;
    };
    std::function<std::vector<Path>()> paths; ///< those seen in payloads
};

/// Nothing inside quotation marks and patterns. What begins with what is typed comes before what holds it.
Completion complete(const QString &text, qsizetype caret, const CompletionSource &source, int atMost = 12);

} // namespace selwise::logquery
