#include "models/text/reasontext.h"

#include "models/text/reasonwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using namespace forwarding;

namespace {

class ReasonNames {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)

public:
    static QString gate(Gate gate)
    {
        switch (gate) {
        case Gate::Enabled: return tr("Enabled");
        case Gate::Name: return tr("Name");
        case Gate::MinimumFields: return tr("Minimum fields");
        case Gate::Mapping: return tr("Mapping");
        case Gate::Filter: return tr("Filter");
        case Gate::Currency: return tr("Currency");
        case Gate::TestMode: return tr("Test mode");
        case Gate::Send: return tr("Send");
        }
        return {};
    }

    static QString fixer(ReasonText::Fixer fixer)
    {
        switch (fixer) {
        case ReasonText::Fixer::Nobody: return tr("Nobody, all is well");
        case ReasonText::Fixer::SelwiseSettings: return tr("Whoever manages Selwise");
        case ReasonText::Fixer::ShopDeveloper: return tr("The shop's developer");
        case ReasonText::Fixer::ProviderAccount: return tr("Whoever manages the provider's account");
        case ReasonText::Fixer::Provider: return tr("The provider");
        case ReasonText::Fixer::ReceiverDeveloper: return tr("The receiver's developer");
        case ReasonText::Fixer::Network: return tr("Whoever runs the network");
        }
        return {};
    }
};

/// The step that decided: the last one, or of a filter its condition, which says what was expected and what was there.
/// Where any condition would have been enough, and so several failed, it is the filter as a whole.
const Step *decisiveStep(const Decision &decision)
{
    if (decision.steps.empty())
        return nullptr;
    const bool cannotTell = decision.outcome == Outcome::Undecidable;
    const Step *found = &decision.steps.back();
    if (!cannotTell && decision.outcome != Outcome::Filtered)
        return found;
    int count = 0;
    for (const Step &step : decision.steps) {
        if (step.condition >= 0 && step.verdict == (cannotTell ? StepVerdict::CannotTell : StepVerdict::Stopped) && ++count == 1)
            found = &step;
    }
    return cannotTell || count == 1 ? found : &decision.steps.back();
}

} // namespace

ReasonText outcomeText(const Decision &decision, const QString &destination)
{
    const Step *step = decisiveStep(decision);
    return step ? reasonText(*step, decision, destination) : ReasonText();
}

QString gateName(Gate gate)
{
    return ReasonNames::gate(gate);
}

QString fixerName(ReasonText::Fixer fixer)
{
    return ReasonNames::fixer(fixer);
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Send: return u"send"_s;
    case Outcome::Test: return u"test"_s;
    case Outcome::Disabled: return u"disabled"_s;
    case Outcome::Unmapped: return u"unmapped"_s;
    case Outcome::Filtered: return u"filtered"_s;
    case Outcome::Undecidable: return u"undecidable"_s;
    case Outcome::Invalid: return u"invalid"_s;
    }
    return {};
}

QString gateWord(Gate gate)
{
    switch (gate) {
    case Gate::Enabled: return u"enabled"_s;
    case Gate::Name: return u"name"_s;
    case Gate::MinimumFields: return u"minimumFields"_s;
    case Gate::Mapping: return u"mapping"_s;
    case Gate::Filter: return u"filter"_s;
    case Gate::Currency: return u"currency"_s;
    case Gate::TestMode: return u"testMode"_s;
    case Gate::Send: return u"send"_s;
    }
    return {};
}

QString verdictWord(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Passed: return u"passed"_s;
    case StepVerdict::Warned: return u"warning"_s;
    case StepVerdict::Stopped: return u"stopped"_s;
    case StepVerdict::CannotTell: return u"cannotTell"_s;
    case StepVerdict::NotAsked: return u"notAsked"_s;
    }
    return {};
}

QString currencySourceWord(CurrencySource source)
{
    switch (source) {
    case CurrencySource::None: return {};
    case CurrencySource::Event: return u"event"_s;
    case CurrencySource::Order: return u"order"_s;
    case CurrencySource::Basket: return u"basket"_s;
    case CurrencySource::Site: return u"site"_s;
    case CurrencySource::Default: return u"default"_s;
    }
    return {};
}

std::vector<QString> reasonCodes()
{
    std::vector<QString> codes = reasons::gateCodes();
    reasons::appendCodes(codes, reasons::findingRows());
    reasons::appendCodes(codes, reasons::answerRows());
    for (const QString &code : reasons::signatureCodes())
        codes.push_back(code);
    // The same matter may come up at a gate and in a request, as an unusual currency does.
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

} // namespace selwise
