#pragma once

#include "models/domain/providerrecord.h"

#include <QStringList>

namespace selwise {

struct ProviderText {
    QString name;     ///< GA4, Meta, Google Ads; an unknown one's own name
    QString what;     ///< what it is, a few words
    QString sentence; ///< what is sent there and what comes of it
    QString sandbox;  ///< what stands in for it in the sandbox
};
ProviderText providerText(const ProviderId &id);
QString providerName(const ProviderId &id);

struct ConfigFieldText {
    QString label;
    QString help;      ///< what it is and does, a sentence
    QString example;   ///< "G-XXXXXXXXXX"; empty for a secret or a switch
    QString whereTitle;///< "Where do I find the measurement ID?"
    QStringList steps; ///< two to four sentences, in order
};
ConfigFieldText configFieldText(ConfigField field);
QString configFieldLabel(const QString &wireName); ///< "Access token", or the wire name

/// Labels of secrets that no form knows ("webhookToken"): the wire name, said to be a secret.
QString secretFieldLabel(const QString &wireName);

QString testModeText(const ProviderId &id); ///< what Selwise's test mode does, and with what it is often confused
QString unknownMembersText();               ///< what happens to members this program does not know
/// Beside anything that rests on our own assumption (an "A" line of the contract) about how the service works.
QString assumptionText();

} // namespace selwise
