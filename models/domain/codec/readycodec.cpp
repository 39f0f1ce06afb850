#include "models/domain/codec/readycodec.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

Result<ReadyLine, ShapeError> decodeReadyLine(const Json &line)
{
    const auto text = [&](std::string_view key) {
        const Json *value = line.find(key);
        return value ? value->toQString() : QString();
    };
    ReadyLine ready{QUrl(text("url"), QUrl::StrictMode), {text("siteId")}, text("siteKey"), Secret(text("token").toUtf8())};
    if (!ready.url.isValid() || ready.url.host().isEmpty())
        return Failure{ShapeError{u"url"_s, u"an address"_s}};
    if (ready.site.isEmpty())
        return Failure{ShapeError{u"siteId"_s, u"a site id"_s}};
    return ready;
}

} // namespace selwise::codec
