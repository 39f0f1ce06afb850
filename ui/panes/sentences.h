#pragma once

#include "models/domain/validation.h"
#include "models/ports/apierror.h"
#include "models/ports/sandboxhost.h"
#include "models/ports/secretstore.h"

/// The texts of models/text, put together as the window shows them.
namespace selwise::sentences {

struct ErrorText {
    QString title; ///< in a few words, with the status when there is one
    QString fact; ///< what happened, to what
    QString why;  ///< the usual reason, and what the server said
    QString next; ///< what to do
    QString whole() const { return why.isEmpty() || next.isEmpty() ? why + next : why + u' ' + next; }
};
ErrorText error(const ApiError &error, const QString &host = {});
QString issue(const Issue &issue);
QString address(AddressProblem problem);
QString secretError(const SecretError &error);
QString sandboxError(const SandboxError &error);

} // namespace selwise::sentences
