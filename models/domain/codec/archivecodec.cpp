#include "models/domain/codec/archivecodec.h"

namespace selwise::codec {

Json encodeImportCounts(qint64 added, qint64 known, qint64 refused, qint64 replaced)
{
    Json result = Json::object();
    result.set("added", Json(added));
    result.set("known", Json(known));
    result.set("refused", Json(refused));
    result.set("replaced", Json(replaced));
    return result;
}

Json encodeGroup(const QStringList &names, const std::vector<QString> &values, qint64 count)
{
    Json result = Json::object();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &value = values[size_t(i)];
        result.set(names[i].toStdString(), value.isEmpty() ? Json() : Json(QStringView(value)));
    }
    result.set("count", Json(count));
    return result;
}

Json encodeCount(qint64 count)
{
    Json result = Json::object();
    result.set("count", Json(count));
    return result;
}

Json encodeCheck(qint64 files, qint64 entries, const std::vector<CheckedFile> &findings)
{
    Json list = Json::array();
    qint64 lost = 0;
    for (const CheckedFile &finding : findings) {
        Json one = Json::object();
        one.set("file", Json(QStringView(finding.file)));
        one.set("what", Json(QStringView(finding.what)));
        one.set("lost", Json(finding.lost));
        one.set("mended", Json(finding.mended));
        list.elements().push_back(std::move(one));
        lost += finding.lost;
    }
    Json result = Json::object();
    result.set("files", Json(files));
    result.set("entries", Json(entries));
    result.set("lost", Json(lost));
    result.set("findings", std::move(list));
    return result;
}

} // namespace selwise::codec
