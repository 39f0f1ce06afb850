#pragma once

#include "models/forwarding/findingrules.h"

#include <span>

namespace selwise::forwarding {

/// What an encoder is given, and where it puts what it finds.
struct Encoding {
    const ProviderRecord &record;
    const Json &event;
    const Ruling &ruling;
    const SendContext &context;
    std::vector<Finding> findings;

    std::string_view text(EventField field) const { return context.paths.text(event, field); }
    void report(Rule rule, std::string path, std::string detail = {})
    {
        forwarding::report(findings, rule, std::move(path), std::move(detail));
    }
};

/// Families of canonical events as bits, so that a row of a table can name several.
enum Families : unsigned {
    Page = 1, Product = 2, Cart = 4, Checkout = 8, User = 16, Search = 32, Custom = 64, Uncatalogued = 128, Any = 255,
};
Families familyOf(std::string_view canonical);

/// Of a string (unless it is no Unicode text) or of a number; empty otherwise.
std::string_view textOf(const Json *value);
/// The number, exactly as the event has it; text that is a JSON number counts. Empty when it is none.
std::string_view numberOf(const Json *value);
/// The same of an amount, reporting one that is there and no number.
std::string_view amount(Encoding &encoding, const Json *value, const char *path);
/// True for what says "yes" or "granted"; nothing when it says neither.
std::optional<bool> consent(const Encoding &encoding, EventField field);
/// Characters, not bytes.
std::size_t characters(std::string_view utf8);
bool isDigits(std::string_view text);
/// A code of ISO 4217 in upper case.
bool isUsualCurrency(std::string_view code);

/// Microseconds since 1970, UTC, of ISO 8601 (UTC when it names no zone) or epoch milliseconds.
std::optional<qint64> microsecondsOf(const Json &time);
/// The event's time, or the context's when it names none or one that cannot be read, which is reported.
qint64 eventMicroseconds(Encoding &encoding);
qint64 eventMicroseconds(const Json &event, const SendContext &context, std::vector<Finding> &findings);
/// "2026-11-23T14:49:07.000Z"
std::string isoTime(qint64 milliseconds);
/// The event's id, or the context's. Reported when there is neither.
std::string_view eventId(const Json &event, const SendContext &context, std::vector<Finding> &findings);

/// A required member of `config`; empty and reported when it is missing.
std::string_view setting(Encoding &encoding, ConfigField field);
bool flagSetting(const Encoding &encoding, ConfigField field);
/// False, and reported, when it is known not to be there: then the request has no place for it.
bool mayHaveSecret(Encoding &encoding, const QString &name);
/// The context's endpoint or the vendor's, without a slash at its end; empty and reported when it cannot stand in a request.
std::string baseAddress(Encoding &encoding, std::string_view vendor);

} // namespace selwise::forwarding
