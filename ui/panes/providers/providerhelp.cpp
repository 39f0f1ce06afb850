#include "ui/panes/providers/providerhelp.h"

#include <QCoreApplication>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProviderHelp)
};

} // namespace

QStringList goodToKnow(const ProviderId &id)
{
    switch (id.kind) {
    case Provider::Ga4:
        return {Text::tr("Only an event seen in DebugView proves the credentials."),
                Text::tr("Event names begin with a letter and have at most 40 letters, digits or underscores; upper and lower case differ."),
                Text::tr("GA4 takes events up to 72 hours late.")};
    case Provider::Meta:
        return {Text::tr("A server event and a pixel event count as one when name and event ID are the same, within 48 hours."),
                Text::tr("Meta takes events up to 7 days late; one older event fails its whole request."),
                Text::tr("Standard names such as Purchase and AddToCart are exact: another spelling is a custom event.")};
    case Provider::GoogleAds:
        return {Text::tr("Every mapped event hits this one label: map only what should count as this conversion."),
                Text::tr("The ping confirms nothing, and without a click ID nothing is attributed."),
                Text::tr("Conversion ID, customer ID and conversion action ID are three different numbers.")};
    case Provider::Other: break;
    }
    return {};
}

} // namespace selwise
