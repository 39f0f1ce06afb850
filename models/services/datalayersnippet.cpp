#include "models/services/datalayersnippet.h"

#include "models/domain/json.h"

#include <QRegularExpression>
#include <QStringList>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A text as a JavaScript literal that cannot end the script element or the line it stands on.
QString literal(const QString &text)
{
    QString quoted = QString::fromUtf8(Json(QStringView(text)).toBytes());
    quoted.replace(u"<"_s, u"\\u003c"_s);
    quoted.replace(QChar(0x2028), u"\\u2028"_s);
    quoted.replace(QChar(0x2029), u"\\u2029"_s);
    return quoted;
}

QString flag(bool on)
{
    return on ? u"true"_s : u"false"_s;
}

/// `window.name`, or by its quoted name where it is no identifier.
QString global(const QString &name)
{
    static const QRegularExpression identifier(u"^[A-Za-z_$][A-Za-z0-9_$]*$"_s);
    return identifier.match(name).hasMatch() ? u"window."_s + name : u"window[%1]"_s.arg(literal(name));
}

} // namespace

QString dataLayerSnippet(const DataLayerConfig &config, SnippetKind kind)
{
    const QString inset = kind == SnippetKind::Html ? u"  "_s : QString();
    QStringList lines;
    const auto add = [&](const QString &line) { lines << inset + line; };
    const QString layer = global(config.variableName);
    add(layer + u" = "_s + layer + u" || [];"_s);
    add(u"window.SelwiseDataLayerConfig = {"_s);
    add(u"  enabled: "_s + flag(config.enabled) + u","_s);
    add(u"  autoPageTracking: "_s + flag(config.autoPageTracking) + u","_s);
    add(u"  variableName: "_s + literal(config.variableName) + u","_s);
    add(u"  externalDataLayerName: "_s + literal(config.externalDataLayerName) + u","_s);
    add(u"  pageDetection: "_s + literal(config.pageDetectionText) + u","_s);
    add(u"  bufferSize: "_s + QString::number(config.bufferSize) + u","_s);
    add(u"  flushInterval: "_s + QString::number(config.flushIntervalMs) + u", // ms"_s);
    add(u"  debugMode: "_s + flag(config.debugMode) + u","_s);
    if (config.reverseEventMapping.entries.empty()) {
        add(u"  reverseEventMapping: {},"_s);
    } else {
        add(u"  reverseEventMapping: {"_s);
        for (const EventMapping::Entry &entry : config.reverseEventMapping.entries)
            add(u"    "_s + literal(entry.from) + u": "_s + literal(entry.to) + u","_s);
        add(u"  },"_s);
    }
    add(u"};"_s);
    if (kind == SnippetKind::TagManager)
        return lines.join(u'\n');
    return u"<script>\n"_s + lines.join(u'\n') + u"\n</script>"_s;
}

} // namespace selwise
