#pragma once

#include "models/domain/codec/providercodec.h"

namespace selwise {

/// Why a document could not be read, with line and column; and what to do.
struct JsonErrorText {
    QString sentence;
    QString remedy;
};
JsonErrorText jsonErrorText(const JsonError &error);
/// JSON that is none of the shapes expected.
JsonErrorText shapeErrorText(const codec::ShapeError &error);

} // namespace selwise
