#include "app/cli/recordinput.h"

#include "models/text/jsontext.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordInput)
};

} // namespace

Result<codec::ProviderPatch, Problem> readPatch(const QByteArray &input, const ProviderId &provider)
{
    const QString source = Text::tr("standard input");
    const auto json = Json::parse(input, Json::Duplicates::Refuse);
    if (!json) {
        const JsonErrorText text = jsonErrorText(json.error());
        return Failure{usageProblem(u"%1:%2:%3: %4 %5"_s.arg(source)
                                        .arg(json.error().line)
                                        .arg(json.error().column)
                                        .arg(text.sentence, text.remedy))};
    }
    auto patch = codec::decodePatch(*json, provider);
    if (!patch)
        return Failure{problemOf(patch.error(), source)};
    return std::move(patch).value();
}

std::vector<Issue> newErrors(const std::optional<ProviderRecord> &before, const ProviderRecord &after)
{
    std::vector<Issue> errors = validate(after);
    const std::vector<Issue> old = before ? validate(*before) : std::vector<Issue>();
    std::erase_if(errors, [&](const Issue &issue) {
        return issue.severity != Issue::Severity::Error || std::any_of(old.begin(), old.end(), [&](const Issue &known) {
                   return known.code == issue.code && known.path == issue.path && known.detail == issue.detail;
               });
    });
    return errors;
}

} // namespace selwise::cli
