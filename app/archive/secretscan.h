#pragma once

#include <QByteArray>
#include <string_view>
#include <vector>

/// No secret reaches the archive. Nearly no entry holds one, so that a quick look at the bytes decides which entries are read
/// with care: it may suspect wrongly, but never misses what looksSecretName() or a bearer token would be found by.
namespace selwise::archive {

/// Appends where a word for a credential stands as a name: before a colon, a `=`, or in a bearer token. Ascending. Up to
/// scanPadding bytes behind `end` are read.
void findSuspects(const char *begin, const char *end, std::vector<const char *> &suspects);

/// The entry with its secrets masked by the rules of codec::redacted, in JSON that is written inside a text and behind
/// "Bearer " too. The bytes are unchanged where there is none. `entry` is JSON.
QByteArray withoutSecrets(std::string_view entry);

} // namespace selwise::archive
