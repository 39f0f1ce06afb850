#pragma once

#include "models/domain/datalayer.h"

#include <QString>

namespace selwise {

enum class SnippetKind { Html, TagManager };
/// What a page holds so that the runtime finds its settings (D: DataLayerConfig is the runtime's). The names of the globals are an
/// assumption. Safe inside a <script> element whatever the texts say.
QString dataLayerSnippet(const DataLayerConfig &config, SnippetKind kind);

} // namespace selwise
