#pragma once

#include <deque>
#include <functional>
#include <map>

namespace selwise {

/// Asynchronous work done one after the other for each key, and side by side for different keys.
template <class Key>
class KeyedQueue {
public:
    /// `work` must end, sooner or later, in one call of `next` with the same key.
    void enqueue(const Key &key, std::function<void()> work)
    {
        auto &queue = m_queues[key];
        queue.push_back(std::move(work));
        if (queue.size() == 1)
            start(queue);
    }

    void next(const Key &key)
    {
        const auto queue = m_queues.find(key);
        queue->second.pop_front();
        if (queue->second.empty())
            m_queues.erase(queue);
        else
            start(queue->second);
    }

    template <class F>
    void forEachKey(F f) const ///< with work that is not done
    {
        for (const auto &[key, queue] : m_queues)
            f(key);
    }

private:
    static void start(const std::deque<std::function<void()>> &queue)
    {
        const auto work = queue.front(); // a copy: work that ends at once takes its place in the queue away under itself
        work();
    }

    std::map<Key, std::deque<std::function<void()>>> m_queues; ///< the first of each is under way
};

} // namespace selwise
