#include "models/domain/codec/logviewcodec.h"

#include "models/domain/codec/members.h"

#include <algorithm>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 currentVersion = 1;

bool flagOf(const Json &value, std::string_view name, bool fallback)
{
    return members::flag(value.find(name)).value_or(fallback);
}

LogTab decodeTab(const Json &value)
{
    LogTab tab;
    tab.name = members::text(value.find("name"));
    tab.query = members::text(value.find("query"));
    tab.deliveries = flagOf(value, "deliveries", false);
    tab.range = members::text(value.find("range"));
    tab.sortField = members::text(value.find("sort"));
    tab.descending = flagOf(value, "descending", true);
    if (const Json *extras = value.find("extras")) {
        for (const Json &each : extras->elements())
            tab.extras.push_back({members::text(each.find("query")), flagOf(each, "on", true), flagOf(each, "brush", false)});
    }
    return tab;
}

Json encodeTab(const LogTab &tab)
{
    Json value = Json::object();
    value.set("name", Json(tab.name));
    value.set("query", Json(tab.query));
    value.set("deliveries", Json(tab.deliveries));
    value.set("range", Json(tab.range));
    value.set("sort", Json(tab.sortField));
    value.set("descending", Json(tab.descending));
    Json extras = Json::array();
    for (const LogExtra &extra : tab.extras) {
        Json each = Json::object();
        each.set("query", Json(extra.query));
        each.set("on", Json(extra.on));
        each.set("brush", Json(extra.brush));
        extras.elements().push_back(std::move(each));
    }
    value.set("extras", std::move(extras));
    return value;
}

template <class F>
void forEach(const Json &document, std::string_view name, F &&take)
{
    if (const Json *list = document.find(name)) {
        for (const Json &each : list->elements())
            take(each);
    }
}

} // namespace

Result<LogsView, ShapeError> decodeLogsView(const Json &document)
{
    LogsView view;
    if (document.isNull())
        return view;
    const auto version = members::integer(document.find("version"));
    if (!version || *version < 1 || *version > currentVersion)
        return Failure{ShapeError{u"version"_s, u"1"_s}};
    forEach(document, "tabs", [&](const Json &each) { view.tabs.push_back(decodeTab(each)); });
    forEach(document, "saved", [&](const Json &each) { view.saved.push_back(decodeTab(each)); });
    forEach(document, "columns", [&](const Json &each) { view.columns += members::text(&each); });
    const qint64 current = members::integer(document.find("current")).value_or(0);
    view.current = int(std::clamp<qint64>(current, 0, std::max<qint64>(0, qint64(view.tabs.size()) - 1)));
    return view;
}

Json encodeLogsView(const LogsView &view)
{
    Json document = Json::object();
    document.set("version", Json(currentVersion));
    Json tabs = Json::array(), saved = Json::array(), columns = Json::array();
    for (const LogTab &tab : view.tabs)
        tabs.elements().push_back(encodeTab(tab));
    for (const LogTab &search : view.saved)
        saved.elements().push_back(encodeTab(search));
    for (const QString &column : view.columns)
        columns.elements().push_back(Json(column));
    document.set("tabs", std::move(tabs));
    document.set("current", Json(view.current));
    document.set("saved", std::move(saved));
    document.set("columns", std::move(columns));
    return document;
}

} // namespace selwise::codec
