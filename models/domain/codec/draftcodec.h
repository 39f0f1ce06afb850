#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/domain/document.h"

namespace selwise::codec {

/// One unpublished record. An empty `base` or `origin` = the server had no such record.
struct DraftEntry {
    QString kind; ///< "provider", "webhook", "dataLayer"
    QString id;
    Document origin; ///< the server's record when the draft began, as far as conflicts are settled
    Document base;   ///< the server's record as last read
    Document draft;  ///< none: the record goes (`base` is there)
    QByteArray etag;
};
/// The file of unpublished edits of one site: {"version":1,"savedAt":...,"records":[...]}. It holds no secret.
struct Drafts {
    QDateTime savedAt; ///< UTC
    std::vector<DraftEntry> entries;
};
Result<Drafts, ShapeError> decodeDrafts(const Json &document);
Json encodeDrafts(const Drafts &drafts);

/// The version a file of ours says it has; 0 when it says none.
qint64 fileVersion(const Json &document);
/// The same record without the texts in its `config` that are credentials by their name, and those of `authConfig`.
Json withoutSecrets(Json record);

} // namespace selwise::codec
