#pragma once

#include "models/ports/apierror.h"

#include <QNetworkReply>

namespace selwise {

/// True when the "error" only restates the status of an answer that came whole.
bool isAnswer(QNetworkReply::NetworkError error, int status);
/// What kept an answer from coming, in our words. Not for answers.
ApiError::Kind kindOf(QNetworkReply::NetworkError error, bool sent);

} // namespace selwise
