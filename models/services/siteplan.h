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
        std::optional<Json> now; ///< what is shown; nullopt = it would be made, or is to be deleted and would stay
        std::optional<Json> then; ///< what would be shown; nullopt = it would be deleted
        std::vector<Change> changes;
        bool isNew = false; ///< it is nowhere yet
    };
    std::vector<Part> parts; ///< only records that would change
    std::vector<Change> changes() const;
};

/// What is shown of each record of a site now, and every record there is: one without a form is to be deleted by the draft.
struct SiteShown {
    std::vector<RecordKey> records;
    std::function<std::optional<Json>(const RecordKey &)> form;
    std::function<std::optional<Json>(const RecordKey &)> base; ///< what the server has
};

/// `newId` gives the name of a webhook's draft that does not exist at the server yet. A webhook of the file is the one with the
/// same id, else the one with the same name and address, else a new one. Unknown members that the file does not have stay.
SitePlan importPlan(const codec::SiteFile &file, const SiteShown &shown, const std::function<QString()> &newId);
/// To the state `then` of each record (nullopt = it did not exist, and goes from the server; the data layer cannot).
SitePlan restorePlan(const std::vector<RecordKey> &records, const std::function<std::optional<Json>(const RecordKey &)> &then,
                     const SiteShown &shown, const std::function<QString()> &newId);
/// What is shown, as a file.
codec::SiteFile exported(const SiteShown &shown, const QString &site, const QString &environment, const QDateTime &at);

} // namespace selwise
