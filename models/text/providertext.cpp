#include "models/text/providertext.h"

#include <QCoreApplication>

namespace selwise {

namespace {

class ProviderWords {
    Q_DECLARE_TR_FUNCTIONS(ProviderText)

public:
    static ProviderText provider(const ProviderId &id)
    {
        switch (id.kind) {
        case Provider::Ga4:
            return {tr("GA4"), tr("Measurement Protocol, web stream"),
                    tr("Sends events to a web stream of Google Analytics 4. It answers every request alike, so a wrong secret is not told."),
                    tr("In the sandbox a stand-in on this computer takes the events; nothing reaches Google Analytics.")};
        case Provider::Meta:
            return {tr("Meta"), tr("Conversions API, pixel and server events"),
                    tr("Sends events to a Meta pixel from the server. A wrong or expired access token is refused, and the refusal is shown."),
                    tr("In the sandbox a stand-in on this computer takes the events; nothing reaches Meta.")};
        case Provider::GoogleAds:
            return {tr("Google Ads"), tr("Conversion ping, one label for the record"),
                    tr("Reports conversions to Google Ads, each under the one label. Nothing is confirmed, and without a click ID nothing is attributed."),
                    tr("In the sandbox a stand-in on this computer takes the pings; nothing reaches Google Ads.")};
        case Provider::Other: break;
        }
        return {id.spelling.isEmpty() ? tr("Unnamed provider") : id.spelling, tr("Not known to this program"),
                tr("Its settings are shown as JSON, kept, and written back as they are."),
                tr("The sandbox has no stand-in for it; nothing is sent.")};
    }

    static ConfigFieldText field(ConfigField field)
    {
        switch (field) {
        case ConfigField::MeasurementId:
            return {tr("Measurement ID"), tr("Names the web data stream. G- and ten letters or digits, as in Data streams."), {},
                    tr("Where do I find the measurement ID?"),
                    {tr("In Google Analytics choose Admin, then under the property Data streams."), tr("Open the web stream of this shop."),
                     tr("Copy the Measurement ID at the top right; it starts with G-.")}};
        case ConfigField::ApiSecret:
            return {tr("API secret"), tr("Belongs to this one data stream. Google accepts a wrong one without a word, and nothing arrives."), {},
                    tr("Where do I find the API secret?"),
                    {tr("In Google Analytics choose Admin, Data streams, and open the same web stream as for the measurement ID."),
                     tr("Choose Measurement Protocol API secrets; accept the terms if it asks."),
                     tr("Choose Create, give it a name, and copy the secret value. A secret of another stream does not work.")}};
        case ConfigField::PixelId:
            return {tr("Pixel ID"), tr("Names the pixel, which Meta also calls a dataset. Digits only, as in Events Manager."), {},
                    tr("Where do I find the pixel ID?"),
                    {tr("Open Meta Events Manager and choose Data sources."), tr("Select the pixel (dataset) of this shop."),
                     tr("Copy the ID under its name, or from Settings; it has about 15 or 16 digits.")}};
        case ConfigField::AccessToken:
            return {tr("Access token"), tr("Allows Selwise to send events to this pixel. Meta refuses it when it is expired or for another pixel."), {},
                    tr("Where do I find the access token?"),
                    {tr("Open Meta Events Manager, select the pixel, and choose Settings."),
                     tr("Under Conversions API, set up manually, choose Generate access token."),
                     tr("Copy it at once: Meta shows it only this one time."),
                     tr("Only somebody with developer rights in the business sees that link.")}};
        case ConfigField::AdvancedMatching:
            return {tr("Advanced matching"), tr("Adds hashed e-mail and phone of signed-in visitors. Needs marketing consent."), {},
                    tr("What does advanced matching send?"),
                    {tr("E-mail, phone and name are normalised and hashed with SHA-256 before they leave."),
                     tr("They let Meta recognise more of the visitors; only Meta knows how many."),
                     tr("Check that your consent banner and privacy notice cover it.")}};
        case ConfigField::ConversionId:
            return {tr("Conversion ID"), tr("Names the Google Ads account of the tag. AW- and digits; not the customer ID."), {},
                    tr("Where do I find the conversion ID?"),
                    {tr("In Google Ads choose Goals, Conversions, and open the conversion action."),
                     tr("Choose Tag setup, then Use Google Tag Manager."),
                     tr("Copy the Conversion ID and put AW- before it when only digits are shown."),
                     tr("The number with two hyphens at the top of Google Ads is the customer ID, which does not work here.")}};
        case ConfigField::ConversionLabel:
            return {tr("Conversion label"), tr("Names the one conversion action that every event of this record counts for."), {},
                    tr("Where do I find the conversion label?"),
                    {tr("In Google Ads choose Goals, Conversions, and open the conversion action."),
                     tr("Choose Tag setup, then Use Google Tag Manager: the label stands below the conversion ID."),
                     tr("There is one label for the record: map only the event that is this conversion, or others count as it, too.")}};
        case ConfigField::ValueBased:
            return {tr("Send the value"), tr("Sends the event's or order's value in its own currency; nothing is converted."), {},
                    tr("When should the value be sent?"),
                    {tr("Turn it on for bidding by value, such as target ROAS."),
                     tr("In the conversion action choose Use different values for each conversion, or Google ignores it.")}};
        }
        return {};
    }

    static QString testMode(const ProviderId &id)
    {
        switch (id.kind) {
        case Provider::Ga4:
            return tr("Selwise logs the events and sends none of them to GA4. GA4's debug mode is another thing: such events do arrive.");
        case Provider::Meta:
            return tr("Selwise logs the events and sends none of them to Meta. Meta's test event code is another thing: such events do arrive.");
        case Provider::GoogleAds: return tr("Selwise logs the events and sends none of them to Google Ads.");
        case Provider::Other: break;
        }
        return tr("Selwise logs the events and sends none of them.");
    }

    static QString secretLabel(const QString &name) { return tr("%1 (secret)").arg(name); }
    static QString unknownMembers() { return tr("Members this program does not know are kept and written back as they are."); }
    static QString assumption()
    {
        return tr("Selwise's documentation does not say this. The sandbox works this way; the real service may differ.");
    }
};

} // namespace

ProviderText providerText(const ProviderId &id)
{
    return ProviderWords::provider(id);
}

QString providerName(const ProviderId &id)
{
    return ProviderWords::provider(id).name;
}

ConfigFieldText configFieldText(ConfigField field)
{
    ConfigFieldText text = ProviderWords::field(field);
    text.example = configField(field).example;
    return text;
}

QString configFieldLabel(const QString &wireName)
{
    for (const Provider provider : {Provider::Ga4, Provider::Meta, Provider::GoogleAds}) {
        for (const ConfigFieldSpec &spec : configFields(provider)) {
            if (spec.name == wireName)
                return configFieldText(spec.field).label;
        }
    }
    return looksSecretName(wireName) ? secretFieldLabel(wireName) : wireName;
}

QString secretFieldLabel(const QString &wireName)
{
    for (const ConfigField field : {ConfigField::ApiSecret, ConfigField::AccessToken}) {
        if (configField(field).name == wireName)
            return ProviderWords::field(field).label;
    }
    return ProviderWords::secretLabel(wireName);
}

QString testModeText(const ProviderId &id)
{
    return ProviderWords::testMode(id);
}

QString unknownMembersText()
{
    return ProviderWords::unknownMembers();
}

QString assumptionText()
{
    return ProviderWords::assumption();
}

} // namespace selwise
