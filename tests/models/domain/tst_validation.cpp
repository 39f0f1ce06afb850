#include "models/domain/codec/webhookcodec.h"
#include "models/domain/validation.h"

#include <QElapsedTimer>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Code = Issue::Code;
using Severity = Issue::Severity;

namespace {

QString flat(const std::vector<Issue> &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines += u"%1 %2 %3"_s.arg(issue.severity == Severity::Error ? u"E"_s : u"W"_s).arg(int(issue.code)).arg(issue.path);
    return lines.join(u'\n');
}

QString line(Severity severity, Code code, const QString &path)
{
    return u"%1 %2 %3"_s.arg(severity == Severity::Error ? u"E"_s : u"W"_s).arg(int(code)).arg(path);
}

ProviderRecord record(const QByteArray &bytes)
{
    return **codec::decodeProvider(*Json::parse(bytes), {});
}

QByteArray metaWith(const QByteArray &members)
{
    return R"({"provider":"meta","config":{"pixelId":"123456789012345"})" + members + "}";
}

} // namespace

class TestValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void aMegabyteIsQuick();
    void secrets_data();
    void secrets();
    void tokens_data();
    void tokens();
    void records_data();
    void records();
    void webhooks_data();
    void webhooks();
    void destinations_data();
    void destinations();
    void profiles();
    void detailsNeverHoldASecret();
};

void TestValidation::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, QString text, QList<int> codes) { QTest::newRow(name) << text << codes; };
    row("plain", u"G-ABCDEF1234"_s, {});
    row("empty", {}, {});
    row("emoji", u"Laden 😀 é"_s, {});
    row("nul", u"a\0b"_s, {int(Code::ControlCharacter)});
    row("line feed", u"a\nb"_s, {int(Code::ControlCharacter)});
    row("c1 control", u"a\u0085b"_s, {int(Code::ControlCharacter)});
    row("right-to-left override", u"a\u202Eb"_s, {int(Code::InvisibleCharacter)});
    row("isolate", u"a\u2066b"_s, {int(Code::InvisibleCharacter)});
    row("zero width space", u"a\u200Bb"_s, {int(Code::InvisibleCharacter)});
    row("byte order mark", u"\uFEFFa"_s, {int(Code::InvisibleCharacter)});
    row("soft hyphen", u"a\u00ADb"_s, {int(Code::InvisibleCharacter)});
    row("lone high", u"a"_s + QChar(0xD800), {int(Code::LoneSurrogate)});
    row("lone low", QChar(0xDC00) + u"a"_s, {int(Code::LoneSurrogate)});
    row("longest", QString(8192, u'a'), {});
    row("too long", QString(8193, u'a'), {int(Code::TooLong)});
    row("space before", u" a"_s, {int(Code::SurroundingSpace)});
    row("no-break space behind", u"a\u00A0"_s, {int(Code::SurroundingSpace)});
    row("space inside", u"a b"_s, {});
    row("all at once", u"\0\u202E"_s + QChar(0xD800) + QString(9000, u' '),
        {int(Code::TooLong), int(Code::ControlCharacter), int(Code::LoneSurrogate), int(Code::InvisibleCharacter), int(Code::SurroundingSpace)});
}

void TestValidation::texts()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, codes);
    QList<int> found;
    for (const Issue &issue : validateText(u"p"_s, text)) {
        found += int(issue.code);
        QCOMPARE(issue.path, u"p"_s);
        const bool warning = issue.code == Code::InvisibleCharacter || issue.code == Code::SurroundingSpace;
        QCOMPARE(issue.severity, warning ? Severity::Warning : Severity::Error);
    }
    QCOMPARE(found, codes);
}

void TestValidation::aMegabyteIsQuick()
{
    ProviderRecord r = record(metaWith(""));
    r.config.setText(ConfigField::PixelId, QString(1024 * 1024, u'1'));
    QElapsedTimer timer;
    timer.start();
    const std::vector<Issue> issues = validate(r);
    QVERIFY(timer.elapsed() < 500);
    QCOMPARE(flat(issues), line(Severity::Error, Code::TooLong, u"config.pixelId"_s));
}

void TestValidation::secrets_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, QByteArray secret, QList<int> codes) { QTest::newRow(name) << secret << codes; };
    row("fine", "EAABsbCS1iHgBA", {});
    row("empty", "", {int(Code::Required)});
    row("dots", "••••••••", {int(Code::LooksLikeMask)});
    row("stars with an end", "********ab12", {int(Code::LooksLikeMask)});
    row("line feed pasted along", "token\n", {int(Code::ControlCharacter), int(Code::SurroundingSpace)});
    row("space", " token", {int(Code::SurroundingSpace)});
    row("not UTF-8", "\xff\xfe", {int(Code::LoneSurrogate)});
    row("too long", QByteArray(9000, 'a'), {int(Code::TooLong)});
}

void TestValidation::secrets()
{
    QFETCH(QByteArray, secret);
    QFETCH(QList<int>, codes);
    QList<int> found;
    for (const Issue &issue : validateSecret(u"config.accessToken"_s, Secret(secret)))
        found += int(issue.code);
    QCOMPARE(found, codes);
}

void TestValidation::tokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, QByteArray token, QList<int> codes) { QTest::newRow(name) << token << codes; };
    row("fine", "abc.DEF-_~+/=", {});
    row("empty", "", {int(Code::Required)});
    row("a space inside", "abc def", {int(Code::NotAToken)});
    row("a letter no header has", "tok\xc3\xa9n", {int(Code::NotAToken)});
    row("turned around", "tok\xe2\x80\xae" "en", {int(Code::InvisibleCharacter), int(Code::NotAToken)});
    row("dots", "••••••••", {int(Code::LooksLikeMask)});
    row("line feed", "abc\n", {int(Code::ControlCharacter), int(Code::SurroundingSpace)});
}

void TestValidation::tokens()
{
    QFETCH(QByteArray, token);
    QFETCH(QList<int>, codes);
    QList<int> found;
    for (const Issue &issue : validateToken(u"token"_s, Secret(token)))
        found += int(issue.code);
    QCOMPARE(found, codes);
    QCOMPARE(canBeBearerToken(token), codes.isEmpty());
}

void TestValidation::records_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("issues");
    const auto row = [](const char *name, QByteArray body, QStringList issues) { QTest::newRow(name) << body << issues.join(u'\n'); };
    const auto error = [](Code code, const QString &path) { return line(Severity::Error, code, path); };
    const auto warning = [](Code code, const QString &path) { return line(Severity::Warning, code, path); };
    row("fine", metaWith(R"(,"eventMapping":{"purchase":"Purchase"},"eventFilters":{"purchase":{"conditions":[{"field":"order.total","operator":"gte","value":1}]}})"), {});
    row("ga4", R"({"provider":"ga4","config":{"measurementId":"G-ABCDEF1234"}})", {});
    row("gads", R"({"provider":"gads","config":{"conversionId":"AW-123456789","conversionLabel":"x9KfCNbDq4MZ"}})", {});
    row("missing", R"({"provider":"gads","enabled":true,"config":{"conversionId":""}})",
        {error(Code::Required, u"config.conversionId"_s), error(Code::Required, u"config.conversionLabel"_s)});
    row("unusual", R"({"provider":"ga4","config":{"measurementId":"UA-1"}})", {warning(Code::UnusualShape, u"config.measurementId"_s)});
    row("customer id for a conversion id", R"({"provider":"gads","config":{"conversionId":"123-456-7890","conversionLabel":"x9KfCNbDq4MZ"}})",
        {warning(Code::UnusualShape, u"config.conversionId"_s)});
    row("numeric pixel", R"({"provider":"meta","config":{"pixelId":123456789012345,"advancedMatching":"yes"}})",
        {warning(Code::WrongType, u"config.pixelId"_s), warning(Code::WrongType, u"config.advancedMatching"_s)});
    row("an unknown provider has no rules", R"({"provider":"tiktok","config":{"x":1}})", {});
    row("wrong types", metaWith(R"(,"enabled":"yes","eventMapping":[],"eventFilters":5)"),
        {warning(Code::WrongType, u"enabled"_s), warning(Code::WrongType, u"eventMapping"_s), warning(Code::WrongType, u"eventFilters"_s)});
    row("own event", metaWith(R"(,"eventMapping":{"my_event":"X"},"reverseEventMapping":{"begin_checkout":"other"})"),
        {warning(Code::NotAnEvent, u"eventMapping.my_event"_s), warning(Code::NotAnEvent, u"reverseEventMapping.begin_checkout"_s)});
    row("mapped to nothing", metaWith(R"(,"eventMapping":{"purchase":"","page_view":5})"),
        {warning(Code::WrongType, u"eventMapping.page_view"_s), error(Code::Required, u"eventMapping.purchase"_s)});
    row("conditions", metaWith(R"(,"eventFilters":{"purchase":{"conditions":[{"field":"","operator":"eq","value":1},{"field":"a","operator":"like","value":1},)"
                               R"({"field":"a","operator":"eq"},{"field":"a","operator":"exists"},{"field":"a","operator":"in","value":5},{"field":"a","operator":"eq","value":"x\u202e"}]}})"),
        {error(Code::Required, u"eventFilters.purchase.conditions[0].field"_s), warning(Code::UnknownOperator, u"eventFilters.purchase.conditions[1].operator"_s),
         error(Code::Required, u"eventFilters.purchase.conditions[2].value"_s), warning(Code::WrongType, u"eventFilters.purchase.conditions[4].value"_s),
         warning(Code::InvisibleCharacter, u"eventFilters.purchase.conditions[5].value"_s)});
}

void TestValidation::records()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, issues);
    QCOMPARE(flat(validate(record(body))), issues);
}

void TestValidation::webhooks_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("issues");
    const auto row = [](const char *name, QByteArray members, QStringList issues) { QTest::newRow(name) << members << issues.join(u'\n'); };
    const auto error = [](Code code, const QString &path) { return line(Severity::Error, code, path); };
    const auto warning = [](Code code, const QString &path) { return line(Severity::Warning, code, path); };
    row("fine", R"("name":"n","url":"https://x.example/in?a=b","events":["purchase"])", {});
    row("nothing", R"("name":"","url":"")", {error(Code::Required, u"name"_s), error(Code::Required, u"url"_s)});
    row("no address", R"("name":"n","url":"hello")", {error(Code::AddressNotAllowed, u"url"_s)});
    row("scheme", R"("name":"n","url":"ftp://x/")", {error(Code::AddressNotAllowed, u"url"_s)});
    row("credentials", R"("name":"n","url":"https://u:p@x.example/")", {error(Code::AddressNotAllowed, u"url"_s)});
    row("plain http elsewhere", R"("name":"n","url":"http://x.example/")", {warning(Code::AddressNotAllowed, u"url"_s)});
    row("plain http here", R"("name":"n","url":"http://127.0.0.1:8080/hooks/a")", {});
    row("events", R"("name":"n","url":"https://x.example","events":["purchase","mine","purchase",""])",
        {warning(Code::NotAnEvent, u"events[1]"_s), error(Code::Duplicate, u"events[2]"_s), error(Code::Required, u"events[3]"_s)});
    row("auth and header", R"("name":"n","url":"https://x.example","authType":"mtls","authConfig":{"header":"X Y"})",
        {warning(Code::UnusualShape, u"authType"_s), warning(Code::UnusualShape, u"authConfig.header"_s)});
    row("retry", R"("name":"n","url":"https://x.example","retry":{"maxAttempts":0,"timeoutSeconds":-1})",
        {warning(Code::UnusualShape, u"retry.maxAttempts"_s), warning(Code::UnusualShape, u"retry.timeoutSeconds"_s)});
}

void TestValidation::webhooks()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, issues);
    QCOMPARE(flat(validate(*codec::decodeWebhook(*Json::parse("{" + members + "}")))), issues);
}

void TestValidation::destinations_data()
{
    using enum AddressProblem;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("problem");
    QTest::addColumn<bool>("refused");
    const auto fine = [](const char *name, const QString &typed) { QTest::newRow(name) << typed << int(None) << false; };
    const auto refused = [](const char *name, const QString &typed, AddressProblem problem) { QTest::newRow(name) << typed << int(problem) << true; };
    const auto warned = [](const char *name, const QString &typed, AddressProblem problem) { QTest::newRow(name) << typed << int(problem) << false; };
    fine("usual", u"https://lager.example/hooks/selwise?shop=1"_s);
    fine("port", u"https://lager.example:8443/"_s);
    fine("spaces around", u"  https://lager.example/  "_s);
    fine("this computer", u"http://localhost:8080/hooks/a"_s);
    fine("this computer, IPv6", u"http://[::1]:8080/"_s);
    fine("public IPv6", u"https://[2001:db8::1]/"_s);
    refused("no scheme", u"lager.example/hooks"_s, NotAUrl);
    refused("scheme alone", u"https://"_s, NotAUrl);
    refused("two schemes", u"https://https://lager.example/"_s, NotAUrl);
    refused("a space inside", u"https://lager .example/"_s, NotAUrl);
    refused("bad port", u"https://lager.example:99999/"_s, NotAUrl);
    refused("bad escape", u"https://lager.example/%zz"_s, NotAUrl);
    refused("brackets open", u"https://[::1/"_s, NotAUrl);
    refused("just words", u"my receiver"_s, NotAUrl);
    refused("backslashes", u"https:\\\\lager.example\\a"_s, NotAUrl);
    refused("mail", u"mailto:a@lager.example"_s, NotAUrl);
    refused("script", u"javascript:alert(1)"_s, NotAUrl);
    refused("file", u"file:///etc/passwd"_s, NotAUrl);
    refused("another scheme", u"ftp://lager.example/"_s, UnsupportedScheme);
    refused("websocket", u"wss://lager.example/"_s, UnsupportedScheme);
    refused("user and password", u"https://me:pw@lager.example/"_s, HasCredentials);
    refused("user", u"https://me@lager.example/"_s, HasCredentials);
    refused("every address", u"http://0.0.0.0/"_s, UnspecifiedHost);
    refused("every address, IPv6", u"https://[::]/"_s, UnspecifiedHost);
    refused("port 0", u"https://lager.example:0/"_s, UnusualPort);
    warned("plain http", u"http://lager.example/"_s, PlainHttpNotLoopback);
    warned("10", u"https://10.1.2.3/"_s, PrivateHost);
    warned("172.16", u"https://172.31.0.1/"_s, PrivateHost);
    fine("172.32", u"https://172.32.0.1/"_s);
    warned("192.168", u"https://192.168.178.1/"_s, PrivateHost);
    warned("link local", u"https://169.254.169.254/latest/meta-data/"_s, PrivateHost);
    warned("carrier", u"https://100.64.0.1/"_s, PrivateHost);
    warned("unique local IPv6", u"https://[fd12::1]/"_s, PrivateHost);
    warned("link local IPv6", u"https://[fe80::1]/"_s, PrivateHost);
    warned("no dot", u"https://warehouse/"_s, PrivateHost);
    warned("mdns", u"https://nas.local/"_s, PrivateHost);
    warned("trailing dot", u"https://nas.internal./"_s, PrivateHost);
    warned("letters beyond a to z", u"https://l\u00e4ger.example/"_s, InternationalHost);
    warned("as it is asked", u"https://xn--lger-0ra.example/"_s, InternationalHost);
    warned("fragment", u"https://lager.example/a#b"_s, HasFragment);
    warned("secret behind ?", u"https://lager.example/?api_key=abc"_s, SecretInQuery);
    fine("an empty one", u"https://lager.example/?token="_s);
}

void TestValidation::destinations()
{
    QFETCH(QString, typed);
    QFETCH(int, problem);
    QFETCH(bool, refused);
    Webhook webhook;
    webhook.name = u"n"_s;
    webhook.url = typed;
    QStringList found;
    bool error = false;
    for (const Issue &issue : validate(webhook)) {
        if (issue.path != u"url" || issue.code != Code::AddressNotAllowed)
            continue;
        found << QString::number(int(issue.addressProblem()));
        error = error || issue.severity == Severity::Error;
    }
    QCOMPARE(found, problem == 0 ? QStringList() : QStringList(QString::number(problem)));
    QCOMPARE(error, refused);
}

void TestValidation::profiles()
{
    ConnectionProfile profile{{u"p"_s}, u"Shop"_s, Environment::Production, QUrl(u"https://api.selwise.com"_s), {u"3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1"_s}, {}};
    QCOMPARE(flat(validate(profile)), QString());
    profile.site = {u"pk_live_123"_s};
    QCOMPARE(flat(validate(profile)), line(Severity::Error, Code::NotAUuid, u"site"_s));
    profile.apiUrl = QUrl(u"http://api.selwise.com"_s);
    QCOMPARE(validate(profile).front().addressProblem(), AddressProblem::PlainHttpNotLoopback);
    const ConnectionProfile empty;
    QCOMPARE(flat(validate(empty)), QStringList({line(Severity::Error, Code::Required, u"name"_s), line(Severity::Error, Code::Required, u"apiUrl"_s),
                                                line(Severity::Error, Code::Required, u"site"_s)}).join(u'\n'));
    QVERIFY(hasErrors(validate(empty)));
    const ConnectionProfile sandbox{{u"s"_s}, u"Sandbox"_s, Environment::Sandbox, {}, {}, {}};
    QVERIFY(validate(sandbox).empty());
}

void TestValidation::detailsNeverHoldASecret()
{
    const QByteArray marker = "marker-secret\n\xE2\x80\xAE";
    for (const Issue &issue : validateSecret(u"p"_s, Secret(marker)))
        QVERIFY(!issue.detail.contains(u"marker"_s));
    for (const Issue &issue : validate(record(R"({"provider":"meta","config":{"pixelId":"","accessToken":"marker-secret\n"}})")))
        QVERIFY(!issue.detail.contains(u"marker"_s));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
