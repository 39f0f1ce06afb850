#include "models/text/reasonwords.h"

#include "models/domain/codec/providercodec.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace selwise::reasons {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)
};

} // namespace

const Row *find(std::span<const Row> rows, std::string_view code)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.code == code; });
    return found != rows.end() ? &*found : nullptr;
}

ReasonText fromRow(const Row &row, const std::vector<QString> &values)
{
    ReasonText text;
    text.code = QString::fromLatin1(row.code);
    text.stage = row.stage;
    text.fixer = row.fixer;
    text.healsByItself = row.heals;
    text.sentence = fill(words(row.sentence), values);
    text.remedy = fill(words(row.remedy), values);
    if (*row.link)
        text.link = QUrl(QString::fromLatin1(row.link));
    return text;
}

void appendCodes(std::vector<QString> &codes, std::span<const Row> rows)
{
    for (const Row &row : rows)
        codes.push_back(QString::fromLatin1(row.code));
}

QString fill(const QString &pattern, const std::vector<QString> &values)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1 || size_t(number) > values.size()) {
            result += pattern[i];
            continue;
        }
        result += values[size_t(number) - 1];
        ++i;
    }
    return result;
}

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("ReasonText", text) : QString();
}

QString quotedSaying(const std::string &text)
{
    constexpr qsizetype longest = 200;
    static const QRegularExpression address(u"[^\\s@<>\"']+@[^\\s@<>\"']+"_s);
    // A long run of letters and digits together is a token rather than a word.
    static const QRegularExpression credential(u"(?=[A-Za-z_\\-]*[0-9])(?=[0-9_\\-]*[A-Za-z])[A-Za-z0-9_\\-]{20,}"_s);
    QString result = QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
    result.replace(address, Text::tr("[an e-mail address]"));
    result.replace(credential, codec::mask.toString());
    if (result.size() > longest)
        return result.first(longest) + u'…';
    if (result.endsWith(u'.'))
        result.chop(1); // the sentence that quotes it ends there, too
    return result;
}

QString destinationOrFallback(const QString &destination)
{
    return destination.isEmpty() ? Text::tr("the destination") : destination;
}

} // namespace selwise::reasons
