#include "app/sandbox/reply.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

struct Reply::State {
    Deliver deliver;

    void answer(SandboxResponse response, std::optional<qint64> closeAfterBytes)
    {
        if (const Deliver once = std::exchange(deliver, nullptr))
            once(std::move(response), closeAfterBytes);
    }
    ~State() { answer(problem(500, u"The sandbox gave up on this request. Send it again."_s), {}); }
};

Reply::Reply(Deliver deliver)
    : m_state(std::make_shared<State>())
{
    m_state->deliver = std::move(deliver);
}

void Reply::send(SandboxResponse response, std::optional<qint64> closeAfterBytes) const
{
    m_state->answer(std::move(response), closeAfterBytes);
}

} // namespace selwise::sandbox
