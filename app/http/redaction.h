#pragma once

#include "models/domain/json.h"
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

/// Values of secret-looking members masked at any depth. Under a member that configures authentication every value but
/// `header` is a secret (contract, section 7).
Json redactedJson(const Json &value);

/// Free text, such as a server's message: each of `secrets` and whatever follows "Bearer " masked.
QString redactedText(const QString &text, const std::vector<Secret> &secrets = {});
/// Masks the secret wherever these bytes hold it.
void redactIn(QByteArray &bytes, const Secret &secret);

} // namespace selwise::http
