#pragma once

#include <ctime>

/// Processor time in ms, for limits that hold however busy the machine is: what others take from a thread does not count.
namespace selwise::test {

inline double cpuMs(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

inline double threadMs() ///< of the calling thread
{
    return cpuMs(CLOCK_THREAD_CPUTIME_ID);
}

inline double processMs() ///< of all threads together
{
    return cpuMs(CLOCK_PROCESS_CPUTIME_ID);
}

} // namespace selwise::test
