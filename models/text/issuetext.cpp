#include "models/text/issuetext.h"

#include "models/text/addresstext.h"

#include <QCoreApplication>

namespace selwise {

using Code = Issue::Code;

namespace {

/// Of an issue with a number that is too small: what it should be at least.
QString least(const Issue &issue)
{
    return issue.detail.startsWith(QStringLiteral("≥ ")) ? issue.detail.mid(2) : QString();
}

class IssueWords {
    Q_DECLARE_TR_FUNCTIONS(IssueText)

public:
    static QString sentence(const Issue &issue)
    {
        const QString &detail = issue.detail;
        switch (issue.code) {
        case Code::Required: return tr("This is required and empty.");
        case Code::UnusualShape:
            if (const QString number = least(issue); !number.isEmpty())
                return tr("Usually it is at least %1.").arg(number);
            return detail.isEmpty() ? tr("This does not look as it usually does.")
                                    : tr("This does not look as it usually does, like %1.").arg(detail);
        case Code::WrongType:
            return refused(issue) ? tr("This must be %1.").arg(expected(detail))
                                  : tr("The service sent this with another type than documented.");
        case Code::ControlCharacter: return tr("This contains a control character (%1).").arg(detail);
        case Code::InvisibleCharacter: return tr("This contains an invisible character (%1).").arg(detail);
        case Code::LoneSurrogate: return tr("This contains a piece that is not text (half of a character).");
        case Code::TooLong: return tr("This is longer than %1 characters.").arg(detail);
        case Code::SurroundingSpace: return tr("This begins or ends with a space.");
        case Code::NotAnEvent:
            return detail.isEmpty() ? tr("This is not one of the documented events.")
                                    : tr("“%1” is not one of the documented events.").arg(shortened(detail));
        case Code::UnknownOperator:
            return detail.isEmpty() ? tr("This condition has no operator.")
                                    : tr("The operator “%1” is not known here.").arg(shortened(detail));
        case Code::AddressNotAllowed: return address(issue).sentence;
        case Code::NotAUuid: return tr("This is not a site ID.");
        case Code::LooksLikeMask: return tr("These are the dots that stand for a secret, not the secret.");
        case Code::NotAToken: return tr("This cannot be a token: one has visible ASCII characters only, and no spaces.");
        case Code::Duplicate:
            if (isConnectionsSite(issue))
                return tr("This site is saved already, as “%1”.").arg(shortened(detail));
            return detail.isEmpty() ? tr("This is there twice.") : tr("“%1” is there twice.").arg(shortened(detail));
        }
        return {};
    }

    static QString remedy(const Issue &issue)
    {
        switch (issue.code) {
        case Code::Required: return tr("Enter a value.");
        case Code::UnusualShape:
            return least(issue).isEmpty() ? tr("Compare it with where you found it. It can be saved as it is.") : tr("It can be saved as it is.");
        case Code::WrongType:
            return refused(issue) ? tr("Nothing was written.")
                                  : tr("It is kept as it is; entering it again writes it as documented.");
        case Code::ControlCharacter: return tr("Delete it, or type the text instead of pasting it.");
        case Code::InvisibleCharacter: return tr("It often comes along when pasting; type the text unless it belongs there.");
        case Code::LoneSurrogate: return tr("Delete the damaged character and type it again.");
        case Code::TooLong: return tr("Shorten it, or check what was pasted.");
        case Code::SurroundingSpace: return tr("Remove it unless it belongs there.");
        case Code::NotAnEvent: return tr("Check the spelling. A name of your own is kept as it is.");
        case Code::UnknownOperator:
            return tr("It is kept, and whether it holds cannot be told here; choose another one to be sure.");
        case Code::AddressNotAllowed:
            return address(issue).remedy;
        case Code::NotAUuid:
            return tr("Copy the UUID from Selwise, Settings, like 3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1. The site key is another one.");
        case Code::LooksLikeMask: return tr("Paste the secret itself, or leave the stored one as it is.");
        case Code::NotAToken: return tr("Copy it once more from where it was made, without anything around it.");
        case Code::Duplicate:
            return isConnectionsSite(issue) ? tr("Open that connection, or remove it before this one leads there.")
                                            : tr("Remove one of them.");
        }
        return {};
    }

    static QString severity(Issue::Severity severity)
    {
        switch (severity) {
        case Issue::Severity::Info: return tr("Note");
        case Issue::Severity::Warning: return tr("Warning");
        case Issue::Severity::Error: return tr("Error");
        }
        return {};
    }

private:
    /// Of a webhook's destination, or of a service.
    static AddressText address(const Issue &issue)
    {
        return issue.path == u"url" ? destinationText(issue.addressProblem()) : addressText(issue.addressProblem());
    }

    static bool isConnectionsSite(const Issue &issue) { return issue.path == u"site"; }

    /// Of what somebody here wrote; the rest is what a service sent, which is kept.
    static bool refused(const Issue &issue)
    {
        return issue.severity == Issue::Severity::Error && !issue.detail.isEmpty();
    }

    /// What must be there, by the codec's word for it; else it is the one text that is allowed.
    static QString expected(const QString &word)
    {
        if (word == u"an object")
            return tr("an object, in braces");
        if (word == u"a list")
            return tr("a list, in brackets");
        if (word == u"text")
            return tr("text, in quotes");
        if (word == u"true or false")
            return tr("true or false, without quotes");
        return u'“' + shortened(word) + u'”';
    }

    static QString shortened(const QString &text)
    {
        constexpr qsizetype longest = 80;
        return text.size() <= longest ? text : text.first(longest) + u'…';
    }
};

} // namespace

IssueText issueText(const Issue &issue)
{
    return {IssueWords::sentence(issue), IssueWords::remedy(issue)};
}

QString severityName(Issue::Severity severity)
{
    return IssueWords::severity(severity);
}

} // namespace selwise
