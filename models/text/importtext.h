#pragma once

#include "models/domain/mappingimport.h"

namespace selwise {

/// The place, "row 3, column 2", empty when it is the whole; and what is wrong there, with what to do.
QString importPlaceText(const ImportProblem &problem);
QString importProblemText(const ImportProblem &problem);
/// How the bytes were read, when that is not what everybody expects; empty otherwise.
QString encodingText(TextEncoding encoding);

} // namespace selwise
