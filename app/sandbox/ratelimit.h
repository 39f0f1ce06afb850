#pragma once

#include <chrono>

namespace selwise::sandbox {

/// So many in each second, counted from the first.
class RateLimit {
public:
    explicit RateLimit(int perSecond) ///< 0: no limit
        : m_perSecond(perSecond)
    {
    }
    int perSecond() const { return m_perSecond; }
    bool isOver(std::chrono::milliseconds now)
    {
        if (now - m_windowStart >= std::chrono::seconds(1)) {
            m_windowStart = now;
            m_inWindow = 0;
        }
        return m_perSecond > 0 && ++m_inWindow > m_perSecond;
    }

private:
    int m_perSecond;
    std::chrono::milliseconds m_windowStart{0};
    int m_inWindow = 0;
};

} // namespace selwise::sandbox
