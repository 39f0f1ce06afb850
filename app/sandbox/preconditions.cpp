#include "app/sandbox/preconditions.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Comparison { Strong, Weak };

bool names(const QByteArray &list, const QByteArray &etag, Comparison comparison)
{
    const QList<QByteArray> tags = list.split(',');
    return std::any_of(tags.begin(), tags.end(), [&](QByteArray tag) {
        tag = tag.trimmed();
        if (comparison == Comparison::Weak && tag.startsWith("W/"))
            tag = tag.sliced(2);
        return tag == "*" || tag == etag;
    });
}

} // namespace

std::optional<SandboxResponse> checkPreconditions(const SandboxRequest &request, const QByteArray &etag)
{
    if (request.headerCount("If-Match") > 0) {
        if (etag.isEmpty())
            return problem(412, u"There is no such record to change any more. Read the list again and decide anew."_s);
        if (!names(request.header("If-Match"), etag, Comparison::Strong))
            return problem(
                412,
                u"The record was changed by somebody else since it was read. Read it again and merge your change."_s);
    }
    if (request.headerCount("If-None-Match") > 0 && !etag.isEmpty() &&
        names(request.header("If-None-Match"), etag, Comparison::Weak)) {
        if (request.method == "GET" || request.method == "HEAD") {
            SandboxResponse unchanged = emptyResponse(304);
            unchanged.headers.emplace_back("ETag", etag);
            return unchanged;
        }
        return problem(412, u"The record exists already. Read it and change it instead of creating it."_s);
    }
    return std::nullopt;
}

} // namespace selwise::sandbox
