#include "models/services/outages.h"

#include <algorithm>
#include <cstdlib>

namespace selwise {

namespace {

constexpr qint64 leastLost = 20;
constexpr double strays = 0.1; ///< of the attempts of a step: so few deliveries are an outage all the same

std::vector<Outage> outagesOf(const HealthFigures &figures, const HealthFigures::OfReceiver &one)
{
    std::vector<Outage> all;
    std::optional<Outage> open;
    bool wentWell = false;
    const auto close = [&](bool over) {
        if (open && open->lost >= leastLost) {
            open->isOver = over;
            all.push_back(*open);
        }
        open.reset();
    };
    for (size_t bin = 0; bin < one.bins.size(); ++bin) {
        const OutcomeCounts &counts = one.bins[bin].counts;
        const qint64 tried = counts.tried(), good = counts.count(DeliveryStatus::Delivered);
        if (tried == 0)
            continue;
        if (double(good) > strays * double(tried)) {
            wentWell = true;
            close(true);
            continue;
        }
        const TimeSpan step{figures.binStart(bin), std::min(figures.binStart(bin + 1), figures.span.toMs)};
        if (!open)
            open = Outage{{one.receiver}, step, false, 0, !wentWell};
        open->span.toMs = step.toMs;
        open->lost += tried - good;
    }
    close(false);
    return all;
}

} // namespace

std::vector<Outage> outagesOf(const HealthFigures &figures)
{
    std::vector<Outage> all;
    for (const HealthFigures::OfReceiver &one : figures.receivers) {
        for (Outage &outage : outagesOf(figures, one)) {
            // What begins and ends within a step of another has its cause.
            const auto near = [&](qint64 a, qint64 b) { return std::llabs(a - b) <= figures.stepMs; };
            const auto same = std::ranges::find_if(all, [&](const Outage &other) {
                return near(other.span.fromMs, outage.span.fromMs) && near(other.span.toMs, outage.span.toMs) && other.isOver == outage.isOver;
            });
            if (same == all.end()) {
                all.push_back(std::move(outage));
                continue;
            }
            same->receivers.push_back(one.receiver);
            same->span = {std::min(same->span.fromMs, outage.span.fromMs), std::max(same->span.toMs, outage.span.toMs)};
            same->lost += outage.lost;
            same->isCut = same->isCut && outage.isCut;
        }
    }
    std::ranges::stable_sort(all, {}, [](const Outage &outage) { return outage.span.fromMs; });
    return all;
}

} // namespace selwise
