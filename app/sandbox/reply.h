#pragma once

#include "app/sandbox/sandboxmessage.h"

#include <functional>
#include <memory>
#include <optional>

namespace selwise::sandbox {

/// The one answer to one request, given now or later, in the service's thread. Copies are the same thing and the first
/// answer counts; a request of which the last copy goes unanswered gets a 500. Answering a peer that went away meanwhile
/// does nothing.
class Reply {
public:
    /// `closeAfterBytes`: cut the answer, head included, after so many bytes and close (a stand-in that misbehaves).
    using Deliver = std::function<void(SandboxResponse response, std::optional<qint64> closeAfterBytes)>;

    explicit Reply(Deliver deliver);
    void send(SandboxResponse response, std::optional<qint64> closeAfterBytes = {}) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace selwise::sandbox
