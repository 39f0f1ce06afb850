#include "ui/panes/words.h"

#include "models/text/providertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace selwise::words {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

EnvKind envKind(Environment environment)
{
    switch (environment) {
    case Environment::Production: return EnvKind::Production;
    case Environment::Staging: return EnvKind::Staging;
    case Environment::Sandbox: return EnvKind::Sandbox;
    }
    return EnvKind::Production;
}

ProviderMark mark(const ProviderId &id)
{
    switch (id.kind) {
    case Provider::Ga4: return ProviderMark::Ga4;
    case Provider::Meta: return ProviderMark::Meta;
    case Provider::GoogleAds: return ProviderMark::GoogleAds;
    case Provider::Other: break;
    }
    return ProviderMark::Unknown;
}

QString shortSite(const SiteId &site)
{
    constexpr qsizetype shown = 4;
    if (site.text.size() <= 3 * shown)
        return site.text;
    return site.text.left(shown) + u'\u2026' + site.text.right(shown);
}

QString host(const ConnectionProfile &profile)
{
    return profile.apiUrl.isEmpty() ? Text::tr("this computer") : profile.apiUrl.authority();
}

QString configField(const QString &wireName)
{
    return configFieldLabel(wireName);
}

QString clockTime(const QDateTime &utc)
{
    return utc.isValid() ? utc.toLocalTime().time().toString(QStringLiteral("HH:mm:ss")) : QString();
}

namespace {

QString dayAndTime(const QDateTime &utc, const QDateTime &now, const QString &timeFormat)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime(), today = now.toLocalTime();
    if (local.date() == today.date())
        return Text::tr("today %1").arg(local.time().toString(timeFormat));
    const QLocale locale;
    return locale.toString(local.date(), local.date().year() == today.date().year() ? Text::tr("d MMM")
                                                                                    : Text::tr("d MMM yyyy"));
}

} // namespace

QString moment(const QDateTime &utc, const QDateTime &now)
{
    return dayAndTime(utc, now, QStringLiteral("HH:mm:ss"));
}

QString roughMoment(const QDateTime &utc, const QDateTime &now)
{
    return dayAndTime(utc, now, QStringLiteral("HH:mm"));
}

QString utcTip(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC") : QString();
}

QString timeZone()
{
    return QString::fromUtf8(QTimeZone::systemTimeZoneId());
}

} // namespace selwise::words
