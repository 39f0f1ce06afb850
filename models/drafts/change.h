#pragma once

#include "models/domain/json.h"

#include <QString>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace selwise {

/// Which record of a site.
struct RecordKey {
    enum class Kind { Provider, Webhook, DataLayer };
    Kind kind = Kind::Provider;
    QString id; ///< canonical provider, webhook id, or empty for the data layer
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend bool operator<(const RecordKey &a, const RecordKey &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
};

/// The word of files for a kind: "provider", "webhook", "dataLayer".
QString kindWord(RecordKey::Kind kind);
std::optional<RecordKey::Kind> kindOfWord(QStringView word);

/// Member names from the record's root; arrays are one value. Shown as "config.pixelId".
using MemberPath = std::vector<std::string>;
QString pathText(const MemberPath &path);
/// Whether `at`, a path as it is shown ("contents[0].id"), is that member or lies in it; all lie in the root.
bool liesIn(const QString &at, const MemberPath &member);

/// One edit of one member: the only way to edit, what undo holds, what a review lists. nullopt = the member is not there.
/// Never a secret: drafts work on codec::encodeRecord, which has none.
struct Change {
    RecordKey record;
    MemberPath path;
    std::optional<Json> before;
    std::optional<Json> after;
    /// Of a member that goes: where it stands among its siblings, so that undo puts it back there; -1 = not known, at the end.
    int place = -1;
    friend bool operator==(const Change &a, const Change &b)
    {
        return a.record == b.record && a.path == b.path && a.before == b.before && a.after == b.after;
    }
};

/// What turns `from` into `to`, one Change a member, deepest member that differs. Equivalent values do not differ.
std::vector<Change> diff(const RecordKey &record, const Json &from, const Json &to);
std::optional<Json> valueAt(const Json &document, const MemberPath &path);
/// The Change that gives the member at `path` the value `after`. When objects on the way are missing, it is the Change that
/// adds the first of them, so that its inverse takes away all that it brought. before == after when there is nothing to do.
Change changeOf(const RecordKey &record, const Json &document, const MemberPath &path, const std::optional<Json> &after);
/// Sets or removes the member; missing objects on the way are made. A member that `order` has comes back where it stands there,
/// another one at the change's place.
void apply(Json &document, const Change &change, const Json *order = nullptr);
/// The same, one after the other; thousands in one object take no longer than it does to read it. Of those, a member with a place
/// comes back there, and only one without to where `order` has it.
void apply(Json &document, std::span<const Change> changes, const Json *order = nullptr);
Change inverse(const Change &change);

/// Both sides changed the same member, to different values.
struct Conflict {
    MemberPath path;
    std::optional<Json> base, theirs, mine;
    friend bool operator==(const Conflict &, const Conflict &) = default;
};
struct Merge {
    Json merged; ///< theirs plus mine where only I changed; theirs where both did, until it is settled
    std::vector<Change> theirs; ///< what they changed and I did not: merged by itself
    std::vector<Conflict> conflicts;
};
Merge merge(const RecordKey &record, const Json &base, const Json &theirs, const Json &mine);

} // namespace selwise
