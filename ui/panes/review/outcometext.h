#pragma once

#include "models/services/recordwriter.h"

#include <QString>

namespace selwise {

/// What became of the record called `name`, for people: fact and consequence. Names what was written and what was not.
struct OutcomeText {
    bool good = false;
    QString fact, text;
};
/// What comes with the deletion of a record, for the review.
QString removalSentence(RecordKey::Kind kind);
OutcomeText outcomeText(const QString &name, const WriteOutcome &outcome, const QString &host);

} // namespace selwise
