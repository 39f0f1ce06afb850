#include "models/domain/currency.h"

#include <array>
#include <cstdint>
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

constexpr int letters = 26;
constexpr std::int8_t notListed = -1;
using Table = std::array<std::int8_t, std::size_t(letters *letters *letters)>; // digits of the minor unit

/// -1 for anything but three upper-case letters.
constexpr int indexOf(char16_t a, char16_t b, char16_t c)
{
    const auto letter = [](char16_t code) { return code >= u'A' && code <= u'Z'; };
    return letter(a) && letter(b) && letter(c) ? ((a - u'A') * letters + b - u'A') * letters + c - u'A' : -1;
}

constexpr Table makeTable()
{
    Table table{};
    table.fill(notListed);
    const auto enter = [&table](std::u16string_view codes, std::int8_t digits) {
        constexpr std::size_t stride = 4;
        for (std::size_t at = 0; at < codes.size(); at += stride)
            table[std::size_t(indexOf(codes[at], codes[at + 1], codes[at + 2]))] = digits;
    };
    enter(noDigits, 0);
    enter(twoDigits, 2);
    enter(threeDigits, 3);
    enter(fourDigits, 4);
    return table;
}

constexpr Table table = makeTable();

int digitsOf(QStringView code)
{
    const int index = code.size() == 3 ? indexOf(code[0].unicode(), code[1].unicode(), code[2].unicode()) : -1;
    return index < 0 ? notListed : table[std::size_t(index)];
}

} // namespace

bool isIsoCurrency(QStringView code)
{
    return digitsOf(code) != notListed;
}

int currencyDigits(QStringView code)
{
    const int digits = digitsOf(code);
    return digits == notListed ? 2 : digits;
}

} // namespace selwise
