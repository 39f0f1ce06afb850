#pragma once

#include "models/ports/errorof.h"
#include "models/services/recordendpoint.h"
#include "models/services/recordwriter.h"
#include "models/services/steadypromise.h"

#include <functional>

namespace selwise {

/// One run of a RecordWriter, from the read before to the outcome; then it deletes itself. What was sent is waited for: breaking
/// it off would only make its outcome uncertain.
class RecordJob : public QObject {
    Q_OBJECT
public:
    ~RecordJob() override;
    QFuture<WriteOutcome> start();
    void cancel();

protected:
    enum class Step { Before, Writing, Verifying, Settling, Over };
    using Answer = RecordEndpoint::Answer;

    RecordJob(std::unique_ptr<RecordEndpoint> endpoint, QObject *parent);

    virtual void begin() = 0;
    virtual void fill(WriteOutcome &outcome) const; ///< what every outcome says: at least `before`
    /// `wanted`: by what a record that has no name yet is looked for.
    void read(const Json &wanted, const RecordEndpoint::Then &then);
    void settle(const Json &wanted, const ApiError &error, const std::function<void(const std::optional<ServerRecord> &now)> &judge);
    /// The answer of the request under way; nothing comes after the outcome.
    template <class A>
    std::function<void(const A &)> whileOpen(const std::function<void(const A &)> &then)
    {
        return [this, then](const A &answer) {
            m_cancelRunning = {};
            if (m_step != Step::Over)
                then(answer);
        };
    }
    void finish(WriteOutcome outcome);
    void refuse(const ApiError &error); ///< NotWritten

    const std::unique_ptr<RecordEndpoint> m_endpoint;
    Step m_step = Step::Before;
    bool m_cancelled = false;
    std::function<void()> m_cancelRunning;  ///< the request under way
    std::optional<ServerRecord> m_current;  ///< as read just before

private:
    SteadyPromise<WriteOutcome> m_answer;
};

/// Somebody else's writes may get between our reading and our writing this often before we give up.
inline constexpr int maxRounds = 3;
/// After these a write may have been done: only reading tells.
bool mayBeWritten(const ApiError &error);

} // namespace selwise
