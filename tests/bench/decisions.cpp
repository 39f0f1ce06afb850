// Forwarding decisions a second in one thread, from a parsed event to its outcome, without and with the steps.
//   decisions FILE SECONDS      FILE: {"record":{...},"events":[...]}; prints two numbers, a line each
#include "models/domain/codec/providercodec.h"
#include "models/forwarding/engine.h"

#include <QByteArray>
#include <QFile>
#include <chrono>
#include <cstdio>

using namespace selwise;
using namespace selwise::forwarding;

namespace {

using Clock = std::chrono::steady_clock;

/// Calls `decide` for one event after the other until the time is over. The sum of what it returns is printed, so that no
/// compiler leaves it out.
template <class Decide>
double rate(const Json::Array &events, double seconds, Decide decide)
{
    const auto begin = Clock::now();
    std::size_t count = 0, sum = 0;
    double elapsed = 0;
    while (elapsed < seconds) {
        for (const Json &event : events)
            sum += decide(event);
        count += events.size();
        elapsed = std::chrono::duration<double>(Clock::now() - begin).count();
    }
    std::fprintf(stderr, "%zu decisions, sum %zu\n", count, sum);
    return double(count) / elapsed;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const auto data = Json::parse(file.readAll());
    if (!data || !data->find("record") || !data->find("events"))
        return 2;
    const auto record = codec::decodeProvider(*data->find("record"), ProviderId::of(Provider::Meta));
    if (!record || !*record)
        return 2;
    const CompiledDestination destination(**record, EvaluationRules());
    const Site site{"EUR"};
    const Json::Array &events = data->find("events")->elements();
    const double seconds = QByteArray(argv[2]).toDouble();
    const double off = rate(events, seconds, [&](const Json &event) { return std::size_t(destination.rule(event, site).outcome); });
    const double on = rate(events, seconds, [&](const Json &event) { return destination.decide(event, site).steps.size(); });
    std::printf("%.0f\n%.0f\n", off, on);
    return 0;
}
