#pragma once

#include "models/forwarding/classify.h"
#include "models/forwarding/encode.h"
#include "models/forwarding/verify.h"

#include <QUrl>

namespace selwise {

/// One entry of the reason catalogue: what logs, Explain, result cards and `check` all speak from.
struct ReasonText {
    enum class Stage { Settings, Gate, Payload, Network, Credentials, Destination };
    enum class Fixer { Nobody, SelwiseSettings, ShopDeveloper, ProviderAccount, Provider, ReceiverDeveloper, Network };
    QString code; ///< stable, kebab-case, not translated: what logs keep and documentation links to
    Stage stage = Stage::Gate;
    QString sentence; ///< the fact, with the values at hand
    QString remedy;   ///< what to do; empty when there is nothing to do
    Fixer fixer = Fixer::Nobody;
    QUrl link;        ///< where it is explained or mended; empty when there is no such place
    bool healsByItself = false;
    bool assumption = false; ///< rests on an A line of the contract: say assumptionText() beside it
};

/// Of a gate. `decision` is the whole it belongs to, for names.
ReasonText reasonText(const forwarding::Step &step, const forwarding::Decision &decision, const QString &destination);
/// The one that decided the outcome: the gate that stopped the event, or that it was sent.
ReasonText outcomeText(const forwarding::Decision &decision, const QString &destination);
ReasonText reasonText(const forwarding::Finding &finding, const QString &destination);
ReasonText reasonText(const forwarding::AnswerVerdict &verdict, const QString &destination);
/// The same of the answer to a test, which is sent once: nothing tries it again, and nothing is disabled by it.
ReasonText testReasonText(const forwarding::AnswerVerdict &verdict, const QString &destination);
ReasonText reasonText(const forwarding::Verification &verification);

QString gateName(forwarding::Gate gate);
QString fixerName(ReasonText::Fixer fixer);

/// Words of the command line's contract, not translated.
QString outcomeWord(forwarding::Outcome outcome);     ///< send, test, disabled, unmapped, filtered, undecidable, invalid
QString gateWord(forwarding::Gate gate);              ///< enabled, name, minimumFields, mapping, filter, currency, testMode, send
QString verdictWord(forwarding::StepVerdict verdict); ///< passed, warning, stopped, cannotTell, notAsked
QString currencySourceWord(forwarding::CurrencySource source); ///< event, order, basket, site, default; empty for None

/// Every code there is, for documentation and for the test that each has its texts.
std::vector<QString> reasonCodes();

} // namespace selwise
