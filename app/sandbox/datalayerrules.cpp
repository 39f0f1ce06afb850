#include "app/sandbox/datalayerrules.h"

#include "app/sandbox/wirenames.h"
#include "models/domain/datalayer.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

void checkMember(const JsonMember &member, FieldErrors &errors)
{
    const QString path = memberPath({}, member);
    for (const std::string_view name : {wire::enabled, wire::autoPageTracking, wire::debugMode}) {
        if (hasName(member, name))
            checkFlag(member.value, path, errors);
    }
    for (const std::string_view name : {wire::variableName, wire::externalDataLayerName}) {
        if (hasName(member, name))
            checkText(member.value, path, errors);
    }
    if (hasName(member, wire::bufferSize))
        checkWholeNumber(member.value, 1, path, errors);
    if (hasName(member, wire::flushInterval))
        checkWholeNumber(member.value, 0, path, errors);
    if (hasName(member, wire::reverseEventMapping))
        checkTextRecord(member.value, path, errors);
    if (hasName(member, wire::pageDetection)) {
        const QString word = member.value.toQString();
        if (checkText(member.value, path, errors) && word != u"auto" && word != u"manual" && word != u"patterns")
            addError(errors, path, u"must be auto, manual or patterns"_s);
    }
}

} // namespace

Json defaultDataLayer()
{
    const DataLayerConfig usual;
    Json settings = Json::object();
    settings.set(wire::enabled, Json(usual.enabled));
    settings.set(wire::autoPageTracking, Json(usual.autoPageTracking));
    settings.set(wire::variableName, Json(usual.variableName));
    settings.set(wire::pageDetection, Json(usual.pageDetectionText));
    settings.set(wire::bufferSize, Json(usual.bufferSize));
    settings.set(wire::flushInterval, Json(usual.flushIntervalMs));
    settings.set(wire::reverseEventMapping, Json::object());
    settings.set(wire::externalDataLayerName, Json(usual.externalDataLayerName));
    settings.set(wire::debugMode, Json(usual.debugMode));
    return settings;
}

Merged mergeDataLayer(const Json &stored, const Json &put)
{
    Merged merged{stored, {}};
    mergeMembers(merged, put, [&](const JsonMember &member) {
        checkMember(member, merged.errors);
        return false;
    });
    return merged;
}

} // namespace selwise::sandbox
