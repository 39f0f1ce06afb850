#include "models/domain/json.h"

#include <QRandomGenerator>
#include <QTest>

using namespace selwise;

// Seeded, so that a failure can be repeated: every random value survives writing and reading, compact and pretty, and
// no random change to its bytes makes the reader do anything but answer.
class TestJsonProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrips();
    void equivalentWhenShuffled();
    void survivesDamage();

private:
    std::string text();
    std::string digits(int least, int most);
    Json value(int depth);
    QRandomGenerator m_random{20261123};
};

std::string TestJsonProperties::text()
{
    static const char *const pieces[] = {"a", "Z", "\"", "\\", "/", "\n", "\t", "\x01", "\x7f", "\u00e9", "\u20ac", "\U0001F600", "\uffff"};
    std::string result;
    for (int i = m_random.bounded(12); i > 0; --i)
        result += pieces[m_random.bounded(int(std::size(pieces)))];
    if (m_random.bounded(8) == 0)
        result += '\0';
    return result;
}

std::string TestJsonProperties::digits(int least, int most)
{
    std::string result;
    for (int i = m_random.bounded(least, most + 1); i > 0; --i)
        result += char('0' + m_random.bounded(10));
    return result;
}

Json TestJsonProperties::value(int depth)
{
    switch (m_random.bounded(depth > 5 ? 5 : 7)) {
    case 0: return Json();
    case 1: return Json(m_random.bounded(2) == 1);
    case 2: {
        std::string number = m_random.bounded(2) ? "-" : "";
        number += m_random.bounded(3) ? char('1' + m_random.bounded(9)) + digits(0, 30) : "0";
        if (m_random.bounded(2))
            number += "." + digits(1, 20);
        if (m_random.bounded(3) == 0)
            number += (m_random.bounded(2) ? "e+" : "E-") + digits(1, 4);
        return Json(JsonNumber{number});
    }
    case 3: return Json(JsonText{text(), false});
    case 4: return Json(JsonText{m_random.bounded(2) ? "\\ud800\\n" : "\xff\\u0041", true});
    case 5: {
        Json array = Json::array();
        for (int i = m_random.bounded(6); i > 0; --i)
            array.elements().push_back(value(depth + 1));
        return array;
    }
    default: {
        Json object = Json::object();
        for (int i = m_random.bounded(6); i > 0; --i)
            object.set(text() + std::to_string(i), value(depth + 1));
        return object;
    }
    }
}

void TestJsonProperties::roundTrips()
{
    for (int i = 0; i < 3000; ++i) {
        const Json json = value(0);
        for (const bool pretty : {false, true}) {
            const QByteArray bytes = json.toBytes(pretty);
            const Result<Json, JsonError> back = Json::parse(bytes, Json::Duplicates::Refuse);
            QVERIFY2(back.ok() && *back == json, bytes.constData());
        }
    }
}

void TestJsonProperties::equivalentWhenShuffled()
{
    for (int i = 0; i < 500; ++i) {
        Json json = Json::object();
        for (int k = 0; k < 8; ++k)
            json.set(std::to_string(k), value(2));
        Json shuffled = json;
        std::shuffle(shuffled.editMembers().begin(), shuffled.editMembers().end(), m_random);
        QVERIFY(Json::equivalent(json, shuffled));
        shuffled.set("3", Json(QStringView(u"something else entirely")));
        QVERIFY(!Json::equivalent(json, shuffled));
    }
}

void TestJsonProperties::survivesDamage()
{
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes = value(0).toBytes();
        for (int hits = m_random.bounded(1, 4); hits > 0 && !bytes.isEmpty(); --hits)
            bytes[m_random.bounded(int(bytes.size()))] = char(m_random.bounded(256));
        const Result<Json, JsonError> result = Json::parse(bytes);
        if (result) {
            const Result<Json, JsonError> again = Json::parse(result->toBytes());
            QVERIFY2(again.ok() && *again == *result, bytes.constData());
        } else {
            QVERIFY(result.error().offset >= 0 && result.error().offset <= bytes.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestJsonProperties)
#include "tst_jsonproperties.moc"
