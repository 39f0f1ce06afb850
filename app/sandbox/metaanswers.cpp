#include "app/sandbox/metaanswers.h"

#include "app/sandbox/standin.h"
#include "app/sandbox/vendornames.h"

#include <array>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Row {
    const char *name;
    int status;
    int code;
    int subcode; // 0: none
    const char *type;
    const char *message; // %1: the detail
    const char *title;   // error_user_title and error_user_msg, when Meta sends them
    const char *text;
    bool transient;
};

constexpr std::array<Row, 27> rows{{
    {"received", 200, 0, 0, "", "", "", "", false},
    {"tokenExpired", 400, 190, 463, "OAuthException",
     "Error validating access token: Session has expired on Monday, 16-Nov-26 00:00:00 PST. The current time is later.",
     "", "", false},
    {"tokenInvalid", 400, 190, 0, "OAuthException", "Invalid OAuth access token - Cannot parse access token", "", "", false},
    {"tokenRevoked", 400, 190, 460, "OAuthException",
     "Error validating access token: The session has been invalidated because the user changed their password or "
     "Facebook has changed the session for security reasons.",
     "", "", false},
    {"tokenForeign", 400, 190, 458, "OAuthException",
     "Error validating access token: The user has not authorized application.", "", "", false},
    {"tokenMissing", 400, 104, 0, "OAuthException", "An access token is required to request this resource.", "", "", false},
    {"unknownObject", 400, 100, 33, "GraphMethodException",
     "Unsupported post request. Object with ID '%1' does not exist, cannot be loaded due to missing permissions, or does "
     "not support this operation. Please read the Graph API documentation at "
     "https://developers.facebook.com/docs/graph-api",
     "", "", false},
    {"permission", 403, 200, 0, "OAuthException", "(#200) Permissions error", "", "", false},
    {"appPermission", 403, 10, 0, "OAuthException", "(#10) Application does not have permission for this action", "", "",
     false},
    {"invalidParameter", 400, 100, 0, "OAuthException", "Invalid parameter", "Invalid parameter", "%1", false},
    {"tooOld", 400, 100, 2804003, "OAuthException", "Invalid parameter", "Event Timestamp Too Old",
     "The timestamp for this event is too far in the past. Events need to be sent from your server within 7 days of when "
     "they occurred. Enter a timestamp that has occurred within the last 7 days.",
     false},
    {"inFuture", 400, 100, 2804004, "OAuthException", "Invalid parameter", "Event Timestamp In The Future",
     "The timestamp for this event is in the future. Enter a timestamp that has already passed.", false},
    {"weakUserData", 400, 100, 2804050, "OAuthException", "Invalid parameter",
     "You Haven't Added Sufficient Customer Information Parameter Data For This Event",
     "This event doesn't have enough customer information for it to be useful for matching. Add more customer information "
     "parameters.",
     false},
    {"missingUserData", 400, 100, 2804019, "OAuthException", "Invalid parameter", "Missing customer information",
     "This event has no user_data object. It is required for every event.", false},
    {"emptyData", 400, 100, 0, "OAuthException", "(#100) param data must be non-empty.", "", "", false},
    {"tooManyEvents", 400, 100, 2804065, "OAuthException", "Invalid parameter", "Too many events",
     "A request can carry 1,000 events at most.", false},
    {"notJson", 400, 100, 0, "OAuthException", "(#100) param data must be an array.", "", "", false},
    {"unknownPath", 400, 2500, 0, "OAuthException", "Unknown path components: /%1", "", "", false},
    {"appThrottled", 400, 4, 0, "OAuthException", "(#4) Application request limit reached", "", "", true},
    {"userThrottled", 400, 17, 2446079, "OAuthException", "(#17) User request limit reached", "", "", true},
    {"pageThrottled", 400, 32, 0, "OAuthException", "(#32) Page request limit reached", "", "", true},
    {"throttled", 400, 613, 0, "OAuthException", "(#613) Calls to this api have exceeded the rate limit.", "", "", true},
    {"blocked", 400, 368, 0, "OAuthException",
     "The action attempted has been deemed abusive or is otherwise disallowed", "", "", false},
    {"oldVersion", 400, 2635, 0, "OAuthException",
     "(#2635) You are calling a deprecated version of the API. Please update to the latest version.", "", "", false},
    {"unknownError", 500, 1, 0, "OAuthException", "An unknown error has occurred.", "", "", true},
    {"unavailable", 500, 2, 0, "OAuthException", "Service temporarily unavailable", "", "", true},
    {"gateway", 502, 0, 0, "", "", "", "", false},
}};

QString filled(const char *text, const QString &detail)
{
    const QString whole = QString::fromUtf8(text);
    return whole.contains("%1"_L1) ? whole.arg(detail) : whole;
}

} // namespace

QStringList metaAnswerNames()
{
    QStringList names;
    for (const Row &row : rows)
        names += QString::fromLatin1(row.name);
    return names;
}

SandboxResponse metaAnswer(MetaAnswer answer, const QString &detail, int events)
{
    const Row &row = rows.at(std::size_t(answer));
    const Json trace(u"AStandIn0SelwiseSandbox"_s);
    if (answer == MetaAnswer::Gateway)
        return gatewayError(row.status);
    Json body = Json::object();
    if (answer == MetaAnswer::Received) {
        body.set(vendor::eventsReceived, Json(events));
        body.set(vendor::messages, Json::array());
        body.set(vendor::traceId, trace);
        return jsonResponse(row.status, body);
    }
    Json error = Json::object();
    error.set(vendor::message, Json(filled(row.message, detail)));
    error.set(vendor::type, Json(QString::fromLatin1(row.type)));
    error.set(vendor::code, Json(row.code));
    if (row.subcode != 0)
        error.set(vendor::errorSubcode, Json(row.subcode));
    error.set(vendor::isTransient, Json(row.transient));
    if (row.title[0] != '\0') {
        error.set(vendor::errorUserTitle, Json(QString::fromUtf8(row.title)));
        error.set(vendor::errorUserMessage, Json(filled(row.text, detail)));
    }
    error.set(vendor::traceId, trace);
    body.set(vendor::error, std::move(error));
    SandboxResponse response = jsonResponse(row.status, body);
    if (row.code == 190)
        response.headers.emplace_back("WWW-Authenticate", "OAuth \"Facebook Platform\" \"invalid_token\"");
    return response;
}

} // namespace selwise::sandbox
