#include "app/sandbox/documentrules.h"
#include "app/sandbox/logreader.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/wirenames.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostEntries = 1000;

/// Any number is clamped to 1..1000, however many digits it has; only another text is refused.
int readLimit(const QString &text, FieldErrors &errors)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? QStringView(text).sliced(1) : QStringView(text);
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        addError(errors, u"limit"_s, u"must be a whole number"_s);
        return 1;
    }
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return fits ? int(std::clamp<qint64>(number, 1, mostEntries)) : negative ? 1 : mostEntries;
}

std::optional<qint64> readTime(const Call &call, const QString &name, FieldErrors &errors)
{
    const QString *text = call.target.queryValue(name);
    if (!text)
        return std::nullopt;
    QDateTime time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (!time.isValid()) {
        addError(errors, name, u"must be a time like 2026-01-31T12:00:00Z"_s);
        return std::nullopt;
    }
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

std::optional<DeliveryStatus> readStatus(const QString &word, FieldErrors &errors)
{
    static const QStringList words = {u"delivered"_s, u"failed"_s, u"retrying"_s, u"filtered"_s, u"skipped"_s, u"test"_s};
    const qsizetype index = words.indexOf(word);
    if (index < 0) {
        addError(errors, u"status"_s, u"must be one of "_s + words.join(u", "_s));
        return std::nullopt;
    }
    return DeliveryStatus(index); // in the order of the enumeration
}

} // namespace

SandboxResponse logPage(Site &site, const QString &destination, const Call &call)
{
    FieldErrors errors;
    LogQuestion question;
    if (const QString *limit = call.target.queryValue(u"limit"))
        question.limit = readLimit(*limit, errors);
    if (const QString *cursor = call.target.queryValue(u"cursor"); cursor && !cursor->isEmpty()) {
        bool isNumber = false;
        question.before = cursor->toLongLong(&isNumber);
        if (!isNumber)
            addError(errors, u"cursor"_s, u"must be a nextCursor of an earlier answer"_s);
    }
    if (const QString *status = call.target.queryValue(u"status"))
        question.status = readStatus(*status, errors);
    if (const QString *event = call.target.queryValue(u"event"))
        question.event = *event;
    question.fromMs = readTime(call, u"from"_s, errors);
    question.toMs = readTime(call, u"to"_s, errors);
    if (!errors.empty())
        return invalid(u"The question was not understood"_s, errors);
    auto page = LogReader(site.repository.connection()).page(destination, question);
    if (!page)
        return storeRefusal(page.error());
    Json body = Json::object();
    body.set(wire::data, Json(page->entries));
    body.set(wire::nextCursor, page->next ? Json(QString::number(*page->next)) : Json());
    return jsonResponse(200, body);
}

} // namespace selwise::sandbox
