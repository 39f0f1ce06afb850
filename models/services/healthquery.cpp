#include "models/services/healthquery.h"

#include "models/domain/codec/observationcodec.h"
#include "models/domain/deliverystate.h"
#include "models/domain/logquery.h"
#include "models/query/logprint.h"

namespace selwise {

using namespace logquery;

namespace {

Node termOf(Field field, std::vector<Test> tests)
{
    return Node{Term{FieldRef{field, {}}, std::move(tests)}};
}

Test is(const QString &text)
{
    return TextTest{TextTest::Kind::Is, text};
}

} // namespace

QString logQueryOf(const HealthSelection &selection)
{
    std::vector<Node> parts;
    if (selection.receiver)
        parts.push_back(termOf(selection.receiver->webhook ? Field::Webhook : Field::Provider, {is(selection.receiver->id)}));
    std::vector<Test> statuses;
    for (const DeliveryStatus status : selection.statuses)
        statuses.push_back(is(selection.deliveries ? deliveryStateName(stateAfter(status)) : codec::deliveryStatusName(status)));
    if (!statuses.empty())
        parts.push_back(termOf(selection.deliveries ? Field::State : Field::Status, std::move(statuses)));
    if (!selection.event.isEmpty())
        parts.push_back(termOf(Field::Event, {is(selection.event)}));
    if (selection.span) {
        const auto at = [](qint64 ms) { return Moment{Moment::Kind::Instant, ms}; };
        parts.push_back(termOf(Field::Time, {logquery::TimeRange{Bound<Moment>{at(selection.span->fromMs), true}, Bound<Moment>{at(selection.span->toMs), false}}}));
    }
    return print(allOf(std::move(parts)));
}

} // namespace selwise
