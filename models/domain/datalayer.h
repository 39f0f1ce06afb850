#pragma once

#include "models/domain/providerrecord.h"

namespace selwise {

enum class PageDetection { Auto, Manual, Patterns, Unknown };

/// Contract, section 6. `flushIntervalMs` is the data layer's own, in milliseconds; the tracker block has another one in
/// seconds and stays in `source` with everything else that is not described.
struct DataLayerConfig {
    bool enabled = true;
    bool autoPageTracking = true;
    QString variableName = QStringLiteral("selwiseLayer");
    PageDetection pageDetection = PageDetection::Auto;
    QString pageDetectionText = QStringLiteral("auto"); ///< as on the wire
    qint64 bufferSize = 10;
    qint64 flushIntervalMs = 1000;
    EventMapping reverseEventMapping;
    QString externalDataLayerName = QStringLiteral("dataLayer");
    bool debugMode = false;
    QByteArray etag;
    Json source = Json::object();
};

} // namespace selwise
