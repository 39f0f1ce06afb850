#pragma once

#include <QByteArray>
#include <string_view>
#include <vector>

/// No secret reaches the archive. Nearly no entry holds one, so that a quick look at the bytes decides which entries are read
/// with care: it may suspect wrongly, but never misses what codec::redacted would mask.
namespace selwise::archive {

/// Appends where something may begin that has to be masked: a credential's name or shape, a URL with a user. Ascending. Up to
/// scanPadding bytes behind `end` are read.
void findSuspects(const char *begin, const char *end, std::vector<const char *> &suspects);

/// The entry with its secrets masked by codec::redacted. The bytes are unchanged where there is none. `entry` is JSON.
QByteArray withoutSecrets(std::string_view entry);

} // namespace selwise::archive
