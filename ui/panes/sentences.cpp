#include "ui/panes/sentences.h"

#include "models/text/addresstext.h"
#include "models/text/apierrortext.h"
#include "models/text/issuetext.h"
#include "models/text/secrettext.h"
#include "models/text/storetext.h"

#include <QCoreApplication>

namespace selwise::sentences {

namespace {

QString joined(std::initializer_list<QString> parts)
{
    QStringList all;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            all << part;
    }
    return all.join(u' ');
}

} // namespace

ErrorText error(const ApiError &error, const QString &host)
{
    const ApiErrorText text = apiErrorText(error, host);
    const QString said = text.said.isEmpty()
                             ? QString()
                             : QCoreApplication::translate("Sentences", "The server says: %1").arg(text.said);
    return {text.title, text.what, joined({text.why, said}), text.next};
}

QString issue(const Issue &issue)
{
    const IssueText text = issueText(issue);
    return joined({text.sentence, text.remedy});
}

QString address(AddressProblem problem)
{
    const AddressText text = addressText(problem);
    return joined({text.sentence, text.remedy});
}

QString secretError(const SecretError &error)
{
    const SecretErrorText text = secretErrorText(error);
    return joined({text.what, text.next});
}

QString sandboxError(const SandboxError &error)
{
    const StoreErrorText text = sandboxErrorText(error);
    return joined({text.what, text.next});
}

} // namespace selwise::sentences
