#include "tests/contract/checks.h"

#include "models/domain/codec/providercodec.h"

#include <QDateTime>

namespace selwise::contract {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The value at "a.b[0].c"; nullptr when there is none.
const Json *at(const Json &json, const QString &path)
{
    const Json *here = &json;
    for (QString part : path.split(u'.')) {
        qsizetype bracket = part.indexOf(u'[');
        const QString name = bracket < 0 ? part : part.first(bracket);
        if (!name.isEmpty() && here)
            here = here->find(name.toStdString());
        while (here && bracket >= 0) {
            const auto index = part.sliced(bracket + 1, part.indexOf(u']', bracket) - bracket - 1).toULong();
            here = index < here->elements().size() ? &here->elements()[index] : nullptr;
            bracket = part.indexOf(u'[', bracket + 1);
        }
    }
    return here;
}

} // namespace

Check is(const QString &path, const QByteArray &json)
{
    return [=](const test::RawAnswer &answer, const Memory &memory) {
        const Json body = answer.json();
        const Json *value = path.isEmpty() ? &body : at(body, path);
        const QByteArray found = value ? value->toBytes() : QByteArray("nothing");
        const QByteArray wanted = memory.fill(json);
        return found == wanted ? QString()
                               : u"%1 is %2, not %3"_s.arg(path, QString::fromUtf8(found), QString::fromUtf8(wanted));
    };
}

Check masked(const QString &path)
{
    return is(path, '"' + codec::mask.toUtf8() + '"');
}

Check absent(const QString &path)
{
    return [=](const test::RawAnswer &answer, const Memory &) {
        return at(answer.json(), path) ? path + u" is there"_s : QString();
    };
}

// A path inside fieldErrors is one name with dots in it.
Check fieldError(const QString &path)
{
    return [=](const test::RawAnswer &answer, const Memory &) {
        const Json body = answer.json();
        const Json *fields = body.find("fieldErrors");
        const Json *texts = fields ? fields->find(path.toStdString()) : nullptr;
        return texts && texts->isArray() && !texts->elements().empty() ? QString() : u"no field error at "_s + path;
    };
}

Check header(const QByteArray &name, const QByteArray &value)
{
    return [=](const test::RawAnswer &answer, const Memory &memory) {
        const QByteArray found = answer.header(name);
        const QByteArray wanted = memory.fill(value);
        return found == wanted ? QString() : QString::fromLatin1(name + " is '" + found + "', not '" + wanted + '\'');
    };
}

Check hasHeader(const QByteArray &name)
{
    return [=](const test::RawAnswer &answer, const Memory &) {
        return answer.header(name).isEmpty() ? QString::fromLatin1("no " + name) : QString();
    };
}

Check strongEtag()
{
    return [](const test::RawAnswer &answer, const Memory &) {
        const QByteArray etag = answer.header("ETag");
        return etag.size() > 2 && etag.startsWith('"') && etag.endsWith('"')
                   ? QString()
                   : u"no strong ETag: "_s + QString::fromLatin1(etag);
    };
}

Check isTime(const QString &path)
{
    return [=](const test::RawAnswer &answer, const Memory &) {
        const Json body = answer.json();
        const Json *value = at(body, path);
        const QString text = value ? value->toQString() : QString();
        return text.endsWith(u'Z') && text.contains(u'.') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid()
                   ? QString()
                   : path + u" is no time: "_s + text;
    };
}

Check noBody()
{
    return [](const test::RawAnswer &answer, const Memory &) {
        return answer.body.isEmpty() ? QString() : u"there is a body"_s;
    };
}

Check problemBody()
{
    return [](const test::RawAnswer &answer, const Memory &) {
        const Json body = answer.json();
        const Json *code = body.find("statusCode"), *message = body.find("message"), *error = body.find("error");
        const bool whole = code && code->toInteger() == answer.status && message && message->toQString().size() > 15 &&
                           error && !error->toQString().isEmpty();
        return whole ? QString() : u"not an error body: "_s + QString::fromUtf8(answer.body);
    };
}

QByteArray Memory::fill(QByteArray text) const
{
    return text.replace("$siteKey", siteKey).replace("$id", id).replace("$etag", etag).replace("$old", oldEtag);
}

QString runCase(Bench &bench, const AnswerCase &answerCase)
{
    Memory memory;
    memory.siteKey = bench.siteKey();
    int number = 0;
    for (const Step &step : answerCase.steps) {
        ++number;
        test::RawRequest request;
        request.method = step.method;
        const bool fromOrigin = step.path.startsWith("/api") || step.path.startsWith("/_");
        request.target = memory.fill(fromOrigin ? step.path : bench.integrations() + step.path);
        request.body = memory.fill(step.body);
        for (const auto &[name, value] : step.headers)
            request.headers.emplace_back(name, memory.fill(value));
        const test::RawAnswer answer = bench.send(request);
        const QString where =
            u"step %1, %2 %3: "_s.arg(number).arg(QString::fromLatin1(request.method), QString::fromUtf8(step.path));
        if (answer.status != step.status)
            return where + u"%1, not %2: %3"_s.arg(answer.status)
                               .arg(step.status)
                               .arg(QString::fromUtf8(answer.body.left(500)));
        for (const Check &check : step.checks) {
            if (const QString wrong = check(answer, memory); !wrong.isEmpty())
                return where + wrong;
        }
        memory.remember(answer);
    }
    return {};
}

void Memory::remember(const test::RawAnswer &answer)
{
    const Json body = answer.json();
    if (const Json *made = answer.status == 201 ? body.find("id") : nullptr)
        id = made->toQString().toUtf8();
    const QByteArray seen = answer.header("ETag");
    if (!seen.isEmpty() && seen != etag)
        oldEtag = std::exchange(etag, seen);
}

} // namespace selwise::contract
