// decide: one line of `explain` is decided the same with and without its steps, the same again, and every step has its
// sentence.
#include "tests/fuzz/fuzztarget.h"

#include "models/domain/codec/explaincodec.h"
#include "models/forwarding/engine.h"
#include "models/text/reasontext.h"

using namespace selwise;
using namespace selwise::forwarding;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto json = Json::parse(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!json)
        return 0;
    const auto question = codec::decodeExplain(*json);
    if (!question || (!question->record && !question->webhook))
        return 0;
    const CompiledDestination destination = question->webhook ? CompiledDestination(*question->webhook, question->rules)
                                                              : CompiledDestination(*question->record, question->rules);
    const Site site{question->siteCurrency.toStdString()};
    const Decision decision = destination.decide(question->event, site);
    const Ruling ruling = destination.rule(question->event, site);
    promise(decision == destination.decide(question->event, site), "the same question has the same answer");
    promise(ruling.outcome == decision.outcome && ruling.providerEvent == decision.providerEvent
                && ruling.currency == decision.currency && ruling.currencySource == decision.currencySource,
            "with and without steps the answer is the same");
    promise(!decision.steps.empty(), "every decision has a step");
    for (const Step &step : decision.steps) {
        const ReasonText text = reasonText(step, decision, QStringLiteral("Meta"));
        promise(!text.code.isEmpty() && !text.sentence.isEmpty(), "every step has its sentence");
        promise(text.sentence.size() < 5000, "a sentence is no dump");
    }
    promise(!outcomeText(decision, {}).sentence.isEmpty(), "every outcome has its sentence");
    (void)destination.faults();
    return 0;
}
