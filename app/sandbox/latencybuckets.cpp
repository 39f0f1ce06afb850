#include "app/sandbox/latencybuckets.h"

#include <algorithm>
#include <cmath>

namespace selwise::sandbox {

namespace {
constexpr int exact = 32;
constexpr double growth = 1.05;
constexpr int most = 300; // about twenty hours
} // namespace

int latencyBucket(qint64 milliseconds)
{
    if (milliseconds <= exact)
        return int(std::max<qint64>(0, milliseconds));
    return std::min(most, exact + int(std::ceil(std::log(double(milliseconds) / exact) / std::log(growth) - 1e-9)));
}

double latencyOf(int bucket)
{
    return bucket <= exact ? bucket : std::round(exact * std::pow(growth, bucket - exact));
}

} // namespace selwise::sandbox
