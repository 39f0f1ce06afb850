// Where identity and context stand in an event (A, contract section 4).
#include "models/forwarding/identity.h"

#include <QTest>

using namespace selwise;
using namespace selwise::forwarding;

class IdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultPaths_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QByteArray>("path");
        using enum EventField;
        const std::pair<EventField, const char *> rows[] = {
            {Id, "id"}, {Timestamp, "timestamp"}, {VisitorId, "visitorId"}, {SessionId, "sessionId"}, {UserId, "user.id"},
            {Email, "user.email"}, {Phone, "user.phone"}, {FirstName, "user.firstName"}, {LastName, "user.lastName"},
            {Gender, "user.gender"}, {BirthDate, "user.birthDate"}, {City, "user.city"}, {State, "user.state"}, {Zip, "user.zip"},
            {Country, "user.country"}, {Ip, "context.ip"}, {UserAgent, "context.userAgent"}, {Url, "context.url"},
            {Referrer, "context.referrer"}, {Fbp, "context.fbp"}, {Fbc, "context.fbc"}, {Gclid, "context.gclid"},
            {TestId, "context.testId"}, {ConsentAnalytics, "consent.analytics"}, {ConsentMarketing, "consent.marketing"},
            {ConsentPreferences, "consent.preferences"},
        };
        static_assert(std::size(rows) == eventFieldCount);
        for (const auto &[field, path] : rows)
            QTest::newRow(path) << int(field) << QByteArray(path);
    }
    void defaultPaths()
    {
        QFETCH(int, field);
        QFETCH(QByteArray, path);
        QCOMPARE(QByteArray::fromStdString(EventPaths()[EventField(field)].text()), path);
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("text") << QByteArray("\"a\\u00fc\"") << QByteArray("aü");
        QTest::newRow("number, exactly") << QByteArray("9007199254740993.10") << QByteArray("9007199254740993.10");
        for (const char *other : {"null", "true", "{}", "[1]", "\"\"", "\"\\ud800\""})
            QTest::newRow(other) << QByteArray(other) << QByteArray();
    }
    void texts()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, text);
        const Json event = *Json::parse("{\"user\":{\"id\":" + value + "}}");
        QCOMPARE(QByteArray::fromStdString(std::string(EventPaths().text(event, EventField::UserId))), text);
    }

    void aChangedPathIsItsOwn()
    {
        const EventPaths before;
        EventPaths changed = before;
        changed.set(EventField::VisitorId, "meta.client[0].id");
        const Json event = *Json::parse(R"({"visitorId":"v","meta":{"client":[{"id":"w"}]}})");
        QCOMPARE(before.text(event, EventField::VisitorId), std::string_view("v"));
        QCOMPARE(changed.text(event, EventField::VisitorId), std::string_view("w"));
        QCOMPARE(changed[EventField::Id].text(), std::string("id"));
        QVERIFY(!changed.find(*Json::parse("[]"), EventField::Id));
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
