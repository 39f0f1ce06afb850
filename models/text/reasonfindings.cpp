// What a destination will refuse, drop or misread in a request. Codes come from models/forwarding/encode.
#include "models/text/reasonwords.h"

#include <QCoreApplication>

namespace selwise {

using namespace forwarding;
using reasons::fill;
using reasons::Row;
using Stage = ReasonText::Stage;
using Fixer = ReasonText::Fixer;

#define TEXT(text) QT_TRANSLATE_NOOP("ReasonText", text)

namespace {

/// %1 the destination, %2 the member it is about, %3 what was found there.
const Row rows[] = {
    {"setting-missing", Stage::Settings, Fixer::SelwiseSettings, false, TEXT("The setting %2 is missing, so nothing can be sent to %1."),
     TEXT("Enter it in the settings of %1.")},
};

class FindingWords {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)

public:
    /// For a code that has no row.
    static ReasonText general(const Finding &finding, const std::vector<QString> &values)
    {
        ReasonText text;
        text.stage = Stage::Payload;
        text.fixer = finding.severity == Finding::Severity::Note ? Fixer::Nobody : Fixer::ShopDeveloper;
        switch (finding.severity) {
        case Finding::Severity::Note:
            text.sentence = fill(tr("Good to know for %1 about %2 (%3)."), values);
            return text;
        case Finding::Severity::Warning:
            text.sentence = fill(tr("%1 may drop or misread %2 (%3)."), values);
            break;
        case Finding::Severity::Refused:
            text.sentence = fill(tr("%1 will refuse this because of %2 (%3)."), values);
            break;
        }
        text.remedy = fill(tr("Compare %2 with what %1 asks for."), values);
        return text;
    }
    static QString wholeRequest() { return tr("the request"); }
};

} // namespace

ReasonText reasonText(const Finding &finding, const QString &destination)
{
    const QString name = reasons::destinationOrFallback(destination);
    const QString path = finding.path.empty() ? FindingWords::wholeRequest() : QString::fromStdString(finding.path);
    const QString code = QString::fromStdString(finding.code);
    const Row *row = reasons::find(rows, finding.code);
    const QString detail = QString::fromStdString(finding.detail);
    ReasonText text = row ? reasons::fromRow(*row, {name, path, detail})
                          : FindingWords::general(finding, {name, path, detail.isEmpty() ? code : detail});
    text.code = code;
    return text;
}

std::span<const Row> reasons::findingRows()
{
    return rows;
}

} // namespace selwise
