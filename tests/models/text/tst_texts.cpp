#include "models/text/addresstext.h"
#include "models/text/apierrortext.h"
#include "models/text/issuetext.h"
#include "models/text/jsontext.h"
#include "models/text/providertext.h"
#include "models/text/secrettext.h"
#include "models/text/storetext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every value up to the last one, so that a new value without a sentence fails here.
template <class E>
std::vector<E> all(E last)
{
    std::vector<E> values;
    for (int i = 0; i <= int(last); ++i)
        values.push_back(E(i));
    return values;
}

} // namespace

class TestTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void apiErrors();
    void apiErrorFacts();
    void apiErrorsOfCredentials();
    void unknownOutcome();
    void waiting_data();
    void waiting();
    void hostilePlaceholders();
    void issues();
    void addresses();
    void secretErrors();
    void jsonErrors();
    void stores();
    void providers();
    void fields();

private:
    /// A sentence for people: there, whole, nothing left to fill in, no markup.
    void checkSentence(const QString &text)
    {
        QVERIFY2(!text.trimmed().isEmpty(), "empty");
        QVERIFY2(!text.contains(QRegularExpression(u"%[0-9nL]"_s)), qPrintable(text));
        QVERIFY2(!text.contains(QRegularExpression(u"<[a-z/]"_s)), qPrintable(text));
        QVERIFY2(text == text.simplified(), qPrintable(text));
        QVERIFY2(text.back() == u'.' || text.back() == u'?', qPrintable(text));
        QVERIFY2(text.size() < 220, qPrintable(text));
    }
    void checkDistinct(const QString &text)
    {
        QVERIFY2(!m_seen.contains(text), qPrintable(text));
        m_seen.insert(text);
    }
    QSet<QString> m_seen;
};

void TestTexts::apiErrors()
{
    QSet<QString> titles, causes;
    m_seen.clear();
    for (const ApiError::Kind kind : all(ApiError::Kind::UnexpectedStatus)) {
        ApiError error;
        error.kind = kind;
        const ApiErrorText text = apiErrorText(error, u"api.selwise.com"_s);
        QVERIFY(!text.title.isEmpty() && !titles.contains(text.title));
        titles.insert(text.title);
        checkSentence(text.what);
        checkDistinct(text.what);
        checkSentence(text.why);
        QVERIFY(!causes.contains(text.why));
        causes.insert(text.why);
        checkSentence(text.next);
        QVERIFY(text.fields.isEmpty() && text.said.isEmpty() && text.facts.isEmpty());
        checkSentence(apiErrorText(error).what);
        QVERIFY(apiErrorLine(error).contains(text.next));
        QVERIFY(!apiErrorLine(error).contains(u'\n'));
    }
}

void TestTexts::apiErrorFacts()
{
    ApiError error;
    error.kind = ApiError::Kind::Invalid;
    error.httpStatus = 422;
    error.method = u"PUT"_s;
    error.path = u"/api/v1/sites/s/integrations/meta"_s;
    error.requestId = u"req-1"_s;
    error.attempts = 3;
    error.elapsed = std::chrono::milliseconds(1500);
    error.serverMessage = QString(2000, u'm');
    error.fieldErrors = {{u"config.pixelId"_s, {u"must be text"_s, u"is required"_s}}};
    const ApiErrorText text = apiErrorText(error);
    QCOMPARE(text.title, u"Not accepted: 422"_s);
    QCOMPARE(text.fields, QStringList({u"config.pixelId: must be text"_s, u"config.pixelId: is required"_s}));
    QVERIFY(text.said.size() <= 501);
    QCOMPARE(text.facts, u"PUT /api/v1/sites/s/integrations/meta, status 422, request req-1, tried 3 times, after 2 s"_s);
    QVERIFY(apiErrorLine(error).contains(u"config.pixelId: must be text."_s));
}

void TestTexts::apiErrorsOfCredentials()
{
    const auto textOf = [](ApiError::Kind kind) {
        ApiError error;
        error.kind = kind;
        return apiErrorText(error);
    };
    for (const ApiError::Kind kind : {ApiError::Kind::Unauthorized, ApiError::Kind::Forbidden})
        QVERIFY(textOf(kind).why.contains(u"wrong kind"_s)); // contract, section 9
    QVERIFY(textOf(ApiError::Kind::NotFound).why.contains(u"site key"_s));
    QVERIFY(needsAnotherAnswer(ApiError::Kind::Unauthorized) && !needsAnotherAnswer(ApiError::Kind::ServerError));
}

void TestTexts::unknownOutcome()
{
    ApiError error;
    error.kind = ApiError::Kind::OutcomeUnknown;
    const ApiErrorText text = apiErrorText(error, u"api.selwise.com"_s);
    QVERIFY(text.what.contains(u"may have been written"_s));
    QVERIFY(text.what.contains(u"not sent again"_s));
}

void TestTexts::waiting_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("duration");
    QTest::addColumn<bool>("tooLong");
    QTest::newRow("5 s") << int(ApiError::Kind::RateLimited) << qint64(5) << u"5 s"_s << false;
    QTest::newRow("60 s") << int(ApiError::Kind::ServerError) << qint64(60) << u"60 s"_s << false;
    QTest::newRow("61 s") << int(ApiError::Kind::RateLimited) << qint64(61) << u"61 s"_s << true;
    QTest::newRow("15 min") << int(ApiError::Kind::ServerError) << qint64(900) << u"15 min"_s << true;
    QTest::newRow("a day") << int(ApiError::Kind::RateLimited) << qint64(86400) << u"24 h"_s << true;
}

void TestTexts::waiting()
{
    QFETCH(int, kind);
    QFETCH(qint64, seconds);
    QFETCH(QString, duration);
    QFETCH(bool, tooLong);
    ApiError error;
    error.kind = ApiError::Kind(kind);
    error.retryAfter = std::chrono::seconds(seconds);
    const QString next = apiErrorText(error).next;
    checkSentence(next);
    QVERIFY2(next.contains(duration), qPrintable(next));
    QCOMPARE(next.contains(u"longer than this program waits"_s), tooLong);
}

void TestTexts::hostilePlaceholders()
{
    ApiError error;
    error.fieldErrors = {{u"%1 %2"_s, {u"%2 %1"_s}}};
    QCOMPARE(apiErrorText(error).fields.front(), u"%1 %2: %2 %1"_s);
    QVERIFY(issueText({Issue::Severity::Warning, Issue::Code::NotAnEvent, {}, u"%1"_s}).sentence.contains(u"“%1”"_s));
    JsonError duplicate;
    duplicate.code = JsonError::Code::DuplicateKey;
    duplicate.key = u"%1"_s;
    QVERIFY(jsonErrorText(duplicate).sentence.contains(u"“%1”"_s));
    QVERIFY(issueText({Issue::Severity::Warning, Issue::Code::NotAnEvent, {}, QString(5000, u'x')}).sentence.size() < 200);
    // Of a webhook's address the way out is another member of the same record.
    const QString credentials = QString::number(int(AddressProblem::HasCredentials));
    QVERIFY(issueText({Issue::Severity::Error, Issue::Code::AddressNotAllowed, u"url"_s, credentials}).remedy.contains(u"basic authentication"_s));
    QVERIFY(!issueText({Issue::Severity::Error, Issue::Code::AddressNotAllowed, u"apiUrl"_s, credentials}).remedy.contains(u"basic"_s));
}

void TestTexts::issues()
{
    m_seen.clear();
    for (const Issue::Code code : all(Issue::Code::Duplicate)) {
        const bool detailMayMiss = code != Issue::Code::AddressNotAllowed && code != Issue::Code::ControlCharacter
                                   && code != Issue::Code::InvisibleCharacter && code != Issue::Code::TooLong;
        for (const QString &detail : {QString(), u"7"_s}) {
            if (detail.isEmpty() && !detailMayMiss)
                continue;
            const IssueText text = issueText({Issue::Severity::Error, code, u"config.pixelId"_s, detail});
            checkSentence(text.sentence);
            checkSentence(text.remedy);
        }
        const IssueText text = issueText({Issue::Severity::Error, code, {}, u"2"_s});
        checkDistinct(text.sentence);
        checkDistinct(text.remedy);
    }
    QVERIFY(issueText({Issue::Severity::Error, Issue::Code::Duplicate, u"site"_s, u"New shop"_s}).sentence.contains(u"“New shop”"_s));
    // What somebody here wrote is no fault of the service.
    const QString typed = issueText({Issue::Severity::Error, Issue::Code::WrongType, u"config.pixelId"_s, u"text"_s}).sentence;
    QCOMPARE(typed, u"This must be text, in quotes."_s);
    for (const Issue::Severity severity : all(Issue::Severity::Error)) {
        QVERIFY(!severityName(severity).isEmpty());
        checkDistinct(severityName(severity));
    }
}

void TestTexts::addresses()
{
    m_seen.clear();
    for (const AddressProblem problem : all(AddressProblem::HasQuery)) {
        const AddressText text = addressText(problem);
        if (problem == AddressProblem::None) {
            QVERIFY(text.sentence.isEmpty() && text.remedy.isEmpty());
            continue;
        }
        checkSentence(text.sentence);
        checkSentence(text.remedy);
        checkDistinct(text.sentence);
        checkDistinct(text.remedy);
    }
    for (const Environment environment : all(Environment::Sandbox))
        checkDistinct(environmentName(environment));
}

void TestTexts::secretErrors()
{
    m_seen.clear();
    for (const SecretError::Kind kind : all(SecretError::Kind::Other)) {
        const SecretErrorText text = secretErrorText({kind, u"detail"_s});
        for (const QString &sentence : {text.title, text.what, text.next}) {
            checkSentence(sentence);
            checkDistinct(sentence);
        }
    }
    for (const SecretErrorText &text : {olderTokenText(u"Shop"_s), waitsForUnlockingText()}) {
        for (const QString &sentence : {text.title, text.what, text.next}) {
            checkSentence(sentence);
            checkDistinct(sentence);
        }
    }
    QVERIFY(olderTokenText(u"Shop"_s).title.contains(u"Shop"_s));
    for (const SecretPlace place : all(SecretPlace::File)) {
        checkDistinct(secretPlaceName(place));
        checkSentence(secretPlaceSentence(place));
        checkDistinct(secretPlaceSentence(place));
    }
    for (const SecretState::Presence presence : all(SecretState::Presence::Unknown)) {
        checkSentence(secretPresenceText(presence));
        checkDistinct(secretPresenceText(presence));
    }
    for (const SecretPurpose purpose : all(SecretPurpose::Saving))
        checkDistinct(secretPurposeName(secretPurposeWord(purpose)));
    QCOMPARE(secretPurposeName(u"a later word"_s), u"a later word"_s);
}

void TestTexts::jsonErrors()
{
    m_seen.clear();
    for (const JsonError::Code code : all(JsonError::Code::NotUtf8)) {
        const JsonErrorText text = jsonErrorText({code, 10, 3, 7, u"pixelId"_s});
        checkSentence(text.sentence);
        checkSentence(text.remedy);
        checkDistinct(text.sentence);
        checkDistinct(text.remedy);
    }
    QVERIFY(jsonErrorText({JsonError::Code::DuplicateKey, 10, 3, 7, u"pixelId"_s}).sentence.contains(u"Line 3, column 7"_s));
    checkSentence(shapeErrorText({{}, u"a provider record"_s}).sentence);
    checkSentence(shapeErrorText({u"data[3]"_s, u"a provider record"_s}).sentence);
}

void TestTexts::stores()
{
    m_seen.clear();
    using StoreKind = SettingsStore::StoreError::Kind;
    for (const StoreKind kind : all(StoreKind::HeldByAnother)) {
        const StoreErrorText text = storeErrorText({kind, u"/home/u/.config/x.json"_s, {}});
        QVERIFY(text.what.contains(u"x.json"_s));
        for (const QString &sentence : {text.title, text.what, text.next}) {
            checkSentence(sentence);
            checkDistinct(sentence);
        }
    }
    for (const SandboxError::Kind kind : all(SandboxError::Kind::Cancelled)) {
        const StoreErrorText text = sandboxErrorText({kind, {}});
        for (const QString &sentence : {text.title, text.what, text.next}) {
            checkSentence(sentence);
            checkDistinct(sentence);
        }
    }
}

void TestTexts::providers()
{
    m_seen.clear();
    for (const Provider provider : all(Provider::Other)) {
        const ProviderId id = provider == Provider::Other ? ProviderId::fromWire(u"tiktok"_s) : ProviderId::of(provider);
        const ProviderText text = providerText(id);
        checkDistinct(text.name);
        checkDistinct(text.what);
        checkSentence(text.sentence);
        checkDistinct(text.sentence);
        checkSentence(text.sandbox);
        checkSentence(testModeText(id));
        checkDistinct(testModeText(id));
    }
    QCOMPARE(providerName(ProviderId::fromWire(u"tiktok"_s)), u"tiktok"_s);
    QCOMPARE(providerName(ProviderId::fromWire(u"google_ads"_s)), u"Google Ads"_s);
    QVERIFY(!providerName({}).isEmpty());
    checkSentence(unknownMembersText());
    checkSentence(assumptionText());
}

void TestTexts::fields()
{
    m_seen.clear();
    for (const ConfigField field : all(ConfigField::ValueBased)) {
        const ConfigFieldText text = configFieldText(field);
        QVERIFY(!text.label.isEmpty());
        checkDistinct(text.label);
        checkSentence(text.help);
        checkDistinct(text.help);
        checkSentence(text.whereTitle);
        checkDistinct(text.whereTitle);
        QVERIFY(text.steps.size() >= 2 && text.steps.size() <= 4);
        for (const QString &step : text.steps)
            checkSentence(step);
        QCOMPARE(text.example.isEmpty(), configField(field).kind != ConfigFieldSpec::Kind::Text);
    }
    QVERIFY(configFieldText(ConfigField::ConversionId).help.contains(u"not the customer ID"_s));
    QCOMPARE(secretFieldLabel(u"accessToken"_s), u"Access token"_s);
    QVERIFY(secretFieldLabel(u"webhookToken"_s).contains(u"webhookToken"_s));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
