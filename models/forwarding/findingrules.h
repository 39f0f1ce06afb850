#pragma once

#include "models/forwarding/encode.h"

namespace selwise::forwarding {

/// What the destinations demand of a request; each has one row in findingrules.cpp.
enum class Rule {
    SettingMissing, SettingUnusual, SecretMissing, SecretMalformed, EndpointUnusable, HeaderUnusable, AuthTypeUnknown, ProviderUnknown,
    TimeMissing, TimeUnreadable, IdMissing, AmountNotANumber, CurrencyUnusual, ConsentDenied,

    Ga4ClientIdMissing, Ga4NameTooLong, Ga4NameShape, Ga4NameReserved, Ga4NamePrefixReserved, Ga4NameReservedOnWeb,
    Ga4NameLongForKeyEvent, Ga4TooManyParams, Ga4ParamNameTooLong, Ga4ParamNameShape, Ga4ParamNameReserved, Ga4ValueTooLong,
    Ga4LocationTooLong, Ga4TitleTooLong, Ga4ReferrerTooLong, Ga4ParamDropped, Ga4BodyTooLarge, Ga4TimeTooOld,
    Ga4TimeInFuture, Ga4ValueWithoutCurrency, Ga4TransactionIdMissing, Ga4ItemsMissing, Ga4ItemWithoutId, Ga4TooManyItems,
    Ga4SessionIdMissing, Ga4SessionIdShape, Ga4UserIdTooLong,

    MetaCustomEvent, MetaNameCase, MetaNameTooLong, MetaTimeTooOld, MetaTimeInFuture, MetaUrlMissing, MetaUserAgentMissing,
    MetaUserDataEmpty, MetaUserDataTooWeak, MetaMatchingOff, MetaFieldUnusable, MetaAlreadyHashed, MetaPhoneNoCountry,
    MetaFbpShape, MetaFbcShape, MetaValueMissing, MetaCurrencyMissing, MetaContentsMissing,

    GadsClickIdMissing, GadsTransactionIdMissing, GadsValueMissing, GadsValueWithoutCurrency,

    Count
};

struct RuleRow {
    Rule rule;
    std::string_view code;
    Finding::Severity severity;
    qint64 limit;            ///< the number in the rule, 0 when it has none
    std::string_view source; ///< where the destination says so
};
const RuleRow &row(Rule rule);
inline qint64 limitOf(Rule rule) { return row(rule).limit; }

void report(std::vector<Finding> &findings, Rule rule, std::string path, std::string detail = {});

} // namespace selwise::forwarding
