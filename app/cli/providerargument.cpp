#include "app/cli/providerargument.h"

#include "models/text/providertext.h"

#include <QCoreApplication>
#include <algorithm>

namespace selwise::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProviderArgument)
};

bool canBeName(const QString &name)
{
    constexpr qsizetype longest = 64;
    return name.size() <= longest && name != u"." && name != u".." && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-'
                      || c == u'.';
           });
}

} // namespace

Result<ProviderId, Problem> providerArgument(const QString &argument)
{
    static const QStringList literals{u"health"_s, u"data-layer"_s, u"webhooks"_s};
    if (literals.contains(argument))
        return Failure{usageProblem(Text::tr("PROVIDER: %1 is another part of the service and never a provider. There are ga4, "
                                             "meta and gads.")
                                        .arg(argument))};
    if (!canBeName(argument))
        return Failure{usageProblem(Text::tr("PROVIDER: that is no name of a provider. There are ga4, meta and gads (google_ads "
                                             "is the same); other names are made of letters, digits, “_”, “-” and “.”."))};
    return ProviderId::fromWire(argument);
}

Problem notConfigured(const ProviderId &id)
{
    if (id.kind == Provider::Other)
        return {ExitCode::Refused,
                {Text::tr("There is no provider %1 on this site. There are ga4, meta and gads (google_ads is the same).")
                     .arg(id.canonical())}};
    return {ExitCode::Refused,
            {Text::tr("%1 is not configured on this site. Create it with: selwise-console providers put %2")
                 .arg(providerName(id), id.canonical())}};
}

} // namespace selwise::cli
