#include "models/domain/codec/sitefilecodec.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/drafts/draftbook.h"
#include "models/services/recordform.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysettings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const RecordKey meta{RecordKey::Kind::Provider, u"meta"_s}, layer{RecordKey::Kind::DataLayer, {}};
const QByteArray metaForm = R"({"x-first":{"kept":[1,2.50,{"deep":null}]},"enabled":true,"config":{"pixelId":"1","region":"eu","advancedMatching":true},
    "eventMapping":{"page_view":"PageView","purchase":"Purchase","add_to_cart":"AddToCart"},"eventFilters":{"purchase":{"enabled":true,
    "conditions":[{"field":"order.total","operator":"gte","value":1.0,"x-note":"ours"}]}},"reverseEventMapping":{},"x-last":1e400})";
const QByteArray layerForm = R"({"modules":[{"name":"recs"}],"enabled":true,"bufferSize":10,"reverseEventMapping":{"begin_checkout":"checkout_begin"},"zeta":"z"})";

Json json(const QByteArray &text)
{
    return Json::parse(text).value();
}

quint32 seedOf()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("SELWISE_SEED").toUInt(&given);
    return given ? seed : 20261127;
}

} // namespace

/// Issue 6, line 3: undo and redo lead to byte-identical states, and what the program does not know stays untouched.
class TestUndoIdentity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aThousandRandomEdits()
    {
        DraftBook book(m_settings, m_clock, u"undo"_s);
        book.setBase(meta, json(metaForm), {});
        book.setBase(layer, json(layerForm), {});
        QRandomGenerator random(seedOf());
        std::vector<Change> done;
        std::vector<QByteArray> states{state(book)};
        while (done.size() < 1000) {
            const Change change = randomEdit(book, random);
            if (change.before == change.after)
                continue;
            book.apply(change);
            done.push_back(change);
            states.push_back(state(book));
            untouched(book);
        }
        for (int round = 0; round < 2; ++round) {
            for (size_t i = done.size(); i-- > 0;) {
                book.apply(inverse(done[i]));
                QVERIFY2(state(book) == states[i], qPrintable(u"undo to %1, seed %2"_s.arg(i).arg(seedOf())));
            }
            QVERIFY(book.dirtyRecords().empty());
            for (size_t i = 0; i < done.size(); ++i) {
                book.apply(done[i]);
                QVERIFY2(state(book) == states[i + 1], qPrintable(u"redo of %1, seed %2"_s.arg(i).arg(seedOf())));
            }
        }
    }

    /// In both directions and to the same document, whatever was changed, where there is no conflict.
    void mergesAreCommutative()
    {
        QRandomGenerator random(seedOf() + 1);
        int merged = 0;
        for (int round = 0; round < 2000; ++round) {
            const Json base = json(metaForm);
            const Json a = edited(base, random), b = edited(base, random);
            const Merge one = merge(meta, base, a, b), other = merge(meta, base, b, a);
            QCOMPARE(one.conflicts.size(), other.conflicts.size());
            if (!one.conflicts.empty())
                continue;
            ++merged;
            QVERIFY2(Json::equivalent(one.merged, other.merged), qPrintable(u"round %1, seed %2"_s.arg(round).arg(seedOf())));
            QCOMPARE(unknown(one.merged), unknown(base));
        }
        QVERIFY(merged > 200);
    }

    void unknownMembersComeThroughImportAndRestore()
    {
        QRandomGenerator random(seedOf() + 2);
        for (int round = 0; round < 500; ++round) {
            const Json now = edited(json(metaForm), random);
            Json then = edited(json(metaForm), random);
            for (const std::string_view name : {"x-first", "x-last"})
                then.remove(name); // a file of another site does not have them
            for (const bool whole : {false, true})
                QCOMPARE(unknown(codec::overlaid(now, then, codec::OverlayKind::Provider, whole)), unknown(json(metaForm)));
        }
    }

private:
    static QByteArray unknown(const Json &form)
    {
        return form.find("x-first")->toBytes() + form.find("x-last")->toBytes() + form.find("config")->find("region")->toBytes();
    }
    void untouched(const DraftBook &book)
    {
        QCOMPARE(unknown(*book.shown(meta)), unknown(json(metaForm)));
        QCOMPARE(book.shown(layer)->find("modules")->toBytes(), json(layerForm).find("modules")->toBytes());
    }
    static QByteArray state(const DraftBook &book)
    {
        return book.shown(meta)->toBytes() + '\n' + book.shown(layer)->toBytes();
    }
    static std::optional<Json> randomText(QRandomGenerator &random, bool mayGo = true)
    {
        return mayGo && random.bounded(4) == 0 ? std::nullopt : std::optional<Json>(Json(u"v%1"_s.arg(random.bounded(12))));
    }
    static std::pair<MemberPath, std::optional<Json>> randomTarget(QRandomGenerator &random)
    {
        const std::string event = std::array{"page_view", "purchase", "add_to_cart", "search_query", "custom_a", "custom_b"}[random.bounded(6)];
        switch (random.bounded(6)) {
        case 0: return {{"config", "pixelId"}, randomText(random, false)};
        case 1: return {{"enabled"}, Json(bool(random.bounded(2)))};
        case 2: return {{"eventFilters", event, "enabled"}, Json(bool(random.bounded(2)))};
        case 3: {
            Json list = Json::array();
            for (int i = random.bounded(3); i > 0; --i) {
                Json condition = Json::object();
                condition.set("field", Json(u"order.total"_s));
                condition.set("operator", Json(u"gte"_s));
                condition.set("value", Json(random.bounded(50)));
                list.elements().push_back(std::move(condition));
            }
            return {{"eventFilters", event, "conditions"}, std::move(list)};
        }
        case 4: return {{"eventFilters", event}, std::nullopt};
        default: return {{"eventMapping", event}, randomText(random)};
        }
    }
    static Change randomEdit(const DraftBook &book, QRandomGenerator &random)
    {
        if (random.bounded(4) == 0) {
            const std::string name = std::array{"begin_checkout", "site_search", "other"}[random.bounded(3)];
            return random.bounded(2) ? changeOf(layer, *book.shown(layer), {"bufferSize"}, Json(random.bounded(1, 30)))
                                     : changeOf(layer, *book.shown(layer), {"reverseEventMapping", name}, randomText(random));
        }
        const auto [path, after] = randomTarget(random);
        return changeOf(meta, *book.shown(meta), path, after);
    }
    static Json edited(Json form, QRandomGenerator &random)
    {
        for (int i = random.bounded(1, 5); i > 0; --i) {
            const auto [path, after] = randomTarget(random);
            apply(form, changeOf(meta, form, path, after));
        }
        return form;
    }

    MemorySettings m_settings;
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(TestUndoIdentity)
#include "tst_undoidentity.moc"
