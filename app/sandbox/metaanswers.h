#pragma once

#include "app/sandbox/sandboxmessage.h"

#include <QStringList>

namespace selwise::sandbox {

/// The answers of Meta's Conversions API as a table (developers.facebook.com: Graph API error handling, Conversions API
/// troubleshooting; what a row rests on beyond its code is the wording seen in the field).
enum class MetaAnswer {
    Received, TokenExpired, TokenInvalid, TokenRevoked, TokenForeign, TokenMissing, UnknownObject, Permission,
    AppPermission, InvalidParameter, TooOld, InFuture, WeakUserData, MissingUserData, EmptyData, TooManyEvents, NotJson,
    UnknownPath, AppThrottled, UserThrottled, PageThrottled, Throttled, Blocked, OldVersion, UnknownError, Unavailable,
    Gateway,
};

QStringList metaAnswerNames(); ///< in the order of the enum
/// `detail` fills the message of the rows that name something; `events` is the number received.
SandboxResponse metaAnswer(MetaAnswer answer, const QString &detail = {}, int events = 1);

} // namespace selwise::sandbox
