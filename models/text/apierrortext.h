#pragma once

#include "models/ports/apierror.h"

#include <QStringList>

namespace selwise {

/// What a user reads about an ApiError. Plain text, translated; everything but `fields`, `said` and `facts` is never empty.
struct ApiErrorText {
    QString title;      ///< a few words: "Refused: 401"
    QString what;       ///< what happened, a sentence
    QString why;        ///< the usual reason, a sentence
    QString next;       ///< what to do now, a sentence
    QStringList fields; ///< "config.pixelId: must be text", in the server's words
    QString said;       ///< the server's own message, shortened; empty when it sent none
    QString facts;      ///< request, status, request id, tries and time, for "Copy details"
};

/// `host` is who was asked, for the sentences; "the service" when empty.
ApiErrorText apiErrorText(const ApiError &error, const QString &host = {});
/// One line for a status bar or a terminal: what happened, and what to do.
QString apiErrorLine(const ApiError &error, const QString &host = {});
/// True for what stays the same however often it is repeated: credentials, permissions, bad input.
bool needsAnotherAnswer(ApiError::Kind kind);

/// "90 s", "15 min", "3 h".
QString durationText(std::chrono::milliseconds duration);

} // namespace selwise
