// Json: what is read is written so that it reads the same; comparing and excerpts of it end.
#include "tests/fuzz/fuzztarget.h"

#include "models/domain/json.h"
#include "models/forwarding/decision.h"

using namespace selwise;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto strict = Json::parse(input, Json::Duplicates::Refuse);
    const auto parsed = Json::parse(input);
    if (!parsed) {
        promise(!strict, "what is no JSON is none with repeated keys refused, either");
        promise(parsed.error().offset >= 0 && parsed.error().offset <= input.size(), "an error lies inside of the document");
        promise(parsed.error().line >= 1 && parsed.error().column >= 1, "lines and columns count from 1");
        return 0;
    }
    for (const bool pretty : {false, true}) {
        const auto again = Json::parse(parsed->toBytes(pretty));
        promise(again.ok() && *again == *parsed, "what is written reads the same");
    }
    if (strict)
        promise(*strict == *parsed, "repeated keys make the only difference");
    promise(Json::equivalent(*parsed, *parsed), "a value is equivalent to itself");
    promise(forwarding::excerpt(*parsed).toBytes().size() < 200'000, "an excerpt is short");
    return 0;
}
