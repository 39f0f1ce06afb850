#include "models/text/logquerytext.h"

#include <QCoreApplication>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

class Help {
    Q_DECLARE_TR_FUNCTIONS(LogQueryHelp)

public:
    static std::vector<LogQueryHelp> all()
    {
        return {fields(), texts(), numbers(), times(), words(), payload(), together()};
    }

private:
    static LogQueryHelp fields()
    {
        return {tr("Fields"),
                tr("A field, a colon, and what it is to be. Several values with commas between: any of them. Fields: provider, webhook, "
                   "to (either of them), event, providerEvent, status, state, error, reason, http, ms, attempt, value, currency, time, id, "
                   "requestId, eventId. An entry that lacks the field does not match."),
                {{u"provider:meta"_s, tr("what went to Meta")},
                 {u"status:failed,retrying"_s, tr("attempts that failed, whether they are tried again or not")},
                 {u"state:undelivered"_s, tr("deliveries that are over and never succeeded; pending ones are not among them")},
                 {u"reason:*"_s, tr("entries that give a reason")}}};
    }
    static LogQueryHelp texts()
    {
        return {tr("Texts"),
                tr("A value is met exactly. A * at its end, beginning or both ends stands for anything: then capital letters matter only "
                   "if you write one. Between slashes stands a regular expression (RE2: no look-around, no back-references), found "
                   "anywhere. Put a value with blanks or signs in quotation marks; in them \\\" is a quotation mark and * only a star."),
                {{u"event:pur*"_s, tr("purchase, and what else begins so")},
                 {u"error:*expired*"_s, tr("errors that speak of something expired, Expired too")},
                 {u"error:/token|credential/"_s, tr("errors with one of the two")},
                 {u"error:\"HTTP 404 from endpoint\""_s, tr("exactly this error")}}};
    }
    static LogQueryHelp numbers()
    {
        return {tr("Numbers"),
                tr("Numbers compare exactly, whatever their size. A range has two dots, with both ends in it. Milliseconds may have a unit: "
                   "ms, s, m, h."),
                {{u"http:429,5xx"_s, tr("HTTP 429 and everything from 500 to 599")},
                 {u"ms>1s"_s, tr("slower than a second")},
                 {u"value:10..50"_s, tr("an amount from 10 to 50")},
                 {u"attempt>=3"_s, tr("third attempts and later ones")}}};
    }
    static LogQueryHelp times()
    {
        return {tr("Times"),
                tr("after: holds from that time on, before: up to it. 2h is two hours ago, and goes with the clock; a date is a whole day where "
                   "you are; Z or +01:00 behind a time names its zone."),
                {{u"after:2h"_s, tr("the last two hours")},
                 {u"before:2026-01-05"_s, tr("everything up to the end of 4 January")},
                 {u"time:yesterday"_s, tr("all of yesterday")},
                 {u"time:2026-01-05T14:03..2026-01-05T14:10"_s, tr("eight minutes, the last one included")}}};
    }
    static LogQueryHelp words()
    {
        return {tr("Words anywhere"),
                tr("A word without a field is looked for in the whole entry, payload, request and answer included. Capital letters matter only "
                   "if you write one."),
                {{u"timeout"_s, tr("“Timeout after 10 s”, and everything else that holds the word")},
                 {u"\"access token\""_s, tr("both words, as they stand there")}}};
    }
    static LogQueryHelp payload()
    {
        return {tr("Payload"),
                tr("Any other name is a path into the payload: names with dots between, [] for every element of a list, [0] for the first. "
                   "Begin it with @ where a field has the same name."),
                {{u"order.total>100"_s, tr("orders over 100")},
                 {u"basket.products[].sku:TRK-*"_s, tr("baskets with a product of that kind")},
                 {u"-order.total:*"_s, tr("entries without a total")},
                 {u"@status:new"_s, tr("a member “status” of the payload")}}};
    }
    static LogQueryHelp together()
    {
        return {tr("Together"),
                tr("All parts must hold. or stands between alternatives, a minus or not before what must not hold; parentheses group."),
                {{u"provider:meta status:failed -error:*token*"_s, tr("what failed at Meta for another reason than the token")},
                 {u"event:purchase (http:5xx or ms>5s)"_s, tr("purchases that met a server error or took long")}}};
    }
};

} // namespace

std::vector<LogQueryHelp> logQueryHelp()
{
    return Help::all();
}

} // namespace selwise
