#include "models/domain/codec/providercodec.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Presence = SecretState::Presence;

Q_DECLARE_METATYPE(Presence)

namespace {

const ProviderId meta = ProviderId::of(Provider::Meta);

Json parsed(const QByteArray &bytes)
{
    const Result<Json, JsonError> result = Json::parse(bytes, Json::Duplicates::Refuse);
    if (!result)
        qFatal("not JSON: %s", bytes.constData());
    return *result;
}

ProviderRecord record(const QByteArray &bytes, const ProviderId &hint = {})
{
    const auto result = codec::decodeProvider(parsed(bytes), hint);
    if (!result || !*result)
        qFatal("no record: %s", bytes.constData());
    return **result;
}

constexpr char marker[] = "EAAB-marker-secret-value-9f3K";

// Everything odd in one record: unknown members, numbers as text, entries of other types, undecodable strings.
const QByteArray oddRecord = R"({"provider":"meta","x-first":[1.10,1e400,{"deep":"\ud800"}],"siteId":"s","enabled":true,)"
                             R"("config":{"z":1.0,"pixelId":"123456789","advancedMatching":true,"a":{"b":[null]}},)"
                             R"("eventMapping":{"page_view":"PageView","odd":5,"purchase":"Purchase","\ud800":"x"},)"
                             R"("reverseEventMapping":{"begin_checkout":"checkout_begin"},)"
                             R"("eventFilters":{"purchase":{"note":"n","conditions":[{"operator":"gte","field":"order.total","value":1.00,"why":"w"},)"
                             R"({"field":"x","operator":"sounds_like","value":[1]},"not an object"],"enabled":true},"add_to_cart":7},)"
                             R"("testMode":false,"createdAt":"2026-11-01T08:00:00.000Z","updatedAt":1793520000000,"last":"\udfff"})";
const QByteArray oddEncoded = R"({"x-first":[1.10,1e400,{"deep":"\ud800"}],"enabled":true,)"
                              R"("config":{"z":1.0,"pixelId":"123456789","advancedMatching":true,"a":{"b":[null]}},)"
                              R"("eventMapping":{"page_view":"PageView","odd":5,"purchase":"Purchase","\ud800":"x"},)"
                              R"("reverseEventMapping":{"begin_checkout":"checkout_begin"},)"
                              R"("eventFilters":{"purchase":{"note":"n","conditions":[{"operator":"gte","field":"order.total","value":1.00,"why":"w"},)"
                              R"({"field":"x","operator":"sounds_like","value":[1]},"not an object"],"enabled":true},"add_to_cart":7},)"
                              R"("testMode":false,"last":"\udfff"})";

} // namespace

class TestProviderCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsSingleBodies_data();
    void acceptsSingleBodies();
    void acceptsLists_data();
    void acceptsLists();
    void refusesWhatIsNoRecord_data();
    void refusesWhatIsNoRecord();
    void aliasesAreOneEntry();
    void readsTypedMembers();
    void writesBackWhatItRead_data();
    void writesBackWhatItRead();
    void changesOneMemberOnly_data();
    void changesOneMemberOnly();
    void readsSecrets_data();
    void readsSecrets();
    void takesSecretsOutEverywhere();
    void putsSecrets_data();
    void putsSecrets();
    void neverPutsAMask();
    void aFormTakesBackWhatWasShownPlainly();
    void putOfANewRecordSaysEverything();
    void canonicalShape();
    void canonicalOfVariants();
    void operators();
    void mappingDefaults_data();
    void mappingDefaults();
};

void TestProviderCodec::acceptsSingleBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("configured");
    const auto row = [](const char *name, QByteArray body, bool configured) { QTest::newRow(name) << body << configured; };
    const QByteArray plain = R"({"provider":"meta","enabled":true,"config":{"pixelId":"123456789"}})";
    row("bare", plain, true);
    row("data", R"({"data":)" + plain + "}", true);
    row("integration", R"({"integration":)" + plain + "}", true);
    row("data beside other members", R"({"ok":true,"data":)" + plain + "}", true);
    row("without provider", R"({"enabled":true,"config":{"pixelId":"123456789"}})", true);
    row("only config", R"({"config":{"pixelId":"123456789"}})", true);
    row("disabled but configured", R"({"enabled":false,"config":{"pixelId":"1"}})", true);
    row("disabled with something unknown", R"({"enabled":false,"legacy":1})", true);
    row("null", "null", false);
    row("empty", "{}", false);
    row("data null", R"({"data":null})", false);
    row("data empty", R"({"data":{}})", false);
    row("enabled false", R"({"enabled":false})", false);
    row("enabled false, named", R"({"provider":"meta","siteId":"s","enabled":false,"config":null,"eventMapping":{},"testMode":false})", false);
}

void TestProviderCodec::acceptsSingleBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, configured);
    const auto result = codec::decodeProvider(parsed(body), meta);
    QVERIFY(result.ok());
    QCOMPARE(result->has_value(), configured);
    if (configured)
        QVERIFY((*result)->provider == meta);
}

void TestProviderCodec::acceptsLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("providers");
    const auto row = [](const char *name, QByteArray body, QStringList providers) { QTest::newRow(name) << body << providers; };
    const QByteArray two = R"([{"provider":"ga4","enabled":true,"config":{}},{"provider":"gads","enabled":false,"config":{"conversionId":"AW-1"}}])";
    const QStringList names{u"ga4"_s, u"gads"_s};
    row("data", R"({"data":)" + two + "}", names);
    row("bare array", two, names);
    row("integrations", R"({"integrations":)" + two + "}", names);
    row("items", R"({"items":)" + two + R"(,"total":2})", names);
    row("keyed", R"({"ga4":{"enabled":true,"config":{}},"gads":{"enabled":false,"config":{"conversionId":"AW-1"}}})", names);
    row("keyed inside data", R"({"data":{"ga4":{"enabled":true},"google_ads":{"enabled":true}}})", names);
    row("keyed, some not configured", R"({"ga4":{"enabled":true},"meta":null,"gads":{}})", {u"ga4"_s});
    row("empty", R"({"data":[]})", {});
    row("empty object", "{}", {});
    row("an unknown provider is kept", R"([{"provider":"tiktok","enabled":true}])", {u"tiktok"_s});
    row("without provider, told by its config", R"([{"enabled":true,"config":{"pixelId":"1"}}])", {u"meta"_s});
    row("entries not configured", R"([{"provider":"meta","enabled":false},{"provider":"ga4","enabled":true}])", {u"ga4"_s});
}

void TestProviderCodec::acceptsLists()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, providers);
    const auto result = codec::decodeProviders(parsed(body));
    QVERIFY(result.ok());
    QStringList found;
    for (const ProviderRecord &one : *result)
        found += one.provider.canonical();
    QCOMPARE(found, providers);
}

void TestProviderCodec::refusesWhatIsNoRecord_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"7", "\"text\"", "true", "[]", R"({"message":"hello"})", R"({"data":[]})", R"({"data":"x"})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestProviderCodec::refusesWhatIsNoRecord()
{
    QFETCH(QByteArray, body);
    QVERIFY(!codec::decodeProvider(parsed(body), meta).ok());
    const QByteArray asList = body == "[]" || body == R"({"data":[]})" ? QByteArray("null") : body;
    QVERIFY(!codec::decodeProviders(parsed(asList)).ok());
}

void TestProviderCodec::aliasesAreOneEntry()
{
    const ProviderRecord alias = record(R"({"provider":"google_ads","enabled":true})");
    QCOMPARE(alias.provider.kind, Provider::GoogleAds);
    QCOMPARE(alias.provider.spelling, u"google_ads"_s);
    QVERIFY(alias.provider == ProviderId::of(Provider::GoogleAds));
    QCOMPARE(record(R"({"provider":"google_ads","enabled":true})", ProviderId::of(Provider::GoogleAds)).provider.spelling, u"google_ads"_s);
    const auto both = codec::decodeProviders(parsed(R"([{"provider":"gads","enabled":true,"updatedAt":"2026-01-01T00:00:00Z"},)"
                                                    R"({"provider":"google_ads","enabled":false,"config":{"a":1},"updatedAt":"2026-02-01T00:00:00Z"}])"));
    QCOMPARE(both->size(), size_t(1));
    QCOMPARE(both->front().provider.spelling, u"google_ads"_s);
    QVERIFY(!both->front().enabled);
}

void TestProviderCodec::readsTypedMembers()
{
    const ProviderRecord r = record(oddRecord);
    QVERIFY(r.enabled && !r.testMode);
    QCOMPARE(r.siteId, u"s"_s);
    QCOMPARE(r.createdAt, QDateTime({2026, 11, 1}, {8, 0}, Qt::UTC));
    QCOMPARE(r.updatedAt, QDateTime::fromMSecsSinceEpoch(1793520000000, Qt::UTC));
    QCOMPARE(r.config.text(ConfigField::PixelId), u"123456789"_s);
    QVERIFY(r.config.flag(ConfigField::AdvancedMatching));
    QCOMPARE(r.config.unknownMembers(Provider::Meta).toBytes(), R"({"z":1.0,"a":{"b":[null]}})");
    QCOMPARE(r.eventMapping.entries.size(), size_t(3));
    QCOMPARE(*r.eventMapping.find(u"purchase"), u"Purchase"_s);
    QCOMPARE(*r.reverseEventMapping.find(u"begin_checkout"), u"checkout_begin"_s);
    QCOMPARE(r.eventFilters.size(), size_t(2));
    const EventFilter &filter = r.eventFilters[0].second;
    QCOMPARE(filter.conditions.size(), size_t(3));
    QCOMPARE(filter.conditions[0].field, u"order.total"_s);
    QCOMPARE(filter.conditions[0].op, Operator::Gte);
    QCOMPARE(filter.conditions[0].value->toBytes(), "1.00");
    QCOMPARE(filter.conditions[1].op, Operator::Unknown);
    QCOMPARE(filter.conditions[1].operatorText, u"sounds_like"_s);
    const ProviderRecord loose = record(R"({"isActive":"true","testMode":1,"config":{"pixelId":123456789012345678901}})", meta);
    QVERIFY(loose.enabled && loose.testMode);
    QCOMPARE(loose.config.text(ConfigField::PixelId), u"123456789012345678901"_s);
}

void TestProviderCodec::writesBackWhatItRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("encoded");
    const auto row = [](const char *name, QByteArray body, QByteArray encoded = {}) {
        QTest::newRow(name) << body << (encoded.isEmpty() ? body : encoded);
    };
    row("everything odd", oddRecord, oddEncoded);
    row("alias of enabled", R"({"isActive":false,"config":{"pixelId":"1"}})");
    row("another alias", R"({"active":true})");
    row("wrong types", R"({"enabled":"yes","testMode":null,"config":[1],"eventMapping":"no","reverseEventMapping":[["a","b"]],"eventFilters":5})");
    row("config null", R"({"enabled":true,"config":null,"eventFilters":null})");
    row("numeric pixel", R"({"config":{"pixelId":123,"advancedMatching":"true"}})");
    row("conditions left out", R"({"eventFilters":{"purchase":{"enabled":false},"page_view":{}}})");
    row("odd filters", R"({"eventFilters":{"a":null,"b":[],"c":{"conditions":{}},"d":{"conditions":[null,[],{"operator":5}]}}})");
    row("secrets out", R"({"config":{"pixelId":"1","accessToken":"EAAB-marker","x":1},"secretsSet":["accessToken"],"enabled":true})",
        R"({"config":{"pixelId":"1","x":1},"enabled":true})");
    row("duplicate-looking keys", R"({"eventMapping":{"\ud800":"a","\ud801":"b"},"config":{}})");
    row("empty texts", R"({"config":{"pixelId":""},"eventMapping":{"":""}})");
}

void TestProviderCodec::writesBackWhatItRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, encoded);
    const ProviderRecord r = record(body, meta);
    QCOMPARE(codec::encodeRecord(r).toBytes(), encoded);
    const ProviderRecord again = record(encoded, meta);
    QCOMPARE(codec::encodeRecord(again).toBytes(), encoded);
    QVERIFY(again.enabled == r.enabled && again.testMode == r.testMode && again.config == r.config);
    QVERIFY(again.eventMapping == r.eventMapping && again.reverseEventMapping == r.reverseEventMapping);
    QVERIFY(again.eventFilters == r.eventFilters);
}

using Edit = std::function<void(ProviderRecord &)>;
Q_DECLARE_METATYPE(Edit)

void TestProviderCodec::changesOneMemberOnly_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, Edit edit, QByteArray before, QByteArray after) {
        QTest::newRow(name) << std::move(edit) << before << after;
    };
    row("enabled", [](auto &r) { r.enabled = false; }, R"("}],"enabled":true,"config")", R"("}],"enabled":false,"config")");
    row("test mode", [](auto &r) { r.testMode = true; }, R"("testMode":false)", R"("testMode":true)");
    row("pixel", [](auto &r) { r.config.setText(ConfigField::PixelId, u"987"_s); }, R"("pixelId":"123456789")", R"("pixelId":"987")");
    row("flag", [](auto &r) { r.config.setFlag(ConfigField::AdvancedMatching, false); }, R"("advancedMatching":true)", R"("advancedMatching":false)");
    row("unknown member", [](auto &r) { r.config.members().set("z", Json(2)); }, R"("z":1.0)", R"("z":2)");
    row("mapping", [](auto &r) { r.eventMapping.set(u"purchase"_s, u"Buy"_s); }, R"("purchase":"Purchase")", R"("purchase":"Buy")");
    row("mapping added", [](auto &r) { r.eventMapping.set(u"n"_s, u"N"_s); }, R"("\ud800":"x"})", R"("\ud800":"x","n":"N"})");
    row("mapping removed", [](auto &r) { r.eventMapping.remove(u"page_view"); }, R"("page_view":"PageView",)", "");
    row("mapping over an odd entry", [](auto &r) { r.eventMapping.set(u"odd"_s, u"even"_s); }, R"("odd":5)", R"("odd":"even")");
    row("reverse", [](auto &r) { r.reverseEventMapping.set(u"begin_checkout"_s, u"x"_s); }, R"("checkout_begin")", R"("x")");
    row("filter off", [](auto &r) { r.eventFilters[0].second.enabled = false; }, R"("not an object"],"enabled":true)", R"("not an object"],"enabled":false)");
    row("condition value", [](auto &r) { r.eventFilters[0].second.conditions[0].value = Json(5); }, R"("value":1.00)", R"("value":5)");
    row("condition value removed", [](auto &r) { r.eventFilters[0].second.conditions[0].value.reset(); }, R"("value":1.00,)", "");
    row("condition field", [](auto &r) { r.eventFilters[0].second.conditions[0].field = u"f"_s; }, R"("field":"order.total")", R"("field":"f")");
    row("condition operator", [](auto &r) { r.eventFilters[0].second.conditions[1].op = Operator::Lt; }, R"("operator":"sounds_like")", R"("operator":"lt")");
    row("condition removed", [](auto &r) { r.eventFilters[0].second.conditions.pop_back(); }, R"(,"not an object")", "");
    row("filter removed", [](auto &r) { r.eventFilters.pop_back(); }, R"(,"add_to_cart":7)", "");
    row("filter repaired", [](auto &r) { r.eventFilters[1].second.enabled = false; }, R"("add_to_cart":7)", R"("add_to_cart":{"enabled":false,"conditions":[]})");
    row("filter added", [](auto &r) { r.eventFilters.emplace_back(u"e"_s, EventFilter{true, {{u"f"_s, Operator::Exists, {}, {}, {}}}, {}}); },
        R"("add_to_cart":7})", R"("add_to_cart":7,"e":{"enabled":true,"conditions":[{"field":"f","operator":"exists"}]}})");
}

void TestProviderCodec::changesOneMemberOnly()
{
    QFETCH(Edit, edit);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    ProviderRecord r = record(oddRecord);
    edit(r);
    QByteArray expected = oddEncoded;
    QCOMPARE(expected.count(before), 1);
    expected.replace(before, after);
    QCOMPARE(codec::encodeRecord(r).toBytes(), expected);
}

void TestProviderCodec::readsSecrets_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, QByteArray members, Presence presence, QString hint = {}) {
        QTest::newRow(name) << members << presence << hint;
    };
    row("dots", R"("config":{"accessToken":"••••••••"},"secretsSet":["accessToken"])", Presence::Masked);
    row("dots alone", R"("config":{"accessToken":"••••••••"})", Presence::Masked);
    row("stars with four", R"("config":{"accessToken":"************9f3K"})", Presence::Masked, u"9f3K"_s);
    row("x", R"("config":{"accessToken":"xxxxxxxx"})", Presence::Masked);
    row("x with four", R"("config":{"accessToken":"xxxxxxxxab12"})", Presence::Masked, u"ab12"_s);
    row("plain", QByteArray(R"("config":{"accessToken":")") + marker + "\"}", Presence::Plain, u"9f3K"_s);
    row("short plain", R"("config":{"accessToken":"abc"})", Presence::Plain);
    row("absent", R"("config":{})", Presence::Unknown);
    row("no config", R"("enabled":true)", Presence::Unknown);
    row("absent, named", R"("config":{},"secretsSet":["accessToken"])", Presence::Masked);
    row("absent, named with its path", R"("config":{},"secretsSet":["config.accessToken"])", Presence::Masked);
    row("absent, named in an object", R"("config":{},"secretsSet":{"accessToken":true,"other":false})", Presence::Masked);
    row("absent, not named", R"("config":{},"secretsSet":[])", Presence::NotSet);
    row("empty", R"("config":{"accessToken":""})", Presence::NotSet);
    row("null", R"("config":{"accessToken":null})", Presence::NotSet);
    row("number", R"("config":{"accessToken":123456789012})", Presence::Plain);
    row("true", R"("config":{"accessToken":true})", Presence::Masked);
    row("odd secretsSet", R"("config":{},"secretsSet":"accessToken")", Presence::Unknown);
}

void TestProviderCodec::readsSecrets()
{
    QFETCH(QByteArray, members);
    QFETCH(Presence, presence);
    QFETCH(QString, hint);
    const ProviderRecord r = record(R"({"provider":"meta","enabled":true,)" + members.replace(R"("enabled":true)", R"("testMode":true)") + "}");
    const SecretState &state = r.secrets.at(u"accessToken"_s);
    QCOMPARE(state.presence, presence);
    QCOMPARE(state.hint, hint);
    if (presence != Presence::Plain)
        QVERIFY(state.value.isEmpty());
}

void TestProviderCodec::takesSecretsOutEverywhere()
{
    const QByteArray bytes = R"({"provider":"meta","config":{"accessToken":"M1-secret","clientSecret":"M2-secret","deep":{"apiKey":"M3-secret","n":1},)"
                             R"("list":[{"password":"M4-secret"}],"credentials":{"a":"M5-secret"},"tokens":["M6-secret"],"siteKey":"public"},)"
                             R"("webhookToken":"M7-secret","eventMapping":{"password_reset":"PasswordReset"},"auth":{"token":7234567890}})";
    const ProviderRecord r = record(bytes);
    QCOMPARE(codec::encodeRecord(r).toBytes(),
             R"({"config":{"deep":{"n":1},"list":[{}],"siteKey":"public"},"eventMapping":{"password_reset":"PasswordReset"},"auth":{}})");
    QStringList names;
    for (const auto &[name, state] : r.secrets) {
        names += name;
        QCOMPARE(state.presence, Presence::Plain);
    }
    QCOMPARE(names, QStringList({u"/auth/token"_s, u"/webhookToken"_s, u"accessToken"_s, u"clientSecret"_s, u"credentials"_s,
                                 u"deep/apiKey"_s, u"list/0/password"_s, u"tokens"_s}));
    for (const Json &form : {r.source, r.config.members(), codec::encodeRecord(r), codec::encodeCanonical(r)}) {
        QVERIFY(!form.toBytes().contains("-secret"));
        QVERIFY(!form.toBytes().contains("7234567890"));
    }
    // A server that shows them plainly, and may replace everything, gets back exactly what it sent.
    Json expected = parsed(bytes);
    expected.remove("provider");
    QVERIFY(Json::equivalent(codec::encodePut(r, {}), expected));
}

void TestProviderCodec::putsSecrets_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("edit"); // "-" leaves alone, "" removes
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, QByteArray body, QByteArray edit, QByteArray config) {
        QTest::newRow(name) << body << edit << config;
    };
    const QByteArray masked = R"({"config":{"pixelId":"1","accessToken":"••••••••"},"secretsSet":["accessToken"]})";
    row("masked, alone", masked, "-", R"({"pixelId":"1"})");
    row("masked, new", masked, "new", R"({"pixelId":"1","accessToken":"new"})");
    row("masked, removed", masked, "", R"({"pixelId":"1","accessToken":null})");
    row("masked without secretsSet, alone", R"({"config":{"pixelId":"1","accessToken":"***"}})", "-", R"({"pixelId":"1"})");
    const QByteArray plain = R"({"config":{"pixelId":"1","accessToken":"old\"é"}})";
    row("plain, alone", plain, "-", R"({"pixelId":"1","accessToken":"old\"é"})");
    row("plain, new", plain, "new", R"({"pixelId":"1","accessToken":"new"})");
    row("plain, removed", plain, "", R"({"pixelId":"1","accessToken":null})");
    row("plain but named, alone", R"({"config":{"pixelId":"1","accessToken":"old"},"secretsSet":["accessToken"]})", "-", R"({"pixelId":"1"})");
    row("no config, new", R"({"enabled":true})", "new", R"({"accessToken":"new"})");
}

void TestProviderCodec::putsSecrets()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, edit);
    QFETCH(QByteArray, config);
    SecretEdits edits;
    if (edit != "-")
        edits[u"accessToken"_s] = {edit.isEmpty() ? std::nullopt : std::optional(Secret(edit))};
    const Json put = codec::encodePut(record(body, meta), edits);
    QCOMPARE(put.find("config")->toBytes(), config);
    for (const char *name : {"provider", "siteId", "secretsSet", "createdAt", "updatedAt"})
        QVERIFY(!put.find(name));
}

void TestProviderCodec::neverPutsAMask()
{
    const ProviderRecord r = record(R"({"config":{"pixelId":"1","accessToken":"••••••••9f3K","apiKey":"****","credentials":{"a":"***"}}})", meta);
    SecretEdits edits;
    edits[u"accessToken"_s] = {Secret(codec::mask.toUtf8())};
    QCOMPARE(codec::encodePut(r, edits).toBytes(), R"({"config":{"pixelId":"1"}})");
    QCOMPARE(codec::encodePut(r, {}).toBytes(), R"({"config":{"pixelId":"1"}})");
}

void TestProviderCodec::aFormTakesBackWhatWasShownPlainly()
{
    const ProviderId meta = ProviderId::of(Provider::Meta);
    const Json body = parsed(R"({"config":{"pixelId":"1","deep":{"apiKey":"shown-plainly"},"accessToken":"••••"},)"
                             R"("secretsSet":["accessToken"]})");
    const ProviderRecord read = *codec::decodeProvider(body, meta).value();
    ProviderRecord form = *codec::decodeProvider(codec::encodeRecord(read), meta).value();
    codec::takeSecretStates(form, read);
    const QByteArray put = codec::encodePut(form, {}).toBytes();
    QVERIFY2(put.contains(R"("apiKey":"shown-plainly")"), put.constData());
    QVERIFY2(!put.contains("accessToken") && !put.contains("secretsSet"), put.constData());
}

void TestProviderCodec::putOfANewRecordSaysEverything()
{
    ProviderRecord r;
    r.provider = meta;
    r.config.setText(ConfigField::PixelId, u"123456789"_s);
    r.config.setFlag(ConfigField::AdvancedMatching, true);
    r.eventMapping.set(u"purchase"_s, u"Purchase"_s);
    QCOMPARE(codec::encodePut(r, {{u"accessToken"_s, {Secret("t")}}}).toBytes(),
             R"({"config":{"pixelId":"123456789","advancedMatching":true,"accessToken":"t"},"eventMapping":{"purchase":"Purchase"},)"
             R"("enabled":false,"testMode":false})");
}

void TestProviderCodec::canonicalShape()
{
    const ProviderRecord r = record(R"({"provider":"google_ads","siteId":"s","enabled":true,"config":{"conversionId":"AW-1","conversionLabel":"L",)"
                                    R"("extra":1.0},"createdAt":"2026-11-01T08:00:00Z","custom":"kept"})");
    QCOMPARE(codec::encodeCanonical(r).toBytes(),
             R"({"provider":"gads","siteId":"s","enabled":true,"testMode":false,"config":{"conversionId":"AW-1","conversionLabel":"L","extra":1.0},)"
             R"("eventMapping":{},"reverseEventMapping":{},"eventFilters":{},"secretsSet":[],"createdAt":"2026-11-01T08:00:00.000Z","custom":"kept"})");
}

void TestProviderCodec::canonicalOfVariants()
{
    const ProviderRecord r = record(R"({"isActive":1,"config":{"pixelId":5,"accessToken":"plain-text-secret","advancedMatching":"true"},)"
                                    R"("eventFilters":{"purchase":{"x":1}},"createdAt":"soon","updatedAt":1793520000})", meta);
    QCOMPARE(codec::encodeCanonical(r).toBytes(),
             QByteArray(R"({"provider":"meta","enabled":true,"testMode":false,"config":{"pixelId":"5","advancedMatching":true,"accessToken":"••••••••"},)"
                        R"("eventMapping":{},"reverseEventMapping":{},"eventFilters":{"purchase":{"enabled":true,"conditions":[],"x":1}},)"
                        R"("secretsSet":["accessToken"],"createdAt":"soon","updatedAt":"2026-11-01T08:00:00.000Z"})"));
}

void TestProviderCodec::operators()
{
    for (int i = 0; i < int(Operator::Unknown); ++i) {
        const QString text = codec::operatorText(Operator(i));
        QVERIFY(!text.isEmpty());
        QCOMPARE(codec::operatorFromText(text), Operator(i));
    }
    QCOMPARE(codec::operatorFromText(u"GTE"), Operator::Unknown);
    QCOMPARE(codec::operatorFromText(u""), Operator::Unknown);
}

void TestProviderCodec::mappingDefaults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<int>("forward");
    QTest::addColumn<int>("reverse");
    const auto row = [](const char *name, QByteArray body, bool ok, int forward, int reverse) {
        QTest::newRow(name) << body << ok << forward << reverse;
    };
    row("sandbox", R"({"provider":"meta","eventMapping":{"purchase":"Purchase"},"reverseEventMapping":{"a":"b"}})", true, 1, 1);
    row("wrapped", R"({"data":{"eventMapping":{"purchase":"Purchase"}}})", true, 1, 0);
    row("plain record", R"({"purchase":"Purchase","page_view":"PageView"})", true, 2, 0);
    row("pairs", R"([["purchase","Purchase"],["page_view","PageView"]])", true, 2, 0);
    row("pairs as objects", R"([{"from":"purchase","to":"Purchase"},{"event":"a","providerEvent":"b"}])", true, 2, 0);
    row("pairs inside", R"({"mappings":[["purchase","Purchase"]]})", true, 1, 0);
    row("pairs in data", R"({"data":[["purchase","Purchase"]]})", true, 1, 0);
    row("empty", "{}", true, 0, 0);
    row("empty list", "[]", true, 0, 0);
    row("null", "null", false, 0, 0);
    row("text", "\"x\"", false, 0, 0);
    row("numbers", R"({"a":1})", false, 0, 0);
    row("triples", R"([["a","b","c"]])", false, 0, 0);
    row("mapping of another type", R"({"eventMapping":5})", false, 0, 0);
}

void TestProviderCodec::mappingDefaults()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, ok);
    QFETCH(int, forward);
    QFETCH(int, reverse);
    const auto result = codec::decodeMappings(parsed(body));
    QCOMPARE(result.ok(), ok);
    if (!ok)
        return;
    QCOMPARE(int(result->eventMapping.entries.size()), forward);
    QCOMPARE(int(result->reverseEventMapping.entries.size()), reverse);
    if (forward)
        QVERIFY(result->eventMapping.find(u"purchase"));
}

QTEST_GUILESS_MAIN(TestProviderCodec)
#include "tst_providercodec.moc"
