#include "models/text/conditiontext.h"

#include "models/domain/secret.h"
#include "models/domain/decimal.h"
#include "models/domain/personaldata.h"
#include "models/text/reasonwords.h"

#include <QCoreApplication>
#include <QStringList>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using reasons::fill;

namespace {

constexpr qsizetype longestQuoted = 60;

class ConditionWords {
    Q_DECLARE_TR_FUNCTIONS(ConditionText)

public:
    static QString shortened(const QString &text)
    {
        return text.size() <= longestQuoted ? text : text.first(longestQuoted) + u'…';
    }

    static QString quoted(const QString &text) { return tr("“%1”").arg(shortened(text)); }

    static QString described(const Json &value)
    {
        switch (value.type()) {
        case Json::Type::Null: return tr("null");
        case Json::Type::Bool: return tr("true or false");
        case Json::Type::Number: return tr("a number");
        case Json::Type::String:
            return value.utf8().empty() ? tr("an empty text") : tr("a text of %n character(s)", nullptr, int(length(value)));
        case Json::Type::Array: return tr("a list");
        case Json::Type::Object: return tr("an object");
        }
        return {};
    }

    static QString shown(const Json &value)
    {
        switch (value.type()) {
        case Json::Type::Bool: return value.toBool() ? u"true"_s : u"false"_s;
        case Json::Type::Number: {
            const auto text = value.numberText();
            return text.size() <= size_t(longestQuoted) ? QString::fromLatin1(text.data(), qsizetype(text.size()))
                                                        : tr("a number of %n digit(s)", nullptr, int(text.size()));
        }
        case Json::Type::String:
            return value.utf8().empty() ? tr("an empty text") : quoted(value.toQString());
        case Json::Type::Array: {
            const QString list = listed(value);
            return list.size() <= longestQuoted ? tr("the list [%1]").arg(list) : tr("a list");
        }
        default: return described(value);
        }
    }

    /// The elements, one after the other; a long list ends with an ellipsis.
    static QString listed(const Json &list)
    {
        QStringList texts;
        constexpr size_t most = 12;
        for (const Json &element : list.elements()) {
            if (texts.size() == most) {
                texts << u"…"_s;
                break;
            }
            texts << shown(element);
        }
        return texts.join(u", "_s);
    }

    static QString pattern(Operator op, bool numeric)
    {
        switch (op) {
        case Operator::Eq: return tr("%1 must be %2");
        case Operator::Neq: return tr("%1 must not be %2");
        case Operator::Gt: return numeric ? tr("%1 must be more than %2") : tr("%1 must come after %2 in the order of characters");
        case Operator::Gte: return numeric ? tr("%1 must be at least %2") : tr("%1 must be %2 or come after it in the order of characters");
        case Operator::Lt: return numeric ? tr("%1 must be less than %2") : tr("%1 must come before %2 in the order of characters");
        case Operator::Lte: return numeric ? tr("%1 must be at most %2") : tr("%1 must be %2 or come before it in the order of characters");
        case Operator::In: return tr("%1 must be one of %2");
        case Operator::NotIn: return tr("%1 must be none of %2");
        case Operator::Contains: return tr("%1 must contain %2");
        case Operator::NotContains: return tr("%1 must not contain %2");
        case Operator::StartsWith: return tr("%1 must begin with %2");
        case Operator::EndsWith: return tr("%1 must end with %2");
        case Operator::Exists: return tr("%1 must be there");
        case Operator::NotExists: return tr("%1 must not be there");
        case Operator::Matches: return tr("%1 must match the pattern %2");
        case Operator::Unknown: break;
        }
        return {};
    }

    static QString name(Operator op)
    {
        switch (op) {
        case Operator::Eq: return tr("is");
        case Operator::Neq: return tr("is not");
        case Operator::Gt: return tr("is more than");
        case Operator::Gte: return tr("is at least");
        case Operator::Lt: return tr("is less than");
        case Operator::Lte: return tr("is at most");
        case Operator::In: return tr("is one of");
        case Operator::NotIn: return tr("is none of");
        case Operator::Contains: return tr("contains");
        case Operator::NotContains: return tr("does not contain");
        case Operator::StartsWith: return tr("begins with");
        case Operator::EndsWith: return tr("ends with");
        case Operator::Exists: return tr("is there");
        case Operator::NotExists: return tr("is not there");
        case Operator::Matches: return tr("matches");
        case Operator::Unknown: return tr("an operator that is not known here");
        }
        return {};
    }

    static QString unknown(const QString &field, const QString &op)
    {
        return op.isEmpty() ? tr("%1 has no operator").arg(field) : fill(tr("%1: %2"), {field, quoted(op)});
    }
    static QString noField() { return tr("(no field)"); }
    static QString nothing() { return tr("(no value)"); }

private:
    /// In characters as people count them, not in bytes.
    static qsizetype length(const Json &value) { return value.toQString().toUcs4().size(); }
};

/// Of one name in a path, without the brackets of an element.
bool looksPersonal(const QString &segment)
{
    return personalKind(segment.section(u'[', 0, 0).toStdString()) == PersonalKind::Direct;
}

} // namespace

bool isPersonalPath(const QString &field)
{
    const QStringList segments = field.split(u'.');
    const QString first = segments.first().section(u'[', 0, 0);
    if (first == u"user" || field == u"context" || field.startsWith(u"context.ip"_s))
        return true;
    for (const QString &segment : segments) {
        if (looksPersonal(segment) || looksSecretName(segment))
            return true;
    }
    return false;
}

QString valueText(const Json &value, const QString &field)
{
    return isPersonalPath(field) ? ConditionWords::described(value) : ConditionWords::shown(value);
}

QString operatorName(Operator op)
{
    return ConditionWords::name(op);
}

QString requirementText(const QString &field, Operator op, const QString &operatorText, const std::optional<Json> &expected)
{
    const QString name = field.isEmpty() ? ConditionWords::noField() : ConditionWords::shortened(field);
    if (op == Operator::Unknown)
        return ConditionWords::unknown(name, operatorText);
    const bool numeric = expected && (expected->isNumber() || isNumberText(expected->utf8()));
    QString value = ConditionWords::nothing();
    if (expected && (op == Operator::In || op == Operator::NotIn) && expected->isArray() && !isPersonalPath(field))
        value = ConditionWords::listed(*expected);
    else if (expected)
        value = valueText(*expected, field);
    return fill(ConditionWords::pattern(op, numeric), {name, value});
}

} // namespace selwise
