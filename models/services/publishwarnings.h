#pragma once

#include "models/drafts/change.h"

#include <functional>

namespace selwise {

/// What a publish would lead to, that no single field shows.
struct PublishWarning {
    enum class Code {
        ReachesNobody, ///< `detail` is the event: some destination got it, and none would any more
        NothingMapped, ///< enabled, and nothing is mapped
        TestModeOn,    ///< enabled and in test mode: nothing is sent
        DoubtfulName,  ///< `detail` is "event\nname": the provider drops or mistakes what comes under this name
        PathNeverSeen  ///< `detail` is "event path": no event of this name that was seen had anything there
    };
    Code code;
    RecordKey record; ///< under which it is told
    QString detail;
    friend bool operator==(const PublishWarning &, const PublishWarning &) = default;
};

/// All records of a site as they would be after the publish (`after`) and are now (`before`), by key; nullopt = not there.
using SiteForms = std::function<std::optional<Json>(const RecordKey &)>;
/// Whether events of this name that really came in have the path; nullopt = none was seen, so that nobody can tell.
using SeenCheck = std::function<std::optional<bool>(const QString &event, const QString &path)>;
/// `all` names every record of the site, `published` those that go out. Test mode is an everyday warning: told for each of
/// `published` that has it; a path never seen, and a name, only where the publish changes it.
std::vector<PublishWarning> publishWarnings(const std::vector<RecordKey> &all, const std::vector<RecordKey> &published,
                                            const SiteForms &before, const SiteForms &after, const SeenCheck &seen = {});
/// For people; `name` is the record's.
QString publishWarningText(const PublishWarning &warning, const QString &name);

} // namespace selwise
