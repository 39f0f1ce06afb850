#pragma once

#include "models/drafts/change.h"

#include <QStringList>

namespace selwise {

/// The name of a member as the sentences about it say it: "Pixel ID", "Variable name", or the path.
QString memberLabel(const RecordKey &record, const MemberPath &path);
/// The value of a member as one line: a text without quotes, anything else as JSON, "not there".
QString memberText(const std::optional<Json> &value);

/// What the changes of one record called `name` do to real traffic, in plain sentences with **names and values** marked, each
/// standing under that name: mapping, filters, webhooks and the data layer in their own words, anything else as a member and
/// its values. Several changes may become one sentence (a renamed event), one may become several (a new mapping).
QStringList changeSentences(const std::vector<Change> &changes, const QString &name);
/// Of a single one.
QString changeSentence(const Change &change, const QString &name);

} // namespace selwise
