#pragma once

#include "models/domain/codec/sitefilecodec.h"
#include "models/drafts/change.h"

#include <functional>

namespace selwise {

/// What bringing a file or an earlier version into the draft would do, record by record; nothing is done yet.
struct SitePlan {
    struct Part {
        RecordKey key;
        QString name;            ///< of the record, where it has one of its own
        std::optional<Json> now; ///< what is shown; nullopt = it would be made
        Json then;               ///< what would be shown
        std::vector<Change> changes;
        bool isNew() const { return !now; }
    };
    std::vector<Part> parts; ///< only records that would change
    std::vector<RecordKey> stay; ///< of a restore: records that did not exist then; a draft cannot delete them
    std::vector<Change> changes() const;
};

/// What is shown of each record of a site now, and every record there is.
struct SiteShown {
    std::vector<RecordKey> records;
    std::function<std::optional<Json>(const RecordKey &)> form;
};

/// `newId` gives the name of a webhook's draft that does not exist at the server yet. A webhook of the file is the one with the
/// same id, else the one with the same name and address, else a new one. Unknown members that the file does not have stay.
SitePlan importPlan(const codec::SiteFile &file, const SiteShown &shown, const std::function<QString()> &newId);
/// To the state `then` of each record (nullopt = it did not exist).
SitePlan restorePlan(const std::vector<RecordKey> &records, const std::function<std::optional<Json>(const RecordKey &)> &then,
                     const SiteShown &shown, const std::function<QString()> &newId);
/// What is shown, as a file.
codec::SiteFile exported(const SiteShown &shown, const QString &site, const QString &environment, const QDateTime &at);

} // namespace selwise
