// What to do about the answer to a test, where that differs from a delivery's.
#include "models/text/reasonwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise {

using namespace forwarding;

namespace {

/// Instead of what the answers' own row says; without a sentence that one's is kept.
struct TestRow {
    std::string_view code;
    const char *remedy;
    const char *sentence = "";
};

constexpr const char *later = QT_TRANSLATE_NOOP("ReasonText", "Test again later.");
constexpr const char *laterReceiverLogs = QT_TRANSLATE_NOOP("ReasonText", "Test again later. If it stays so, let the receiver look into its logs.");
constexpr const char *laterStatusPage =
    QT_TRANSLATE_NOOP("ReasonText", "Test again later. If it stays so, look at the destination's status page or logs.");
constexpr const char *laterMetaStatus = QT_TRANSLATE_NOOP("ReasonText", "Test again later. If it stays so, look at Meta's status page.");
constexpr const char *afterTheTime = QT_TRANSLATE_NOOP("ReasonText", "Test again later, after the time that was asked for.");

constexpr TestRow rows[] = {
    {"dns", QT_TRANSLATE_NOOP("ReasonText", "Check the address for typing errors; if it is right, test again once name resolution is back.")},
    {"refused", QT_TRANSLATE_NOOP("ReasonText", "Check the address and port, and that the receiver runs; then test again.")},
    {"reset", laterReceiverLogs},
    {"cut", laterReceiverLogs},
    {"timeout", QT_TRANSLATE_NOOP("ReasonText", "Test again later. A receiver of your own should answer first and work afterwards.")},
    {"tls", QT_TRANSLATE_NOOP("ReasonText",
                              "Check the address, and whether the certificate has run out or names another host; then test again.")},
    {"no-answer", later},
    {"http-408", later},
    {"http-410", QT_TRANSLATE_NOOP("ReasonText", "Enter a new address, or delete the webhook: the next delivery would disable it."),
     QT_TRANSLATE_NOOP("ReasonText", "%1 says that it is gone for good (status 410).")},
    {"http-425", later},
    {"http-429", afterTheTime},
    {"http-500", laterStatusPage},
    {"http-502", later},
    {"http-503", later},
    {"http-504", later},
    {"http-5xx", laterStatusPage},
    {"meta-1", laterMetaStatus},
    {"meta-2", laterMetaStatus},
    {"meta-4", later},
    {"meta-17", later},
    {"meta-32", later},
    {"meta-613", later},
    {"meta-80004", afterTheTime},
    {"meta-341", later},
    {"meta-368", QT_TRANSLATE_NOOP("ReasonText", "Look at Account Quality in Meta's business settings, then test again.")},
    {"meta-unreadable", QT_TRANSLATE_NOOP("ReasonText", "Check what stands between here and Meta, as a proxy; then test again.")},
    {"meta-unknown-transient", later},
};

} // namespace

ReasonText testReasonText(const AnswerVerdict &verdict, const QString &destination)
{
    ReasonText text = reasonText(verdict, destination);
    const reasons::Row *delivered = reasons::find(reasons::answerRows(), verdict.code);
    const auto tested = std::ranges::find(rows, verdict.code, &TestRow::code);
    if (tested == std::end(rows)) {
        if (verdict.kind == AnswerVerdict::Kind::Retry && !delivered)
            text.remedy = reasons::words(later); // another status of the 500s, or what this program does not know
        return text;
    }
    text.remedy = reasons::words(tested->remedy);
    if (delivered && *tested->sentence) { // what the destination said stands after it
        const std::vector<QString> name{reasons::destinationOrFallback(destination)};
        text.sentence.replace(0, reasons::fill(reasons::words(delivered->sentence), name).size(),
                              reasons::fill(reasons::words(tested->sentence), name));
    }
    return text;
}

} // namespace selwise
