#pragma once

#include "tests/contract/bench.h"

#include <vector>

namespace selwise::contract {

/// What the console relies on, whichever of the accepted answers a server gives (contract, "the console also accepts").
/// `site` is the service behind the plane, for looking at what was really stored; the same bench when nothing reshapes.
struct PlaneCase {
    const char *name;
    QString (*run)(ControlPlane &plane, const Variant &variant, Bench &site); ///< empty: as it must be
};
const std::vector<PlaneCase> &planeCases();

} // namespace selwise::contract
