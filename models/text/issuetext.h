#pragma once

#include "models/domain/validation.h"

namespace selwise {

/// A finding of validate(), to stand at its field: the fact, then what to do. Neither is ever empty.
struct IssueText {
    QString sentence;
    QString remedy;
};
IssueText issueText(const Issue &issue);
QString severityName(Issue::Severity severity);

} // namespace selwise
