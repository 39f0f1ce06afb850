#pragma once

#include "models/query/logcomplete.h"
#include "models/query/logsyntax.h"

namespace selwise {

/// Where a query cannot be read, what is wrong there and what is expected instead: one sentence.
QString logProblemText(const logquery::Problem &problem, const QString &query);
/// A field in a few words: "Event at the provider". Of a path the path.
QString logFieldLabel(const logquery::FieldRef &field);
/// What a part of a query asks, short, for a chip: "failed, retrying", "last 2 h", "not filter", "order.total above 100".
QString logPartText(const logquery::Node &part);
/// "24 h", "15 min", "7 days".
QString logDurationText(qint64 milliseconds);
/// What taking a candidate would mean: "above", "without the field", "the last hour".
QString logCandidateText(const logquery::Candidate &candidate);

/// The query language, explained with examples that all can be read (a test does): the help of pane and command line.
struct LogQueryHelp {
    QString heading, text;
    struct Example {
        QString query, meaning;
    };
    std::vector<Example> examples;
};
std::vector<LogQueryHelp> logQueryHelp();

} // namespace selwise
