#include "models/domain/codec/testmodecodec.h"

#include "models/domain/codec/draftcodec.h"
#include "models/domain/codec/members.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<TestModeTerm>, ShapeError> decodeTestModes(const Json &document)
{
    if (fileVersion(document) != 1)
        return Failure{ShapeError{u"version"_s, u"1"_s}};
    const Json *terms = document.find("terms");
    if (!terms || !terms->isArray())
        return Failure{ShapeError{u"terms"_s, u"an array"_s}};
    std::vector<TestModeTerm> all;
    for (const Json &term : terms->elements()) {
        const QString provider = members::text(term.find("provider"));
        if (provider.isEmpty())
            continue;
        all.push_back({ProviderId::fromWire(provider), members::time(term.find("since")), members::time(term.find("until")),
                       members::text(term.find("by"))});
    }
    return all;
}

Json encodeTestModes(const std::vector<TestModeTerm> &terms)
{
    Json::Array all;
    for (const TestModeTerm &term : terms) {
        Json entry = Json::object();
        entry.set("provider", Json(term.provider.canonical()));
        entry.set("since", members::timeJson(term.since));
        if (term.until.isValid())
            entry.set("until", members::timeJson(term.until));
        entry.set("by", Json(term.by));
        all.push_back(std::move(entry));
    }
    Json document = Json::object();
    document.set("version", Json(1));
    document.set("terms", Json(std::move(all)));
    return document;
}

} // namespace selwise::codec
