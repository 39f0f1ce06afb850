#pragma once

#include "models/domain/codec/providercodec.h"

#include <QDateTime>

namespace selwise::codec {

/// A site's configuration as one file, without secrets. Records are in the form that is drafted, unknown members included.
struct SiteFile {
    QString site, environment; ///< where it came from: a name and a word, for people
    QDateTime exportedAt;      ///< UTC
    std::vector<std::pair<QString, Json>> providers; ///< canonical name and form
    std::vector<std::pair<QString, Json>> webhooks;  ///< id at that site, and form
    std::optional<Json> dataLayer;
};

/// Why a file is no such file; `where` is a member ("providers.meta.config") or "line 12, column 4".
struct SiteFileError {
    enum class Kind {
        TooLarge,     ///< `detail`: how large a file may be
        NotJson,      ///< cut off or no JSON at all; `where` is a line and a column
        DuplicateKey, ///< `detail` is the name
        Foreign,      ///< JSON, but not one of this program's
        NewerVersion, ///< `detail` is its version
        WrongShape    ///< `detail` says what should be there
    };
    Kind kind = Kind::NotJson;
    QString where, detail;
};
/// Strict: a repeated name is refused, so is a wrong type at a documented place. Secrets in it are left out.
Result<SiteFile, SiteFileError> decodeSiteFile(QByteArrayView utf8);
Json encodeSiteFile(const SiteFile &file);
inline constexpr qsizetype largestSiteFile = 32 << 20;

enum class OverlayKind { Provider, Webhook, DataLayer };
/// `now` with what `from` says of it. Documented members (also those of `config`, `authConfig` and the retry policy) are those
/// of `from`; one that `from` does not have stays, or with `whole` is taken away. What this program does not know is set where
/// `from` has it, and stays as it is where it has not.
Json overlaid(const Json &now, const Json &from, OverlayKind kind, bool whole);

} // namespace selwise::codec
