#include "models/domain/currency.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace selwise {

namespace {

// ISO 4217, list one (active codes of currencies and funds), as amended to 2026. Grouped by digits of the minor unit; the
// codes without one (gold, SDR ...) count as 0. The codes for testing and for "no currency" are left out: on an order they are a mistake.
constexpr std::u16string_view noDigits =
    u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XUA";
constexpr std::u16string_view threeDigits = u"BHD IQD JOD KWD LYD OMR TND";
constexpr std::u16string_view fourDigits = u"CLF UYW";
constexpr std::u16string_view twoDigits =
    u"AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY "
    u"COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS "
    u"INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR "
    u"MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP "
    u"STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";

bool lists(std::u16string_view codes, QStringView code)
{
    constexpr size_t stride = 4;
    for (size_t at = 0; at < codes.size(); at += stride) {
        if (QStringView(codes.substr(at, 3)) == code)
            return true;
    }
    return false;
}

} // namespace

bool isIsoCurrency(QStringView code)
{
    return code.size() == 3 && (lists(twoDigits, code) || lists(noDigits, code) || lists(threeDigits, code) || lists(fourDigits, code));
}

int currencyDigits(QStringView code)
{
    if (lists(noDigits, code))
        return 0;
    if (lists(threeDigits, code))
        return 3;
    return lists(fourDigits, code) ? 4 : 2;
}

} // namespace selwise
