#include "models/domain/json.h"
#include "models/domain/secret.h"

#include <QDataStream>
#include <QDebug>
#include <QTest>
#include <QVariant>
#include <memory>
#include <sstream>

namespace {

const void *lastWiped = nullptr;
size_t lastWipedSize = 0;
int wipes = 0;

} // namespace

// Stands in for the library's, so that the test sees which bytes were overwritten without reading freed memory.
extern "C" void explicit_bzero(void *bytes, size_t size) noexcept
{
    volatile char *each = static_cast<char *>(bytes);
    for (size_t i = 0; i < size; ++i)
        each[i] = 0;
    lastWiped = bytes;
    lastWipedSize = size;
    ++wipes;
}

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

// What must not compile, as facts about expressions: each would be a way for a secret to leak unnoticed.
template <class T>
concept Debuggable = requires(QDebug d, T t) { d << t; };
template <class T>
concept DataStreamable = requires(QDataStream &s, T t) { s << t; };
template <class T>
concept Printable = requires(std::ostream &s, T t) { s << t; };
template <class T>
concept Comparable = requires(T a, T b) { a == b; };
template <class T>
concept Ordered = requires(T a, T b) { a < b; };
static_assert(Debuggable<QString> && Printable<int> && DataStreamable<QString> && Comparable<QString> && Ordered<QString>);
static_assert(!Debuggable<Secret>);
static_assert(!DataStreamable<Secret>);
static_assert(!Printable<Secret>);
static_assert(!Comparable<Secret>);
static_assert(!Ordered<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_constructible_v<QString, Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_constructible_v<QByteArray, Secret>);
static_assert(!std::is_convertible_v<Secret, QStringView> && !std::is_convertible_v<Secret, QByteArrayView>);
static_assert(!std::is_convertible_v<Secret, QVariant> && !std::is_constructible_v<QVariant, Secret>);
static_assert(!std::is_convertible_v<Secret, Json> && !std::is_constructible_v<Json, Secret>);
static_assert(!std::is_convertible_v<QByteArray, Secret>); // nothing becomes a secret by accident either
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overwritesWithTheLastCopy();
    void doesNotShareWithItsSource();
    void movesLeaveNothing();
    void hints();
    void comparesByContent();
    void recognisesMasks_data();
    void recognisesMasks();
    void recognisesNames_data();
    void recognisesNames();
};

void TestSecret::overwritesWithTheLastCopy()
{
    const QByteArray value("marker-secret-value");
    auto first = std::make_unique<Secret>(value);
    auto second = std::make_unique<Secret>(*first);
    const char *bytes = first->expose().constData();
    QCOMPARE(second->expose().constData(), bytes);
    wipes = 0;
    first.reset();
    QCOMPARE(wipes, 0);
    QCOMPARE(second->expose(), value);
    second.reset();
    QCOMPARE(wipes, 1);
    QCOMPARE(lastWiped, bytes);
    QCOMPARE(lastWipedSize, size_t(value.size()));

    Secret replaced(value);
    const char *old = replaced.expose().constData();
    replaced = Secret("another");
    QCOMPARE(wipes, 2);
    QCOMPARE(lastWiped, old);

    const QByteArray reader = replaced.expose(); // somebody still reads it: theirs to keep
    replaced = Secret();
    QCOMPARE(wipes, 2);
    QCOMPARE(reader, QByteArray("another"));
}

void TestSecret::doesNotShareWithItsSource()
{
    const QByteArray source("marker-secret-value");
    const Secret secret(source);
    QVERIFY(secret.expose().constData() != source.constData());
    QVERIFY(secret.expose() == source);
}

void TestSecret::movesLeaveNothing()
{
    Secret from(QByteArray("marker-secret-value"));
    Secret to(std::move(from));
    QVERIFY(from.isEmpty());
    Secret assigned(QByteArray("other"));
    assigned = std::move(to);
    QVERIFY(to.isEmpty());
    QCOMPARE(assigned.expose(), QByteArray("marker-secret-value"));
    const Secret &self = assigned;
    assigned = self;
    QCOMPARE(assigned.expose(), QByteArray("marker-secret-value"));
}

void TestSecret::hints()
{
    QCOMPARE(Secret().hint(), QString());
    QCOMPARE(Secret("elevenchars").hint(), QString());
    QCOMPARE(Secret("twelve-chars").hint(), u"hars"_s);
    QCOMPARE(Secret(u"ключ-от-двери"_s.toUtf8()).hint(), u"вери"_s);
}

void TestSecret::comparesByContent()
{
    QVERIFY(Secret("abc").sameAs(Secret("abc")));
    QVERIFY(!Secret("abc").sameAs(Secret("abd")));
    QVERIFY(!Secret("abc").sameAs(Secret("abcd")));
    QVERIFY(Secret().sameAs(Secret("")));
}

void TestSecret::recognisesMasks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("masked");
    const auto row = [](const QString &text, bool masked) { QTest::newRow(qPrintable(text)) << text << masked; };
    row(u"••••••••"_s, true);
    row(u"***"_s, true);
    row(u"xxxxxxxx"_s, true);
    row(u"XXXXXXXX"_s, true);
    row(u"••••••••ab12"_s, true);
    row(u"************9f3K"_s, true);
    row(u"xxxxxx1ab"_s, true);
    row(u"**** 1234"_s, true);
    row(u"**"_s, false);
    row(u"xx"_s, false);
    row(u""_s, false);
    row(u"••••••••abcde"_s, false);
    row(u"EAABsbCS1iHgBAxxx"_s, false);
    row(u"a real secret"_s, false);
    row(u"xylophone"_s, false);
}

void TestSecret::recognisesMasks()
{
    QFETCH(QString, text);
    QFETCH(bool, masked);
    QCOMPARE(looksMasked(text), masked);
}

void TestSecret::recognisesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secret");
    const auto row = [](const QString &name, bool secret) { QTest::newRow(qPrintable(name)) << name << secret; };
    for (const QString &name : {u"apiSecret"_s, u"accessToken"_s, u"access_token"_s, u"ACCESS-TOKEN"_s, u"token"_s, u"token2"_s,
                                u"password"_s, u"userPassword"_s, u"clientSecret"_s, u"apiKey"_s, u"APIKey"_s, u"apikey"_s,
                                u"private_key"_s, u"key"_s, u"credentials"_s, u"refreshtoken"_s, u"signingKey"_s})
        row(name, true);
    for (const QString &name : {u"measurementId"_s, u"siteKey"_s, u"eventKey"_s, u"keyEvents"_s, u"secretsSet"_s, u"tokenUrl"_s,
                                u"header"_s, u"monkey"_s, u"pixelId"_s, u"compass"_s, u"bypass"_s, u""_s, u"..."_s})
        row(name, false);
}

void TestSecret::recognisesNames()
{
    QFETCH(QString, name);
    QFETCH(bool, secret);
    QCOMPARE(looksSecretName(name), secret);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
