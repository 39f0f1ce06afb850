#pragma once

#include "models/domain/ids.h"
#include "models/forwarding/wire.h"

#include <chrono>
#include <optional>

namespace selwise::forwarding {

/// What came of sending one request: an HTTP answer, or why there was none.
struct Answer {
    enum class Trouble { None, Dns, Refused, Reset, Cut, Timeout, Tls, TooLarge, Forbidden };
    Trouble trouble = Trouble::None; ///< Forbidden: this program was not allowed to send there
    int status = 0;                  ///< 0 when there was none
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;                ///< as received, at most 64 KiB of it
    std::string detail;              ///< the library's own words, for Trouble
};

/// Whose table an answer is read by.
enum class Destination { Ga4, Ga4Validator, Meta, GoogleAds, Webhook };
Destination destinationOf(Provider provider);

/// What one answer proves of the three things that can be asked of a destination. The fourth, complete settings, needs no
/// answer. NotReached: it did not get that far. Reachable means that the destination takes requests at this address now, so a
/// 503 or a throttle disproves it; a verdict that is not a delivery always disproves at least one of the three, or refuses
/// the settings.
enum class Proof { Proven, Disproven, NotReached, Unprovable };

/// An answer, read by the destination's table (source: the vendor's documentation, cited at each row).
struct AnswerVerdict {
    enum class Kind { Delivered, DeliveredWithWarnings, Retry, Final };
    Kind kind = Kind::Final;
    std::string code; ///< stable: "meta-190", "http-503", "dns"; models/text has sentence, remedy and link
    Proof reachable = Proof::NotReached;
    Proof payload = Proof::NotReached;
    Proof credentials = Proof::NotReached;
    std::optional<std::chrono::seconds> retryAfter; ///< from the answer, unclamped
    bool refusesSettings = false;                   ///< what is wrong is a setting, and not this event
    bool disablesDestination = false;               ///< 410 of a webhook (contract, section 7)
    std::vector<std::string> said;                  ///< the destination's own words, one a message
};
/// `nowMs` (UTC) is only for a `Retry-After` given as a date.
AnswerVerdict classify(Destination destination, const Answer &answer, qint64 nowMs);

/// Every code an AnswerVerdict can have, each once.
std::vector<std::string> answerCodes();

} // namespace selwise::forwarding
