#include "models/text/apierrortext.h"

#include <QCoreApplication>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr qsizetype longestQuote = 500;

/// The fixed sentences of each kind. %1 is who was asked.
class ApiErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ApiErrorText)

public:
    static QString service() { return tr("the service"); }

    static QString title(Kind kind)
    {
        switch (kind) {
        case Kind::Offline: return tr("No network");
        case Kind::Dns: return tr("No such address");
        case Kind::ConnectionRefused: return tr("Nothing answers there");
        case Kind::Tls: return tr("The connection is not safe");
        case Kind::ConnectTimeout: return tr("No connection in time");
        case Kind::PlainHttpRefused: return tr("Unencrypted address");
        case Kind::BadAddress: return tr("Not an address");
        case Kind::MissingToken: return tr("No token");
        case Kind::Cancelled: return tr("Cancelled");
        case Kind::Timeout: return tr("No answer in time");
        case Kind::ConnectionLost: return tr("Connection lost");
        case Kind::OutcomeUnknown: return tr("Not known whether it was written");
        case Kind::RedirectRefused: return tr("Sent to another place");
        case Kind::NotJson: return tr("Not the answer of an API");
        case Kind::UnexpectedShape: return tr("An answer that was not understood");
        case Kind::AnswerTooLarge: return tr("The answer is too large");
        case Kind::Unauthorized: return tr("Refused: 401");
        case Kind::Forbidden: return tr("Not allowed: 403");
        case Kind::NotFound: return tr("Not found: 404");
        case Kind::Conflict: return tr("Already there: 409");
        case Kind::PreconditionFailed: return tr("Changed meanwhile: 412");
        case Kind::Invalid: return tr("Not accepted");
        case Kind::RateLimited: return tr("Too many requests: 429");
        case Kind::NotImplemented: return tr("Not offered: 501");
        case Kind::ServerError: return tr("The service failed");
        case Kind::UnexpectedStatus: return tr("An unexpected status");
        }
        return {};
    }

    static QString what(Kind kind)
    {
        switch (kind) {
        case Kind::Offline: return tr("This computer has no network connection; nothing was sent to %1.");
        case Kind::Dns: return tr("The name of %1 could not be found; nothing was sent.");
        case Kind::ConnectionRefused: return tr("The computer of %1 was reached and refused the connection.");
        case Kind::Tls: return tr("The certificate of %1 could not be trusted; nothing was sent.");
        case Kind::ConnectTimeout: return tr("No connection to %1 came about in time; nothing was sent.");
        case Kind::PlainHttpRefused: return tr("The address of %1 starts with http://; the token would travel readable, so nothing was sent.");
        case Kind::BadAddress: return tr("This is not an address that can be asked; nothing was sent.");
        case Kind::MissingToken: return tr("There is no token for %1; nothing was sent.");
        case Kind::Cancelled: return tr("The request to %1 was cancelled before it was answered.");
        case Kind::Timeout: return tr("The request reached %1, and no complete answer came in time.");
        case Kind::ConnectionLost: return tr("The connection to %1 ended before the answer was complete.");
        case Kind::OutcomeUnknown:
            return tr("The change was sent to %1, and no answer came. It may have been written, and was not sent again.");
        case Kind::RedirectRefused: return tr("The answer of %1 points to another server; the token was not sent there.");
        case Kind::NotJson: return tr("What answered as %1 did not send JSON.");
        case Kind::UnexpectedShape: return tr("The answer of %1 is JSON, and not of a form this program knows.");
        case Kind::AnswerTooLarge: return tr("The answer of %1 is larger than this program accepts; reading was stopped.");
        case Kind::Unauthorized: return tr("The address answers, and %1 does not accept this token.");
        case Kind::Forbidden: return tr("The token is valid, and %1 does not allow it to do this.");
        case Kind::NotFound: return tr("The token was accepted, and %1 knows nothing under this site or name.");
        case Kind::Conflict: return tr("There is already something under this name or number at %1; nothing was written.");
        case Kind::PreconditionFailed: return tr("Somebody else changed this at %1 since it was read; nothing was written.");
        case Kind::Invalid: return tr("What was sent was not accepted by %1; nothing was written.");
        case Kind::RateLimited: return tr("More requests arrived at %1 than it allows; this one was not carried out.");
        case Kind::NotImplemented: return tr("This function is not offered by %1.");
        case Kind::ServerError: return tr("An error inside %1 kept the request from being carried out.");
        case Kind::UnexpectedStatus: return tr("The answer of %1 has a status that has no meaning here.");
        }
        return {};
    }

    static QString why(Kind kind)
    {
        switch (kind) {
        case Kind::Offline: return tr("The cable, the wireless network or a VPN is off.");
        case Kind::Dns: return tr("The address is misspelt, or the name server does not answer.");
        case Kind::ConnectionRefused: return tr("The service is not running, or it listens on another port.");
        case Kind::Tls: return tr("The certificate is expired, for another name, or from an issuer this computer does not know.");
        case Kind::ConnectTimeout: return tr("The address is wrong, or a firewall drops the connection.");
        case Kind::PlainHttpRefused: return tr("Plain http is for this computer only: localhost and 127.0.0.1.");
        case Kind::BadAddress: return tr("An address looks like https://api.selwise.com, without user name and without anything behind it.");
        case Kind::MissingToken: return tr("None was typed, the keychain does not give it out, or it has characters that no token has.");
        case Kind::Cancelled: return tr("You cancelled it, or what needed it was closed.");
        case Kind::Timeout: return tr("The service is overloaded, or the network in between is slow.");
        case Kind::ConnectionLost: return tr("The service was restarted, or the network in between dropped.");
        case Kind::OutcomeUnknown: return tr("The connection ended after the request had left and before the answer arrived.");
        case Kind::RedirectRefused: return tr("The address is an old one, or a sign-in page of the network stands in between.");
        case Kind::NotJson: return tr("The address may belong to a website, a proxy or a sign-in page instead of the API.");
        case Kind::UnexpectedShape: return tr("The service may be newer than this program, or the address belongs to another API.");
        case Kind::AnswerTooLarge: return tr("Far more was sent than an answer of this API can hold.");
        case Kind::Unauthorized:
            return tr("It is unknown, expired or revoked, or of the wrong kind: a site key or a public API key does not work here.");
        case Kind::Forbidden:
            return tr("It belongs to another site, may only read, or is of the wrong kind: management needs a token with access to the site.");
        case Kind::NotFound: return tr("The site ID is another one (it is a UUID, not the site key of the snippet), or it was deleted.");
        case Kind::Conflict: return tr("The same thing was created a moment ago, or sent twice.");
        case Kind::PreconditionFailed: return tr("A colleague saved, or another window of this program did.");
        case Kind::Invalid: return tr("A required value is missing, or one has the wrong type.");
        case Kind::RateLimited: return tr("Other programs may be using the same token.");
        case Kind::NotImplemented: return tr("The service is of another version, or the function is still to come.");
        case Kind::ServerError: return tr("The cause is on the other side; what you entered is not at fault.");
        case Kind::UnexpectedStatus: return tr("A proxy may stand in between, or the address belongs to another API.");
        }
        return {};
    }

    static QString next(Kind kind)
    {
        switch (kind) {
        case Kind::Offline: return tr("Connect this computer, then try again.");
        case Kind::Dns: return tr("Check the spelling of the address, then try again.");
        case Kind::ConnectionRefused: return tr("Check the port in the address, and whether the service runs.");
        case Kind::Tls: return tr("Check the address and this computer's clock; if both are right, ask whoever runs the service.");
        case Kind::ConnectTimeout: return tr("Check address, VPN and firewall, then try again.");
        case Kind::PlainHttpRefused: return tr("Use an address that starts with https://.");
        case Kind::BadAddress: return tr("Correct the address.");
        case Kind::MissingToken: return tr("Enter the token of this site.");
        case Kind::Cancelled: return tr("Start it again when you need it.");
        case Kind::Timeout: return tr("Try again in a moment; nothing you typed is lost.");
        case Kind::ConnectionLost: return tr("Try again; nothing you typed is lost.");
        case Kind::OutcomeUnknown: return tr("Reload to see what the service has now, then decide whether to save again.");
        case Kind::RedirectRefused: return tr("Open the address in a browser to see where it leads, then correct it.");
        case Kind::NotJson: return tr("Check that the address is the one of the API.");
        case Kind::UnexpectedShape: return tr("Copy the details and report them; nothing was changed.");
        case Kind::AnswerTooLarge: return tr("Check the address; if it is right, copy the details and report them.");
        case Kind::Unauthorized: return tr("Make a new token in Selwise under Settings, API tokens, and enter it here.");
        case Kind::Forbidden: return tr("Ask the site's owner for access to its integrations, or use another token.");
        case Kind::NotFound: return tr("Compare the site ID with the one in Selwise under Settings, or reload the list.");
        case Kind::Conflict: return tr("Reload to see what is there already.");
        case Kind::PreconditionFailed: return tr("Compare both versions and decide; yours is kept until then.");
        case Kind::Invalid: return tr("Correct the marked fields and save again.");
        case Kind::RateLimited: return tr("Wait a moment, then try again.");
        case Kind::NotImplemented: return tr("Do without it for now; trying again does not help.");
        case Kind::ServerError: return tr("Try again later; if it stays, report it with the request number.");
        case Kind::UnexpectedStatus: return tr("Check the address; if it is right, copy the details and report them.");
        }
        return {};
    }

    static QString waitLong(const QString &duration)
    {
        return tr("The service asks to wait %1; that is longer than this program waits by itself. Try again then.").arg(duration);
    }
    static QString wait(const QString &duration) { return tr("Try again in %1.").arg(duration); }
    static QString timedOutAfter(const QString &duration) { return tr("Waiting ended after %1.").arg(duration); }
    static QString field(const QString &path, const QString &text) { return tr("%1: %2").arg(path, text); }
    static QString status(int status) { return tr("status %1").arg(status); }
    static QString request(const QString &id) { return tr("request %1").arg(id); }
    static QString tries(int count) { return count == 1 ? tr("tried once") : tr("tried %1 times").arg(count); }
    static QString after(const QString &duration) { return tr("after %1").arg(duration); }
    static QString milliseconds(qint64 count) { return tr("%1 ms").arg(count); }
    static QString seconds(qint64 count) { return tr("%1 s").arg(count); }
    static QString minutes(qint64 count) { return tr("%1 min").arg(count); }
    static QString hours(qint64 count) { return tr("%1 h").arg(count); }
};

QString shortened(const QString &text)
{
    return text.size() <= longestQuote ? text : text.first(longestQuote) + u'…';
}

QString facts(const ApiError &error)
{
    QStringList parts;
    if (!error.method.isEmpty())
        parts += error.method + u' ' + error.path;
    if (error.httpStatus != 0)
        parts += ApiErrorWords::status(error.httpStatus);
    if (!error.serverCode.isEmpty())
        parts += shortened(error.serverCode);
    if (!error.requestId.isEmpty())
        parts += ApiErrorWords::request(error.requestId);
    if (error.attempts > 0)
        parts += ApiErrorWords::tries(error.attempts);
    if (error.elapsed.count() > 0)
        parts += ApiErrorWords::after(durationText(error.elapsed));
    if (!error.detail.isEmpty())
        parts += shortened(error.detail);
    return parts.join(u", "_s);
}

QString nextStep(const ApiError &error)
{
    constexpr std::chrono::seconds longestOwnWait{60}; // contract, section 10, "Client"
    if (error.retryAfter && *error.retryAfter > longestOwnWait)
        return ApiErrorWords::waitLong(durationText(*error.retryAfter));
    const bool waitingHelps = error.kind == Kind::RateLimited || error.kind == Kind::ServerError;
    if (error.retryAfter && waitingHelps && error.retryAfter->count() > 0)
        return ApiErrorWords::wait(durationText(*error.retryAfter));
    return ApiErrorWords::next(error.kind);
}

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute;
    const qint64 ms = duration.count();
    const auto roundedUp = [ms](qint64 unit) { return (ms + unit - 1) / unit; };
    if (ms < second)
        return ApiErrorWords::milliseconds(ms);
    if (ms <= 2 * minute)
        return ApiErrorWords::seconds(roundedUp(second));
    if (ms <= 2 * hour)
        return ApiErrorWords::minutes(roundedUp(minute));
    return ApiErrorWords::hours(roundedUp(hour));
}

ApiErrorText apiErrorText(const ApiError &error, const QString &host)
{
    ApiErrorText text;
    text.title = ApiErrorWords::title(error.kind);
    if ((error.kind == Kind::ServerError || error.kind == Kind::UnexpectedStatus || error.kind == Kind::Invalid) && error.httpStatus != 0)
        text.title += u": "_s + QString::number(error.httpStatus);
    text.what = ApiErrorWords::what(error.kind).replace(u"%1"_s, host.isEmpty() ? ApiErrorWords::service() : host);
    text.why = ApiErrorWords::why(error.kind);
    const bool waited = error.kind == Kind::Timeout || error.kind == Kind::ConnectTimeout;
    if (waited && error.elapsed.count() > 0)
        text.what += u' ' + ApiErrorWords::timedOutAfter(durationText(error.elapsed));
    text.next = nextStep(error);
    for (const auto &[path, messages] : error.fieldErrors) {
        for (const QString &message : messages)
            text.fields += ApiErrorWords::field(path, shortened(message));
    }
    text.said = shortened(error.serverMessage);
    text.facts = facts(error);
    return text;
}

QString apiErrorLine(const ApiError &error, const QString &host)
{
    const ApiErrorText text = apiErrorText(error, host);
    QStringList parts{text.title + u"."_s, text.what};
    for (const QString &field : text.fields)
        parts += field + u'.';
    parts += text.next;
    return parts.join(u' ').simplified();
}

bool needsAnotherAnswer(Kind kind)
{
    switch (kind) {
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Invalid:
    case Kind::Conflict:
    case Kind::PreconditionFailed:
    case Kind::NotImplemented:
    case Kind::PlainHttpRefused:
    case Kind::BadAddress:
    case Kind::MissingToken:
    case Kind::RedirectRefused: return true;
    default: return false;
    }
}

} // namespace selwise
