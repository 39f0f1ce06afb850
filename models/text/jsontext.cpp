#include "models/text/jsontext.h"

#include <QCoreApplication>

namespace selwise {

using Code = JsonError::Code;

namespace {

class JsonWords {
    Q_DECLARE_TR_FUNCTIONS(JsonText)

public:
    static QString sentence(const JsonError &error)
    {
        switch (error.code) {
        case Code::Empty: return tr("There is nothing in it.");
        case Code::Syntax: return at(tr("Line %1, column %2: this is not JSON from here on."), error);
        case Code::Depth: return at(tr("Line %1, column %2: this is nested more than %3 levels deep."), error).replace(QLatin1String("%3"), QString::number(Json::maxDepth));
        case Code::DuplicateKey:
            return at(tr("Line %1, column %2: the name “%3” is there twice."), error).replace(QLatin1String("%3"), shortened(error.key));
        case Code::TrailingText: return at(tr("Line %1, column %2: something follows after the end of the document."), error);
        case Code::TooLarge: return tr("It is too large to be read.");
        case Code::NotUtf8: return tr("It is not in UTF-8.");
        }
        return {};
    }

    static QString remedy(Code code)
    {
        switch (code) {
        case Code::Empty: return tr("Enter a JSON object, like {}.");
        case Code::Syntax: return tr("Look for a missing comma, quote or bracket just before.");
        case Code::Depth: return tr("Check whether brackets were opened by mistake.");
        case Code::DuplicateKey: return tr("Remove one of the two.");
        case Code::TrailingText: return tr("Remove what follows, or a bracket too many before it.");
        case Code::TooLarge: return tr("Check whether it is the right file.");
        case Code::NotUtf8: return tr("Save it again as UTF-8.");
        }
        return {};
    }

    static QString shape(const codec::ShapeError &error)
    {
        if (error.missing)
            return tr("“%1” is missing: %2.").arg(shortened(error.path), error.expected);
        return error.path.isEmpty() ? tr("This is JSON, and not what is expected here: %1.").arg(error.expected)
                                    : tr("“%1” is not what is expected there: %2.").arg(shortened(error.path), error.expected);
    }
    static QString shapeRemedy() { return tr("Compare it with what the program itself writes."); }

private:
    static QString at(QString sentence, const JsonError &error)
    {
        return sentence.replace(QLatin1String("%1"), QString::number(error.line)).replace(QLatin1String("%2"), QString::number(error.column));
    }
    static QString shortened(const QString &text)
    {
        constexpr qsizetype longest = 80;
        return text.size() <= longest ? text : text.first(longest) + u'…';
    }
};

} // namespace

JsonErrorText jsonErrorText(const JsonError &error)
{
    return {JsonWords::sentence(error), JsonWords::remedy(error.code)};
}

JsonErrorText shapeErrorText(const codec::ShapeError &error)
{
    return {JsonWords::shape(error), JsonWords::shapeRemedy()};
}

} // namespace selwise
