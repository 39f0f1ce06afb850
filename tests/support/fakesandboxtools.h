#pragma once

#include "models/ports/sandboxtools.h"
#include "models/services/steadypromise.h"

#include <QObject>
#include <functional>
#include <map>

namespace selwise {

/// The helpers of a sandbox without one: dead letters and receivers by what a test puts here; every answer comes with the next
/// turn of the event loop.
class FakeSandboxTools : public SandboxTools {
public:
    struct Dead {
        std::vector<DeadLetter> letters;
        qint64 never = 0;  ///< received, and never attempted
        qint64 tooOld = 0; ///< of the letters
    };
    std::map<QString, Dead> dead; ///< by destination
    std::map<QString, ReceiverBehaviour> receivers;
    std::optional<ApiError> error; ///< what every call ends in
    std::vector<ReplayOrder> sent; ///< those that were no dry runs
    bool hangs = false;

    QUrl origin() const override { return QUrl(QStringLiteral("http://127.0.0.1:8620")); }
    Reply<DeadLetters> deadLetters(const QString &destination) override
    {
        return answer<DeadLetters>({dead[destination].letters, qint64(dead[destination].letters.size())});
    }
    Reply<ReplayPlan> replay(const ReplayOrder &order) override
    {
        if (!order.dryRun)
            sent.push_back(order);
        const Dead &all = dead[order.destination];
        ReplayPlan plan;
        plan.dryRun = order.dryRun;
        if (order.mode == ReplayOrder::Mode::NeverAttempted) {
            plan.planned = all.never;
            return answer(plan);
        }
        for (const DeadLetter &letter : all.letters) {
            if (letter.receivedAt < order.since)
                continue;
            ++plan.planned;
            plan.oldestAt = plan.oldestAt.isValid() ? std::min(plan.oldestAt, letter.receivedAt) : letter.receivedAt;
        }
        plan.tooOld = std::min(all.tooOld, plan.planned);
        return answer(plan);
    }
    Reply<ReceiverBehaviour> receiver(const QString &destination) override
    {
        receivers[destination].destination = destination;
        return answer(receivers[destination]);
    }
    Reply<ReceiverBehaviour> setReceiver(const ReceiverBehaviour &behaviour) override
    {
        if (!error)
            receivers[behaviour.destination] = behaviour;
        return answer(behaviour);
    }
    Reply<QString> siteKey() override { return answer(QStringLiteral("site-key")); }
    Reply<QStringList> sendEvent(const QString &siteKey, const Json &event) override
    {
        Q_UNUSED(siteKey)
        Q_UNUSED(event)
        return answer(QStringList{QStringLiteral("test-1")});
    }

private:
    template <class T>
    Reply<T> answer(const T &value)
    {
        const auto promise = std::make_shared<SteadyPromise<Result<T, ApiError>>>();
        const Result<T, ApiError> result = error ? Result<T, ApiError>(Failure{*error}) : Result<T, ApiError>(value);
        if (hangs)
            m_held.push_back([promise, result] { promise->finish(result); });
        else
            QMetaObject::invokeMethod(&m_context, [promise, result] { promise->finish(result); }, Qt::QueuedConnection);
        return promise->future();
    }

    std::vector<std::function<void()>> m_held;
    QObject m_context;
};

} // namespace selwise
