#include "models/services/pastedwebhook.h"

#include "models/domain/json.h"

#include <QStringList>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isName(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
    });
}

QStringView withoutMark(QStringView line)
{
    for (const QStringView mark : {QStringView(u"< "), QStringView(u"> "), QStringView(u"* ")}) {
        if (line.startsWith(mark))
            return line.sliced(mark.size());
    }
    return line;
}

bool looksLikeBody(const QByteArray &text)
{
    const QByteArray start = text.trimmed().left(1);
    return start == "{" || start == "[";
}

} // namespace

std::vector<std::pair<std::string, std::string>> pastedHeaders(const QString &text)
{
    std::vector<std::pair<std::string, std::string>> headers;
    const auto add = [&headers](QStringView name, QStringView value) {
        headers.emplace_back(name.toUtf8().toStdString(), value.trimmed().toUtf8().toStdString());
    };
    if (const auto json = Json::parse(text.toUtf8()); json && json->isObject()) {
        for (const JsonMember &member : json->members())
            add(member.key.toQString(), member.value.isString() ? member.value.toQString() : QString::fromUtf8(member.value.toBytes()));
        return headers;
    }
    for (const QString &whole : text.split(u'\n')) {
        const bool folded = (whole.startsWith(u' ') || whole.startsWith(u'\t')) && !headers.empty();
        const QStringView line = withoutMark(QStringView(whole)).trimmed();
        qsizetype at = line.indexOf(u':');
        if (at <= 0 || !isName(line.first(at).trimmed()))
            at = line.indexOf(u'=');
        const bool header = at > 0 && isName(line.first(at).trimmed());
        if (header && !folded)
            add(line.first(at).trimmed(), line.sliced(at + 1));
        else if (folded && !line.isEmpty())
            headers.back().second += ' ' + line.toUtf8().toStdString();
    }
    return headers;
}

PastedMessage pastedMessage(const QByteArray &text)
{
    for (const QByteArray &separator : {QByteArray("\r\n\r\n"), QByteArray("\n\n")}) {
        const qsizetype at = text.indexOf(separator);
        if (at > 0 && !looksLikeBody(text.left(at)))
            return {QString::fromUtf8(text.left(at)), text.mid(at + separator.size())};
    }
    if (looksLikeBody(text))
        return {{}, text};
    return {QString::fromUtf8(text), {}};
}

} // namespace selwise
