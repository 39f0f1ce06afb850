#pragma once

#include "models/drafts/change.h"

#include <QString>

/// The sentences of changesentences.h by what they are about. A value between stars is shown strong; see `plain`.
namespace selwise::changewords {

/// Server and user texts may hold the marks of emphasis themselves: their stars are shown as the sign of the same look. Long
/// texts are cut.
QString plain(QString text);
QString plain(const std::optional<Json> &value);

QString mapping(const QString &event, const Change &change, const QString &name);
QString reverseMapping(const QString &event, const Change &change, const QString &name);
/// `member` empty: of the whole filter; "enabled", "conditions", or another one of it.
QString filter(const QString &event, const std::string &member, const Change &change, const QString &name);
QString webhook(const Change &change, const QString &name);
QString dataLayer(const Change &change, const QString &name);
QString webhookLabel(const MemberPath &path);
QString dataLayerLabel(const MemberPath &path);
QString member(const Change &change, const QString &label);
QString renamed(const QString &from, const QString &to, const QString &as, const QString &name);

} // namespace selwise::changewords
