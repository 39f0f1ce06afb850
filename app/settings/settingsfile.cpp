#include "app/settings/settingsfile.h"

#include <QStringList>

namespace selwise::settingsfile {

namespace {
constexpr std::string_view versionMember = "version";
constexpr int currentVersion = 1;
} // namespace

Json merged(const Json &read, const Edits &edits)
{
    Json result = Json::object();
    if (!read.isObject() || !read.find(versionMember))
        result.set(versionMember, Json(currentVersion));
    for (const JsonMember &member : read.members())
        result.editMembers().push_back(member);
    for (const auto &[key, value] : edits)
        result.set(key, value);
    return result;
}

Json toJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return Json(value.toBool());
    case QMetaType::Int:
    case QMetaType::LongLong:
        return Json(value.toLongLong());
    case QMetaType::Double:
        return Json(JsonNumber{QByteArray::number(value.toDouble(), 'g', 17).toStdString()});
    case QMetaType::QByteArray:
        return Json(QString::fromLatin1(value.toByteArray().toBase64()));
    case QMetaType::QStringList: {
        Json list = Json::array();
        for (const QString &text : value.toStringList())
            list.elements().emplace_back(text);
        return list;
    }
    default:
        return Json(value.toString());
    }
}

std::optional<QVariant> fromJson(const Json &value, const QVariant &defaultValue)
{
    switch (defaultValue.typeId()) {
    case QMetaType::Bool:
        return value.isBool() ? std::optional<QVariant>(value.toBool()) : std::nullopt;
    case QMetaType::Int:
    case QMetaType::LongLong:
        if (!value.isNumber() || value.toInteger(0) != value.toInteger(1))
            return std::nullopt;
        if (defaultValue.typeId() == QMetaType::Int && value.toInteger() != int(value.toInteger()))
            return std::nullopt;
        return defaultValue.typeId() == QMetaType::Int ? QVariant(int(value.toInteger())) : QVariant(value.toInteger());
    case QMetaType::Double: {
        bool ok = false;
        const double number = QByteArray::fromStdString(std::string(value.numberText())).toDouble(&ok);
        return ok ? std::optional<QVariant>(number) : std::nullopt;
    }
    case QMetaType::QByteArray: {
        const auto decoded = QByteArray::fromBase64Encoding(value.toQString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        return value.isString() && decoded ? std::optional<QVariant>(*decoded) : std::nullopt;
    }
    case QMetaType::QStringList: {
        if (!value.isArray())
            return std::nullopt;
        QStringList texts;
        for (const Json &element : value.elements())
            texts << element.toQString();
        return QVariant(texts);
    }
    default:
        return value.isString() ? std::optional<QVariant>(value.toQString()) : std::nullopt;
    }
}

} // namespace selwise::settingsfile
