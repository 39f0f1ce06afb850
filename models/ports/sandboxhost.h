#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QFuture>
#include <QUrl>

namespace selwise {

struct SandboxInfo {
    QUrl url;
    SiteId site;
    QString siteKey;
    Secret token;
};
struct SandboxError {
    enum class Kind { ProgramMissing, CannotStart, DataUnusable, TimedOut, Cancelled };
    Kind kind = Kind::CannotStart;
    QString detail; ///< the sandbox's own sentence, when it printed one
};

/// The embedded sandbox of this user: started when it is not running, joined when another window runs it.
class SandboxHost {
public:
    virtual ~SandboxHost() = default;
    virtual QFuture<Result<SandboxInfo, SandboxError>> ensureRunning() = 0;
    virtual QString dataDirectory() const = 0;
};

} // namespace selwise
