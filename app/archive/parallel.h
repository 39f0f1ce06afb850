#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace selwise::archive {

/// Calls f(i) for each i below `count`, on all cores; returns when all are done. `f` must not throw.
template <class F>
void forEachInParallel(size_t count, F f)
{
    const size_t cores = std::min<size_t>(std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 8), count);
    std::atomic<size_t> next{0};
    const auto work = [&] {
        for (size_t i = next++; i < count; i = next++)
            f(i);
    };
    std::vector<std::thread> helpers;
    for (size_t i = 1; i < cores; ++i)
        helpers.emplace_back(work);
    work();
    for (std::thread &helper : helpers)
        helper.join();
}

} // namespace selwise::archive
