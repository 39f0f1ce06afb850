#pragma once

#include "models/domain/secret.h"

#include <QUrl>

/// What may be written to a log or shown: secrets become "••••••••" (what never happens, 1). Names decide, so that a
/// secret this program does not know is hidden too; the wording of names is that of looksSecretName().
namespace selwise::http {

bool isSecretHeader(QByteArrayView name);
/// The value, or the mask when the name tells of a credential.
QByteArray redactedHeader(QByteArrayView name, const QByteArray &value);

/// Without user and password; values of secret-looking query items masked, the fragment dropped.
QUrl redactedUrl(const QUrl &url);

/// Free text, such as a server's message: each of `secrets` masked, and what codec::redactedText() hides.
QString redactedText(const QString &text, const std::vector<Secret> &secrets = {});
/// Masks the secret wherever these bytes hold it.
void redactIn(QByteArray &bytes, const Secret &secret);

} // namespace selwise::http
