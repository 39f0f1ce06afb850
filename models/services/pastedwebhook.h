#pragma once

#include <QByteArray>
#include <QString>
#include <string>
#include <utility>
#include <vector>

namespace selwise {

/// Headers as a person pastes them: lines of a message, of `curl -v` (with < or > in front), of a log (`name = value`), or a
/// JSON object. What is no header is left out; folded lines are joined.
std::vector<std::pair<std::string, std::string>> pastedHeaders(const QString &text);

/// A whole message, headers and an empty line before the body; without such a line all of it is the body, when it looks like
/// one, else headers.
struct PastedMessage {
    QString headers;
    QByteArray body;
};
PastedMessage pastedMessage(const QByteArray &text);

} // namespace selwise
