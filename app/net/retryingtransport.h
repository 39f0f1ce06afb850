#pragma once

#include "app/net/retrypolicy.h"

#include <deque>
#include <functional>
#include <memory>
#include <set>
#include <QObject>

namespace selwise {

class Clock;

/// Repeats the tries of another Transport by the retry table (retrypolicy.h), with a queue in front of it: at most
/// `atOnce` exchanges run, none while a 429 asks to wait or the computer is known to be offline.
///
/// When a try of a conditional write may have happened and a later one is answered 412, the outcome is unknown: the 412 may
/// well be about our own first try. Whoever wrote reads again and compares.
///
/// Use in the thread it lives in.
class RetryingTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    struct Options {
        RetryRules rules;
        int atOnce = 6;
        std::chrono::milliseconds offlinePatience{10'000}; ///< then a request held back is tried once all the same
        std::function<double()> jitter;                    ///< 0 to 1; by default random
    };
    /// Both must outlive this.
    RetryingTransport(Transport &next, Clock &clock, QObject *parent = nullptr);
    RetryingTransport(Transport &next, Clock &clock, Options options, QObject *parent = nullptr);
    /// Ends what is under way with Cancelled or OutcomeUnknown.
    ~RetryingTransport() override;

    QFuture<Result<HttpResponse, ApiError>> send(const HttpRequest &request) override;

    /// What the system says about the network (OnlineWatch). Online until told otherwise. It may be wrong, where a network is
    /// not managed by what it asks: an answer that arrives all the same counts as online.
    void setOnline(bool online);

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;

    void pump();
    void start(const CallPtr &call);
    void over(const CallPtr &call, const Result<HttpResponse, ApiError> &outcome);
    void cancel(const CallPtr &call);
    void holdOffline(const CallPtr &call);
    void finish(const CallPtr &call, Result<HttpResponse, ApiError> outcome);
    void giveUp(const CallPtr &call, ApiError::Kind kind);

    Transport &m_next;
    Clock &m_clock;
    const Options m_options;
    std::set<CallPtr> m_calls; ///< all that are not finished
    std::deque<CallPtr> m_queue;
    int m_running = 0;
    bool m_online = true;
    bool m_pumpWaits = false;
    std::chrono::milliseconds m_notBefore{0}; ///< of Clock::monotonic()
};

} // namespace selwise
