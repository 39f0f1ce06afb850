#pragma once

#include "models/domain/codec/providercodec.h"

#include <QUrl>

namespace selwise::codec {

/// The line a sandbox prints, or leaves in its ready file: {"url","siteId","siteKey","token"}. The token is missing where a
/// token file has it (contract, section 10).
struct ReadyLine {
    QUrl url;
    SiteId site;
    QString siteKey;
    Secret token;
};
Result<ReadyLine, ShapeError> decodeReadyLine(const Json &line);

} // namespace selwise::codec
