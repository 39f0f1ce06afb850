#include "models/query/logcomplete.h"

#include "models/query/logfields.h"
#include "models/query/logprint.h"

#include <algorithm>

namespace selwise::logquery {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 0 begins with it, 1 holds it, 2 does not.
int distance(const QString &candidate, const QString &typed)
{
    if (candidate.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    return candidate.contains(typed, Qt::CaseInsensitive) ? 1 : 2;
}

void keepNearest(std::vector<Candidate> &candidates, const QString &typed, int atMost,
                 const std::function<QString(const Candidate &)> &nameOf)
{
    std::erase_if(candidates, [&](const Candidate &each) { return distance(nameOf(each), typed) == 2; });
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) {
        return distance(nameOf(a), typed) < distance(nameOf(b), typed);
    });
    if (candidates.size() > size_t(atMost))
        candidates.resize(size_t(atMost));
}

std::vector<Candidate> timeCandidates(const FieldRef &field)
{
    std::vector<Candidate> result;
    for (const QString &text : {u"15m"_s, u"1h"_s, u"24h"_s, u"7d"_s, u"30d"_s, u"today"_s, u"yesterday"_s})
        result.push_back({Candidate::Kind::Time, text, field, {}, QString()});
    return result;
}

std::vector<Candidate> valueCandidates(const FieldRef &field, const Span &term, const CompletionSource &source)
{
    if (kindOf(field.field) == FieldKind::Time)
        return timeCandidates(field);
    std::vector<Candidate> result;
    const CompletionSource::Values values = source.values ? source.values(field, term) : CompletionSource::Values();
    for (const CompletionSource::Value &value : values.list)
        result.push_back({Candidate::Kind::Value, printValue(value.text), field, value.count, QString()});
    for (const QString &word : knownWords(field.field)) {
        const bool there = std::any_of(result.begin(), result.end(), [&](const Candidate &each) { return each.insert == word; });
        if (!there)
            result.push_back({Candidate::Kind::Value, word, field, values.counted ? std::optional<qint64>(0) : std::nullopt, QString()});
    }
    return result;
}

void addPaths(std::vector<Candidate> &into, const CompletionSource &source, const QString &typed, bool negated)
{
    if (!source.paths)
        return;
    for (const CompletionSource::Path &path : source.paths()) {
        const FieldRef field{Field::Path, path.path};
        const QString name = printField(field);
        into.push_back({Candidate::Kind::Path, name + u':', field, path.count, path.detail});
        const bool near = !typed.isEmpty() && path.path.startsWith(typed, Qt::CaseInsensitive);
        if (near && path.isNumber && !negated)
            into.push_back({Candidate::Kind::Above, name + u'>', field, {}, QString()});
        if (near && !negated)
            into.push_back({Candidate::Kind::Lacking, u'-' + name + u":*"_s, field, {}, QString()});
    }
}

std::vector<Candidate> fieldCandidates(const CompletionSource &source, const QString &typed, bool negated)
{
    std::vector<Candidate> result;
    std::vector<Field> seen;
    const auto add = [&](QLatin1StringView name, Field field) {
        if (std::find(seen.begin(), seen.end(), field) == seen.end())
            result.push_back({Candidate::Kind::Field, name + u':', FieldRef{field, QString()}, {}, QString()});
        seen.push_back(field);
    };
    for (const FieldName &name : fieldNames()) {
        if (name.field != Field::Time)
            add(name.name, name.field);
    }
    for (const QString &name : {u"after:"_s, u"before:"_s})
        result.push_back({Candidate::Kind::Time, name, FieldRef{Field::Time, QString()}, {}, QString()});
    addPaths(result, source, typed, negated);
    return result;
}

FieldRef fieldOf(QString name)
{
    if (name.compare("after"_L1, Qt::CaseInsensitive) == 0 || name.compare("before"_L1, Qt::CaseInsensitive) == 0)
        return {Field::Time, QString()};
    if (const auto known = fieldNamed(name))
        return {*known, QString()};
    if (name.startsWith(u'@'))
        name.remove(0, 1);
    return {Field::Path, name};
}

} // namespace

Completion complete(const QString &text, qsizetype caret, const CompletionSource &source, int atMost)
{
    const QString before = text.left(caret);
    const Parsed parsed = parse(before);
    const auto textOf = [&](const Token &token) { return before.mid(token.span.from, token.span.to - token.span.from); };
    const Token *last = parsed.tokens.empty() ? nullptr : &parsed.tokens.back();
    const bool touches = last && last->span.to == before.size();
    const bool afterComma = last && last->kind == Token::Kind::Value && before.mid(last->span.to).trimmed() == u",";
    Completion result;
    if ((touches && (last->kind == Token::Kind::Operator || last->kind == Token::Kind::Value)) || afterComma) {
        const QString typed = touches && last->kind == Token::Kind::Value ? textOf(*last) : QString();
        if (typed.startsWith(u'"') || typed.startsWith(u'/'))
            return result;
        const auto field = std::find_if(parsed.tokens.rbegin(), parsed.tokens.rend(),
                                        [](const Token &token) { return token.kind == Token::Kind::Field; });
        result.replace = {before.size() - typed.size(), before.size()};
        const bool negates = field->span.from > 0 && before[field->span.from - 1] == u'-';
        result.candidates = valueCandidates(fieldOf(textOf(*field)), {field->span.from - (negates ? 1 : 0), before.size()}, source);
        keepNearest(result.candidates, typed, atMost, [](const Candidate &each) { return each.insert; });
        std::erase_if(result.candidates, [&](const Candidate &each) { return each.insert == typed; });
        return result;
    }
    if (touches && (last->kind == Token::Kind::Parenthesis && textOf(*last) == u")"))
        return result;
    const QString typed = touches && (last->kind == Token::Kind::Words || last->kind == Token::Kind::Keyword) ? textOf(*last) : QString();
    if (typed.startsWith(u'"'))
        return result;
    const bool negated = before.size() > typed.size() && before[before.size() - typed.size() - 1] == u'-';
    result.replace = {before.size() - typed.size(), before.size()};
    result.candidates = fieldCandidates(source, typed, negated);
    keepNearest(result.candidates, typed, atMost, [](const Candidate &each) {
        return each.field.field == Field::Path ? each.field.path : each.insert;
    });
    return result;
}

} // namespace selwise::logquery
