#include "models/services/filtereffects.h"

#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/providercodec.h"
#include "tests/support/jsonmember.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

ProviderRecord record(const QByteArrayList &mapped, const QByteArray &filters)
{
    ProviderRecord record;
    record.enabled = true;
    for (const QByteArray &event : mapped)
        record.eventMapping.set(QString::fromUtf8(event), u"a_name"_s);
    const Json all = test::quotedJson('{' + filters + '}');
    for (const JsonMember &member : all.members())
        record.eventFilters.emplace_back(member.key.toQString(), codec::decodeFilter(member.value));
    return record;
}

/// Purchases of 1 to 10, the first of whose mail address the log hides.
SeenEvents tenPurchases()
{
    Json list = Json::array();
    for (int i = 1; i <= 10; ++i) {
        const QByteArray n = QByteArray::number(i);
        list.elements().push_back(test::quotedJson("{'id':'l" + n + "','timestamp':'2026-11-29T12:00:0" + QByteArray::number(i % 10) + "Z','eventId':'e" + n
                                         + "','event':'purchase','status':'delivered','payload':{'event':'purchase','id':'e" + n + "','order':{'id':'o" + n + "','total':" + n
                                         + "},'user':{'email':'" + (i == 1 ? "••••••••" : "a@b.example") + "'}}}"));
    }
    return SeenEvents().with(u"meta"_s, codec::decodeLogPage(list)->entries);
}

QByteArray totalAtLeast(int total)
{
    return "'purchase':{'conditions':[{'field':'order.total','operator':'gte','value':" + QByteArray::number(total) + "}]}";
}
const QByteArray byMail = "'purchase':{'conditions':[{'field':'user.email','operator':'contains','value':'@'}]}";

std::vector<FilterEffect> effects(const ProviderRecord &before, const ProviderRecord &after, const EvaluationRules &rules = {})
{
    const std::atomic_bool cancelled = false;
    return filterEffects(before, after, tenPurchases(), rules, cancelled);
}

} // namespace

/// What the review says that a changed filter would come to.
class TestFilterEffects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aChangedFilterBesideThePublishedOne()
    {
        const auto changed = effects(record({"purchase"}, totalAtLeast(3)), record({"purchase"}, totalAtLeast(8)));
        QCOMPARE(changed, (std::vector<FilterEffect>{{u"purchase"_s, 10, 3, 0, 0, 8}}));
        QCOMPARE(filterEffectText(changed.front()), u"Of the last 10 “purchase” event(s) seen 3 would pass; now 8 do."_s);
        QVERIFY(!changed.front().stopsAll());
        const auto added = effects(record({"purchase"}, {}), record({"purchase"}, totalAtLeast(1)));
        QCOMPARE(added, (std::vector<FilterEffect>{{u"purchase"_s, 10, 10, 0, 0, 10}}));
        QVERIFY(filterEffectText(added.front()).endsWith(u"10 would pass, as many as now."));
        const auto removed = effects(record({"purchase"}, totalAtLeast(3)), record({"purchase"}, {}));
        QCOMPARE(removed, (std::vector<FilterEffect>{{u"purchase"_s, 10, 10, 0, 0, 8}}));
        const auto shut = effects(record({"purchase"}, totalAtLeast(3)), record({"purchase"}, totalAtLeast(11)));
        QCOMPARE(shut, (std::vector<FilterEffect>{{u"purchase"_s, 10, 0, 0, 0, 8}}));
        QVERIFY(shut.front().stopsAll());
    }

    void whatDoesNotChangeIsNotTold()
    {
        QVERIFY(effects(record({"purchase"}, totalAtLeast(3)), record({"purchase"}, totalAtLeast(3))).empty());
        QVERIFY(effects(record({"refund"}, {}), record({"refund"}, "'refund':{'conditions':[]}")).empty()); // none was seen
        QVERIFY(effects(record({}, {}), record({}, totalAtLeast(3))).empty()); // it is not sent at all
    }

    void anEventThatIsNotSentNowPassesNothingNow()
    {
        const auto mapped = effects(record({}, {}), record({"purchase"}, totalAtLeast(11)));
        QCOMPARE(mapped, (std::vector<FilterEffect>{{u"purchase"_s, 10, 0, 0, 0, std::nullopt}}));
        QVERIFY(!mapped.front().stopsAll()); // nothing is lost that came through before
        QVERIFY(filterEffectText(mapped.front()).endsWith(u"0 would pass."));
        EvaluationRules rules;
        rules.unmapped = EvaluationRules::Unmapped::ForwardUnderOwnName;
        QCOMPARE(effects(record({}, {}), record({}, totalAtLeast(3)), rules), (std::vector<FilterEffect>{{u"purchase"_s, 10, 8, 0, 0, 10}}));
    }

    void whatCannotBeToldIsNoStop()
    {
        const auto added = effects(record({"purchase"}, {}), record({"purchase"}, byMail));
        QCOMPARE(added, (std::vector<FilterEffect>{{u"purchase"_s, 10, 9, 1, 1, 10}}));
        QVERIFY(filterEffectText(added.front()).endsWith(u"now 10 do. For 1 it cannot be told."));
        const auto removed = effects(record({"purchase"}, byMail), record({"purchase"}, {}));
        QCOMPARE(removed, (std::vector<FilterEffect>{{u"purchase"_s, 10, 10, 0, 0, std::nullopt}}));
        const FilterEffect hidden{u"purchase"_s, 10, 0, 10, 10, 10}, faulty{u"purchase"_s, 10, 0, 10, 0, 10};
        QVERIFY(!hidden.stopsAll());
        QVERIFY(faulty.stopsAll()); // such an event is not sent
    }

    void endsWhenCancelledAndAtTheMost()
    {
        const std::atomic_bool cancelled = true;
        QVERIFY(filterEffects(record({"purchase"}, {}), record({"purchase"}, totalAtLeast(3)), tenPurchases(), {}, cancelled).empty());
        ProviderRecord before, after = record({}, {});
        for (size_t i = 0; i < effectsMost; ++i) {
            const QString event = u"event_%1"_s.arg(i);
            after.eventMapping.set(event, event);
            after.eventFilters.emplace_back(event, EventFilter{true, {}, Json::object()});
        }
        after.eventMapping.set(u"purchase"_s, u"purchase"_s);
        before = after;
        before.eventFilters.clear();
        const EventFilter last = record({"purchase"}, totalAtLeast(3)).eventFilters.front().second;
        after.eventFilters.emplace_back(u"purchase"_s, last);
        QVERIFY(effects(before, after).empty()); // the hundred before it were not seen
        after.eventFilters.erase(after.eventFilters.begin());
        QCOMPARE(effects(before, after).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestFilterEffects)
#include "tst_filtereffects.moc"
