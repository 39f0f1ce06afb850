#pragma once

#include "app/http/pending.h"
#include "app/net/answers.h"
#include "models/ports/clock.h"
#include "models/ports/transport.h"

#include <QThreadPool>
#include <functional>
#include <memory>

namespace selwise {

/// Requests over any Transport, whose answers are decoded in a worker thread: the thread that calls only builds requests.
/// Reads in flight when this goes end with Cancelled, writes with OutcomeUnknown.
class HttpCalls {
public:
    /// Both must outlive this.
    HttpCalls(Transport &transport, const Clock &clock);
    ~HttpCalls();
    Q_DISABLE_COPY_MOVE(HttpCalls)

    /// With an id of its own. An empty path stands for one that must not be asked: its call ends with BadAddress.
    static HttpRequest ask(const char *method, const QString &path, QByteArray body = {});

    /// `secrets` are kept out of what an error repeats of the answer. `decode` runs in a worker thread.
    template <class T>
    Reply<T> call(HttpRequest request, const SecretEdits &secrets, std::function<Result<T, ApiError>(const Answer &)> decode)
    {
        Pending<T> pending;
        if (request.path.isEmpty()) {
            pending.fail(badAddress(request));
            return pending.future();
        }
        Answer answer{std::move(request), {}, {}, {}};
        for (const auto &[name, edit] : secrets) {
            if (edit.value)
                answer.secrets.push_back(*edit.value);
        }
        const auto flight = std::make_shared<InFlight<T>>(pending, m_transport.send(answer.request), answer.request.method == "GET");
        answer.request.body.clear();
        whenCancelled(pending, m_context.get(), [sent = flight->sent]() mutable { sent.cancel(); });
        whenOver(flight->sent, m_context.get(),
                 [this, flight, pending, answer = std::move(answer), decode = std::move(decode)](const auto &outcome) mutable {
                     flight->over = true;
                     if (!outcome)
                         return pending.fail(outcome.error());
                     answer.response = *outcome;
                     answer.now = m_clock.now();
                     m_decoders.start([pending, answer = std::move(answer), decode] { pending.finish(decode(answer)); });
                 });
        return pending.future();
    }
    template <class T>
    Reply<T> call(HttpRequest request, std::function<Result<T, ApiError>(const Answer &)> decode)
    {
        return call<T>(std::move(request), {}, std::move(decode));
    }

private:
    /// Stops the exchange and ends the call when the control plane goes before the answer came.
    template <class T>
    struct InFlight {
        Pending<T> pending;
        QFuture<Result<HttpResponse, ApiError>> sent;
        bool read;
        bool over = false;

        InFlight(Pending<T> p, QFuture<Result<HttpResponse, ApiError>> f, bool isRead)
            : pending(std::move(p)), sent(std::move(f)), read(isRead)
        {
        }
        Q_DISABLE_COPY_MOVE(InFlight)
        ~InFlight()
        {
            if (over)
                return;
            sent.cancel();
            ApiError error;
            error.kind = read ? ApiError::Kind::Cancelled : ApiError::Kind::OutcomeUnknown;
            pending.fail(std::move(error));
        }
    };
    static ApiError badAddress(const HttpRequest &request);

    Transport &m_transport;
    const Clock &m_clock;
    QThreadPool m_decoders;
    std::unique_ptr<QObject> m_context; ///< in the thread that made this; the first to go
};

} // namespace selwise
