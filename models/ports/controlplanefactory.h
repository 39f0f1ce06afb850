#pragma once

#include "models/domain/connection.h"
#include "models/domain/secret.h"
#include "models/ports/controlplane.h"

#include <memory>

namespace selwise {

/// Makes the control plane of one connection. The token stays in memory inside it; `apiUrl` must be set.
class ControlPlaneFactory {
public:
    virtual ~ControlPlaneFactory() = default;
    virtual std::unique_ptr<ControlPlane> make(const ConnectionProfile &profile, const Secret &token) = 0;
};

} // namespace selwise
