#pragma once

#include <QString>
#include <vector>

namespace selwise::test {

/// What a test of a destination has to say when its stand-in gives one of its answers: the four verdicts in the contract's
/// order, and a part of the cause and of the next step (empty when nothing failed).
struct StandInVerdict {
    const char *destination, *answer, *verdicts, *cause, *next;
};

/// Every answer of every stand-in; the tests hold this against the stand-ins' own lists.
inline const std::vector<StandInVerdict> &standInVerdicts()
{
    static constexpr const char *token = "passed passed skipped failed", *payload = "passed passed failed skipped",
                                *unreached = "passed failed skipped skipped", *refused = "passed passed failed unprovable",
                                *newToken = "Make a new one in Events Manager", *rights = "Let somebody with rights on the pixel make a token",
                                *again = "Test again later", *slower = again, *named = "Mend the parameter that Meta names",
                                *pixelFirst = "Check the pixel ID first", *value = "the value that the validator names";
    static const std::vector<StandInVerdict> table = {
        {"meta", "received", "passed passed passed passed", "", ""},
        {"meta", "tokenExpired", token, "Meta error 190: the access token has expired.", newToken},
        {"meta", "tokenInvalid", token, "Meta error 190: the access token has expired, was revoked, or belongs to something else.", newToken},
        {"meta", "tokenRevoked", token, "Meta error 190: the access token ended", newToken},
        {"meta", "tokenForeign", token, "Meta error 190: the app that the access token belongs to is no longer installed", newToken},
        {"meta", "tokenMissing", token, "Meta error 104: there was no access token in the request", "Enter the access token"},
        {"meta", "unknownObject", token, "Meta error 100: there is no pixel with this ID", "Compare the pixel ID with Events Manager"},
        {"meta", "permission", token, "Meta error 200: the access token lacks a permission", rights},
        {"meta", "appPermission", token, "Meta error 10: the access token lacks a permission", rights},
        {"meta", "blocked", token, "Meta error 368: Meta has blocked this account", "Account Quality"},
        {"meta", "invalidParameter", payload, "Meta error 100: a parameter is wrong", pixelFirst},
        {"meta", "tooOld", payload, "older than 7 days or in the future", "check the shop's clock"},
        {"meta", "inFuture", payload, "older than 7 days or in the future", "check the shop's clock"},
        {"meta", "weakUserData", payload, "fits too many people", "context.fbp or context.fbc"},
        {"meta", "missingUserData", payload, "Meta found a parameter of the event wrong", named},
        {"meta", "emptyData", payload, "Meta error 100: a parameter is wrong", pixelFirst},
        {"meta", "tooManyEvents", payload, "Meta found a parameter of the event wrong", named},
        {"meta", "notJson", payload, "Meta error 100: a parameter is wrong", pixelFirst},
        {"meta", "unknownPath", unreached, "Meta error 2500: there is nothing at this address", "Check the pixel ID"},
        {"meta", "oldVersion", unreached, "Meta error 2635: this version of Meta's interface", "Update Selwise"},
        {"meta", "appThrottled", unreached, "Meta error 4: the app sends more requests than it may", slower},
        {"meta", "userThrottled", unreached, "Meta error 17: the account sends more requests than it may", slower},
        {"meta", "pageThrottled", unreached, "Meta error 32: the page sends more requests than it may", slower},
        {"meta", "throttled", unreached, "Meta error 613: more calls than are allowed", slower},
        {"meta", "unknownError", unreached, "Meta error 1: something went wrong on Meta's side", again},
        {"meta", "unavailable", unreached, "Meta error 2: the service is not available", again},
        {"meta", "gateway", unreached, "could not reach it (status 502)", again},
        {"ga4", "accepted", "passed passed passed unprovable", "", ""},
        {"ga4", "unavailable", "passed failed skipped unprovable", "GA4 is overloaded or down at the moment (status 503)", again},
        {"ga4", "notJson", "passed failed skipped unprovable", "Something that is not Google's validator answered", "a proxy"},
        {"ga4", "valueInvalid", refused, "A value of the event is not as GA4 asks for it", value},
        {"ga4", "valueRequired", refused, "GA4 asks for a value that is not in the event", "Let the shop send what the validator names"},
        {"ga4", "nameInvalid", refused, "A name in the event is not one that GA4 takes", "a letter first"},
        {"ga4", "nameReserved", refused, "A name in the event is reserved by GA4", "Map the event"},
        {"ga4", "valueOutOfBounds", refused, "lies outside of what GA4 takes", value},
        {"ga4", "exceededMaxEntities", refused, "more of something than GA4 takes", "fewer parameters or items"},
        {"ga4", "nameDuplicated", refused, "A name stands in the event twice", "each parameter once"},
        {"gads", "pixel", "passed passed unprovable unprovable", "", ""},
        {"gads", "redirect", unreached, "Google Ads redirected to another address", "Enter the address"},
        {"gads", "badRequest", payload, "Google Ads did not accept what was sent (status 400)", "Compare the request"},
        {"gads", "unknownId", unreached, "There is nothing at the address of Google Ads (status 404)", "Check the address and the id in it"},
        {"gads", "throttled", unreached, "Google Ads gets more requests than it allows (status 429)", slower},
        {"gads", "unavailable", unreached, "Google Ads is overloaded or down at the moment (status 503)", again},
        {"gads", "gateway", unreached, "could not reach it (status 502)", again},
    };
    return table;
}

} // namespace selwise::test
