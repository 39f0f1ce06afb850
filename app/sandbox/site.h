#pragma once

#include "app/sandbox/ratelimit.h"
#include "app/sandbox/repository.h"
#include "app/sandbox/sender.h"
#include "app/sandbox/standins.h"
#include "models/ports/clock.h"

namespace selwise::sandbox {

/// What one sandbox may do and show, as it was started.
struct SandboxSettings {
    Destinations destinations;
    bool captureSecrets = false;
    int ingestionRate = 0; ///< requests a second on the public paths; 0: no limit
};

/// What the handlers of one site work with; outlives the router. For one thread.
struct Site {
    Site(Repository &records, Clock &time, const SandboxSettings &settings)
        : repository(records)
        , clock(time)
        , destinations(settings.destinations)
        , standIns(time, settings.captureSecrets)
        , sender(destinations)
        , ingestion(settings.ingestionRate)
    {
    }
    Repository &repository;
    Clock &clock;
    Destinations destinations;
    StandIns standIns;
    Sender sender;
    RateLimit ingestion;
};

} // namespace selwise::sandbox
