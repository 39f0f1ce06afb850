#include "models/drafts/change.h"

#include <QRegularExpression>
#include <QTest>
#include <random>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const RecordKey key{RecordKey::Kind::Provider, u"meta"_s};

Json json(const QByteArray &text)
{
    auto parsed = Json::parse(text);
    return parsed ? parsed.value() : Json();
}

/// Documents of few names, so that two of them often meet in the same member.
class Documents {
public:
    explicit Documents(unsigned seed) : m_random(seed) {}

    Json object(int depth = 0)
    {
        static const std::string names[] = {"a", "b", "config", "", "ä.b", "eventMapping"};
        Json result = Json::object();
        for (const std::string &name : names) {
            if (pick(2))
                result.set(name, value(depth + 1));
        }
        return result;
    }
    /// The same document after a few edits.
    Json edited(const Json &document, int depth = 0)
    {
        Json result = document;
        for (const JsonMember &member : document.members()) {
            const int what = pick(6);
            if (what == 0)
                result.remove(member.key.utf8);
            else if (what == 1)
                result.set(member.key.utf8, value(depth + 1));
            else if (member.value.isObject())
                result.set(member.key.utf8, edited(member.value, depth + 1));
        }
        if (pick(3) == 0)
            result.set("new", value(depth + 1));
        return result;
    }
    int pick(int below) { return int(m_random() % unsigned(below)); }

private:
    Json value(int depth)
    {
        switch (pick(depth > 3 ? 5 : 7)) {
        case 0: return Json();
        case 1: return Json(pick(2) == 0);
        case 2: return json(QByteArray::number(pick(3)) + (pick(2) ? ".0" : ""));
        case 3: return Json(QString(u"text%1"_s.arg(pick(3))));
        case 4: return Json(Json::Array{Json(pick(2)), Json::object()});
        default: return object(depth);
        }
    }
    std::mt19937 m_random;
};

QByteArray text(const std::optional<Json> &value)
{
    return value ? value->toBytes() : QByteArray("-");
}

/// Conflicts as comparable text, with the sides named as given.
QList<QByteArray> conflictTexts(const Merge &merge, bool swapped)
{
    QList<QByteArray> texts;
    for (const Conflict &conflict : merge.conflicts) {
        const auto &first = swapped ? conflict.mine : conflict.theirs;
        const auto &second = swapped ? conflict.theirs : conflict.mine;
        texts << pathText(conflict.path).toUtf8() + ' ' + text(conflict.base) + ' ' + text(first) + ' ' + text(second);
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace

class TestChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void namesTheDeepestMember();
    void knowsWhatLiesInAMember();
    void doesNotSeeOrderOrNumberSpelling();
    void takesUndecodableNamesAsOneValue();
    void keepsAChangedMemberInItsPlace();
    void bringsMissingObjectsAndTakesThemAway();
    void diffThenApplyGivesTheOther();
    void undoOfAnySequenceReturnsTheOriginal();
    void manyAtOnceAreAsOneAfterTheOther();
    void manyThatWentComeBackToTheirPlaces();
    void manyComeWhereTheOrderHasThem();
    void mergeWithOneUnchangedSideGivesTheOther();
    void mergeIsSymmetricInItsConflicts();
    void mergeTakesBothSidesWhereTheyDoNotMeet();
    void mergeTellsWhatBothChanged();
};

void TestChange::namesTheDeepestMember()
{
    const auto changes = diff(key, json(R"({"config":{"pixelId":"1","x":[1]},"enabled":true})"),
                              json(R"({"config":{"pixelId":"2","x":[1,2]},"testMode":true})"));
    QStringList paths;
    for (const Change &change : changes)
        paths << pathText(change.path);
    QCOMPARE(paths, QStringList({u"config.pixelId"_s, u"config.x"_s, u"enabled"_s, u"testMode"_s}));
    QCOMPARE(text(changes[0].before), QByteArray("\"1\""));
    QCOMPARE(text(changes[0].after), QByteArray("\"2\""));
    QVERIFY(!changes[2].after);
    QVERIFY(!changes[3].before);
}

void TestChange::knowsWhatLiesInAMember()
{
    const MemberPath member{"config", "list"};
    for (const QString &inside : {u"config.list"_s, u"config.list.name"_s, u"config.list[0].name"_s})
        QVERIFY2(liesIn(inside, member), qPrintable(inside));
    for (const QString &outside : {u"config"_s, u"config.listed"_s, u"list"_s, QString()})
        QVERIFY2(!liesIn(outside, member), qPrintable(outside));
    QVERIFY(liesIn(u"anything"_s, {}) && liesIn(QString(), {}));
}

void TestChange::doesNotSeeOrderOrNumberSpelling()
{
    QVERIFY(diff(key, json(R"({"a":1,"b":2})"), json(R"({"b":2.0,"a":1})")).empty());
}

void TestChange::takesUndecodableNamesAsOneValue()
{
    const Json from = json(R"({"config":{"\ud800":1,"a":1}})"), to = json(R"({"config":{"\ud800":1,"a":2}})");
    const auto changes = diff(key, from, to);
    QCOMPARE(changes.size(), size_t(1));
    QCOMPARE(pathText(changes[0].path), u"config"_s);
    Json result = from;
    apply(result, changes[0]);
    QCOMPARE(result.toBytes(), to.toBytes());
}

void TestChange::keepsAChangedMemberInItsPlace()
{
    Json document = json(R"({"a":1,"b":{"x":1,"y":2},"c":3})");
    apply(document, {key, {"b", "x"}, Json(1), Json(9)});
    QCOMPARE(document.toBytes(), QByteArray(R"({"a":1,"b":{"x":9,"y":2},"c":3})"));
}

void TestChange::bringsMissingObjectsAndTakesThemAway()
{
    const Json before = json(R"({"a":1})");
    Json document = before;
    apply(document, {key, {"config", "deep", "id"}, std::nullopt, Json(1)});
    QCOMPARE(document.toBytes(), QByteArray(R"({"a":1,"config":{"deep":{"id":1}}})"));

    const Change change = changeOf(key, before, {"config", "deep", "id"}, Json(1));
    QCOMPARE(pathText(change.path), u"config"_s);
    document = before;
    apply(document, change);
    QCOMPARE(document.toBytes(), QByteArray(R"({"a":1,"config":{"deep":{"id":1}}})"));
    apply(document, inverse(change));
    QCOMPARE(document.toBytes(), before.toBytes());

    apply(document, {key, {"config", "deep", "id"}, Json(1), std::nullopt}); // there is nothing to take away
    QCOMPARE(document.toBytes(), before.toBytes());
}

void TestChange::diffThenApplyGivesTheOther()
{
    for (unsigned seed = 0; seed < 2000; ++seed) {
        Documents documents(seed);
        const Json from = documents.object();
        const Json to = documents.pick(2) ? documents.edited(from) : documents.object();
        Json result = from;
        for (const Change &change : diff(key, from, to)) {
            QVERIFY2(valueAt(from, change.path) == change.before, qPrintable(u"seed %1"_s.arg(seed)));
            apply(result, change);
        }
        QVERIFY2(Json::equivalent(result, to), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

/// Also where members are taken out and set again, in objects that are there and in such that are not.
void TestChange::manyAtOnceAreAsOneAfterTheOther()
{
    constexpr unsigned seeds = 200;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        Documents documents(seed);
        const Json original = documents.object();
        std::vector<Change> changes;
        for (int i = documents.pick(60); i > 0; --i) {
            const std::string name = "m" + std::to_string(documents.pick(6));
            const MemberPath path = documents.pick(8) == 0 ? MemberPath{"config"} : MemberPath{documents.pick(10) ? "eventMapping" : "b", name};
            changes.push_back({key, path, std::nullopt, documents.pick(3) ? std::optional(Json(documents.pick(9))) : std::nullopt});
        }
        Json one = original, all = original;
        for (const Change &change : changes)
            apply(one, change);
        apply(all, std::span<const Change>(changes));
        QCOMPARE(all.toBytes(), one.toBytes());
    }
}

void TestChange::manyThatWentComeBackToTheirPlaces()
{
    constexpr unsigned seeds = 300;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        Documents documents(seed);
        Json mapping = Json::object();
        for (int i = 0; i < 40; ++i)
            mapping.set("m" + std::to_string(i), Json(i));
        Json original = Json::object();
        original.set("eventMapping", mapping);
        Json after = original;
        std::vector<Change> changes;
        for (int i = 9 + documents.pick(40); i > 0; --i) {
            const std::string name = "m" + std::to_string(documents.pick(60));
            const MemberPath path{"eventMapping", name};
            const Json::Object &now = after.find("eventMapping")->members();
            const auto at = std::find_if(now.begin(), now.end(), [&](const JsonMember &member) { return member.key.utf8 == name; });
            const std::optional<Json> before = at == now.end() ? std::nullopt : std::optional(at->value);
            const std::optional<Json> value = documents.pick(2) ? std::optional(Json(documents.pick(9))) : std::nullopt;
            changes.push_back({key, path, before, value, before && !value ? int(at - now.begin()) : -1});
            apply(after, changes.back());
        }
        Json all = original;
        apply(all, std::span<const Change>(changes));
        QCOMPARE(all.toBytes(), after.toBytes());
        std::vector<Change> back;
        for (size_t i = changes.size(); i-- > 0;)
            back.push_back(inverse(changes[i]));
        apply(all, std::span<const Change>(back));
        QCOMPARE(all.toBytes(), original.toBytes());
    }
}

void TestChange::manyComeWhereTheOrderHasThem()
{
    Json order = Json::object(), now = Json::object();
    std::vector<Change> changes;
    for (int i = 0; i < 40; ++i) {
        const std::string name = "m" + std::to_string(i);
        order.set(name, Json(i));
        if (i % 3 == 0)
            now.set(name, Json(i));
        else
            changes.push_back({key, {"a", name}, std::nullopt, Json(i)});
    }
    now.set("mine", Json(1));
    std::reverse(changes.begin(), changes.end());
    Json document = Json::object(), whole = Json::object();
    document.set("a", now);
    whole.set("a", order);
    Json one = document;
    for (const Change &change : changes)
        apply(one, change, &whole);
    apply(document, std::span<const Change>(changes), &whole);
    QCOMPARE(document.toBytes(), one.toBytes());
    QVERIFY(document.toBytes().startsWith(R"({"a":{"m0":0,"m1":1,"m2":2,"m3":3,)"));
}

void TestChange::undoOfAnySequenceReturnsTheOriginal()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Documents documents(seed);
        const Json original = documents.object();
        Json document = original;
        std::vector<Change> done;
        for (int step = 0; step < 5; ++step) {
            for (const Change &change : diff(key, document, documents.edited(document))) {
                apply(document, change);
                done.push_back(change);
            }
            const Change typed = changeOf(key, document, {"config", "a"}, Json(step));
            apply(document, typed);
            done.push_back(typed);
        }
        const Json last = document;
        for (auto change = done.rbegin(); change != done.rend(); ++change)
            apply(document, inverse(*change));
        QVERIFY2(Json::equivalent(document, original), qPrintable(u"seed %1"_s.arg(seed)));
        for (const Change &change : done)
            apply(document, change);
        QVERIFY2(Json::equivalent(document, last), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestChange::mergeWithOneUnchangedSideGivesTheOther()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Documents documents(seed);
        const Json base = documents.object(), other = documents.edited(base);
        const Merge theirs = merge(key, base, other, base), mine = merge(key, base, base, other);
        const QString where = u"seed %1"_s.arg(seed);
        QVERIFY2(theirs.conflicts.empty() && Json::equivalent(theirs.merged, other), qPrintable(where));
        QVERIFY2(mine.conflicts.empty() && Json::equivalent(mine.merged, other), qPrintable(where));
        QVERIFY2(mine.theirs.empty(), qPrintable(where));
        Json replayed = base;
        for (const Change &change : theirs.theirs)
            apply(replayed, change);
        QVERIFY2(Json::equivalent(replayed, other), qPrintable(where));
    }
}

void TestChange::mergeIsSymmetricInItsConflicts()
{
    int conflicts = 0;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        Documents documents(seed);
        const Json base = documents.object(), a = documents.edited(base), b = documents.edited(base);
        const Merge one = merge(key, base, a, b), other = merge(key, base, b, a);
        QCOMPARE(conflictTexts(one, false), conflictTexts(other, true));
        conflicts += int(one.conflicts.size());
        if (one.conflicts.empty())
            QVERIFY2(Json::equivalent(one.merged, other.merged), qPrintable(u"seed %1"_s.arg(seed)));
    }
    QVERIFY(conflicts > 100); // the documents do meet
}

void TestChange::mergeTakesBothSidesWhereTheyDoNotMeet()
{
    const Merge merged = merge(key, json(R"({"config":{"pixelId":"1","extra":1},"eventMapping":{"a":"x"}})"),
                               json(R"({"config":{"pixelId":"1","extra":2},"eventMapping":{"a":"x","b":"y"},"note":1})"),
                               json(R"({"config":{"pixelId":"2","extra":1},"eventMapping":{"c":"z","a":"x"}})"));
    QVERIFY(merged.conflicts.empty());
    QCOMPARE(merged.merged.toBytes(),
             QByteArray(R"({"config":{"pixelId":"2","extra":2},"eventMapping":{"a":"x","b":"y","c":"z"},"note":1})"));
    QCOMPARE(merged.theirs.size(), size_t(3));
}

void TestChange::mergeTellsWhatBothChanged()
{
    const Merge merged = merge(key, json(R"({"config":{"pixelId":"1"},"filters":{"a":{"x":1}}})"),
                               json(R"({"config":{"pixelId":"2"}})"),
                               json(R"({"config":{"pixelId":"3"},"filters":{"a":{"x":2}}})"));
    QCOMPARE(merged.conflicts.size(), size_t(2));
    QCOMPARE(pathText(merged.conflicts[0].path), u"config.pixelId"_s);
    QCOMPARE(text(merged.conflicts[0].base), QByteArray("\"1\""));
    QCOMPARE(text(merged.conflicts[0].theirs), QByteArray("\"2\""));
    QCOMPARE(text(merged.conflicts[0].mine), QByteArray("\"3\""));
    QCOMPARE(pathText(merged.conflicts[1].path), u"filters"_s); // they took away what I changed
    QVERIFY(!merged.conflicts[1].theirs);
    QCOMPARE(merged.merged.toBytes(), QByteArray(R"({"config":{"pixelId":"2"}})"));
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
