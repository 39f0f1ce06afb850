#include "models/drafts/draftbook.h"
#include "models/drafts/draftjournal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysettings.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using StoreError = SettingsStore::StoreError;

namespace {

const RecordKey meta{RecordKey::Kind::Provider, u"meta"_s};
const QString file = u"drafts/shop"_s;

Json json(const QByteArray &text)
{
    auto parsed = Json::parse(text);
    return parsed ? parsed.value() : Json();
}

Change typed(const MemberPath &path, const QString &text)
{
    return {meta, path, std::nullopt, Json(text)};
}

QByteArray shown(const DraftBook &book)
{
    const auto value = book.shown(meta);
    return value ? value->toBytes() : QByteArray();
}

} // namespace

class TestDraftBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsTheDraftOverTheBase();
    void anEditTakenBackIsNoDraft();
    void mergesWhatOthersChanged();
    void keepsBothSidesOfAConflict();
    void aConflictLastsOverARestart();
    void settlesForMine();
    void settlesForTheirs();
    void anEditOfWhatOthersChangedIsNoConflict();
    void undoInAConflictDoesNotTakeTheirsBack();
    void aRecordRemovedMeanwhile();
    void aRecordIsRemovedByADraft();
    void aRemovalOfWhatOthersChangedIsAConflict();
    void undoOfARemovalLeavesTheirsAlone();
    void undoOfACreationIsNoRemoval();
    void theDataLayerIsNotRemoved();
    void aRemovalLastsOverARestart();
    void aNewRecordThatSomebodyElseMade();
    void whatIsTypedWhileSavingStays();
    void theJournalIsWrittenSoonAndOnce();
    void theJournalIsWrittenAtTheEnd();
    void anEmptyJournalIsRemoved();
    void anotherWindowHoldsIt();
    void aDamagedJournalIsKeptAside();
    void aForeignDocumentIsKeptAside();
    void aNewerJournalIsLeftAlone();
    void aFailedWriteIsToldAndRepeated();
    void noSecretComesIn();

private:
    std::unique_ptr<DraftBook> open() { return std::make_unique<DraftBook>(*m_store, m_clock, u"shop"_s); }
    void settleDisk() { m_clock.advance(DraftJournal::delay); }

    FakeClock m_clock;
    std::unique_ptr<MemorySettings> m_store;
};

void TestDraftBook::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = FakeClock();
    m_store = std::make_unique<MemorySettings>();
}

void TestDraftBook::showsTheDraftOverTheBase()
{
    const auto book = open();
    QSignalSpy changed(book.get(), &DraftBook::changed);
    QVERIFY(!book->shown(meta));
    book->setBase(meta, json(R"({"config":{"pixelId":"1"}})"), "\"7\"");
    QCOMPARE(changed.count(), 1);
    QVERIFY(!book->isDirty(meta));
    QCOMPARE(book->etag(meta), QByteArray("\"7\""));

    book->apply(typed({"config", "pixelId"}, u"2"_s));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(shown(*book), QByteArray(R"({"config":{"pixelId":"2"}})"));
    QCOMPARE(book->base(meta)->toBytes(), QByteArray(R"({"config":{"pixelId":"1"}})"));
    QCOMPARE(book->changeCount(), 1);
    QCOMPARE(pathText(book->changes(meta).front().path), u"config.pixelId"_s);
    QCOMPARE(book->dirtyRecords(), std::vector{meta});

    book->setBase(meta, json(R"({"config":{"pixelId":"1"}})"), "\"7\""); // read again, nothing new
    QCOMPARE(changed.count(), 2);
    book->discard(meta);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(shown(*book), QByteArray(R"({"config":{"pixelId":"1"}})"));
}

void TestDraftBook::anEditTakenBackIsNoDraft()
{
    const auto book = open();
    book->setBase(meta, json(R"({"config":{"pixelId":"1"},"enabled":true})"), {});
    const Change change{meta, {"enabled"}, Json(true), Json(false)};
    book->apply(change);
    QVERIFY(book->isDirty(meta));
    book->apply(inverse(change));
    QVERIFY(!book->isDirty(meta));
    QCOMPARE(book->changeCount(), 0);
    settleDisk();
    QVERIFY(!m_store->disk->documents.contains(file));
}

void TestDraftBook::mergesWhatOthersChanged()
{
    const auto book = open();
    book->setBase(meta, json(R"({"config":{"pixelId":"1"},"note":"a"})"), {});
    book->apply(typed({"config", "pixelId"}, u"2"_s));
    book->setBase(meta, json(R"({"config":{"pixelId":"1","extra":5},"note":"b"})"), {});
    QCOMPARE(shown(*book), QByteArray(R"({"config":{"pixelId":"2","extra":5},"note":"b"})"));
    QVERIFY(book->conflicts(meta).empty());
    QCOMPARE(book->changeCount(), 1);
    QCOMPARE(book->mergedFromOthers(meta).size(), size_t(2));
}

void TestDraftBook::keepsBothSidesOfAConflict()
{
    const auto book = open();
    QSignalSpy changed(book.get(), &DraftBook::changed);
    book->setBase(meta, json(R"({"config":{"pixelId":"1"}})"), {});
    book->apply(typed({"config", "pixelId"}, u"mine"_s));
    book->setBase(meta, json(R"({"config":{"pixelId":"theirs"}})"), {});
    QCOMPARE(changed.count(), 3);
    QCOMPARE(shown(*book), QByteArray(R"({"config":{"pixelId":"mine"}})"));
    const auto conflicts = book->conflicts(meta);
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts[0], (Conflict{{"config", "pixelId"}, Json(u"1"), Json(u"theirs"), Json(u"mine")}));
}

void TestDraftBook::aConflictLastsOverARestart()
{
    {
        const auto book = open();
        book->setBase(meta, json(R"({"config":{"pixelId":"1"},"note":"a"})"), "\"1\"");
        book->apply(typed({"config", "pixelId"}, u"mine"_s));
        book->setBase(meta, json(R"({"config":{"pixelId":"theirs"},"note":"b"})"), "\"2\"");
    }
    const auto book = open();
    QCOMPARE(book->conflicts(meta).size(), size_t(1));
    QCOMPARE(book->conflicts(meta)[0], (Conflict{{"config", "pixelId"}, Json(u"1"), Json(u"theirs"), Json(u"mine")}));
    QCOMPARE(book->base(meta)->toBytes(), QByteArray(R"({"config":{"pixelId":"theirs"},"note":"b"})"));
    QCOMPARE(book->etag(meta), QByteArray("\"2\""));
    QCOMPARE(book->mergedFromOthers(meta).size(), size_t(1));
    // They take it back: what I typed is an edit like any other.
    book->setBase(meta, json(R"({"config":{"pixelId":"1"},"note":"b"})"), "\"3\"");
    QVERIFY(book->conflicts(meta).empty());
    QCOMPARE(shown(*book), QByteArray(R"({"config":{"pixelId":"mine"},"note":"b"})"));
}

void TestDraftBook::settlesForMine()
{
    const auto book = open();
    book->setBase(meta, json(R"({"a":"1","b":"1"})"), {});
    book->apply(typed({"a"}, u"mine"_s));
    book->apply(typed({"b"}, u"mine"_s));
    book->setBase(meta, json(R"({"a":"2","b":"2"})"), {});
    QCOMPARE(book->conflicts(meta).size(), size_t(2));
    book->settle(meta, {"a"});
    QCOMPARE(book->conflicts(meta).size(), size_t(1));
    QCOMPARE(pathText(book->conflicts(meta)[0].path), u"b"_s);
    QCOMPARE(shown(*book), QByteArray(R"({"a":"mine","b":"mine"})"));
    QCOMPARE(book->changes(meta)[0].before, std::optional<Json>(Json(u"2")));
}

void TestDraftBook::settlesForTheirs()
{
    const auto book = open();
    book->setBase(meta, json(R"({"a":"1"})"), {});
    book->apply(typed({"a"}, u"mine"_s));
    book->setBase(meta, json(R"({"a":"2"})"), {});
    book->settle(meta, {"a"});
    const Change theirs{meta, {"a"}, Json(u"mine"), Json(u"2")};
    book->apply(theirs);
    QVERIFY(!book->isDirty(meta));
    QCOMPARE(shown(*book), QByteArray(R"({"a":"2"})"));
    book->apply(inverse(theirs)); // undone: mine is back, and it is no conflict any more
    QVERIFY(book->conflicts(meta).empty());
    QCOMPARE(book->changes(meta), (std::vector<Change>{{meta, {"a"}, Json(u"2"), Json(u"mine")}}));
}

void TestDraftBook::anEditOfWhatOthersChangedIsNoConflict()
{
    const auto book = open();
    book->setBase(meta, json(R"({"a":"1","b":"1"})"), {});
    book->apply(typed({"a"}, u"mine"_s));
    book->setBase(meta, json(R"({"a":"1","b":"2"})"), {});
    book->apply(typed({"b"}, u"3"_s)); // knowing theirs
    QVERIFY(book->conflicts(meta).empty());
    QCOMPARE(book->changeCount(), 2);
}

void TestDraftBook::undoInAConflictDoesNotTakeTheirsBack()
{
    const auto book = open();
    book->setBase(meta, json(R"({"a":"1"})"), {});
    const Change change{meta, {"a"}, Json(u"1"), Json(u"mine")};
    book->apply(change);
    book->setBase(meta, json(R"({"a":"2"})"), {});
    book->apply(inverse(change));
    QCOMPARE(book->conflicts(meta).size(), size_t(1)); // "1" against "2": the user decides, nothing is lost unseen
    QCOMPARE(book->conflicts(meta)[0].theirs, std::optional<Json>(Json(u"2")));
}

void TestDraftBook::aRecordRemovedMeanwhile()
{
    for (const bool mine : {true, false}) {
        m_store = std::make_unique<MemorySettings>();
        {
            const auto book = open();
            book->setBase(meta, json(R"({"a":"1"})"), {});
            book->apply(typed({"a"}, u"mine"_s));
            book->setBase(meta, std::nullopt, {});
            QCOMPARE(book->conflicts(meta).size(), size_t(1));
        }
        const auto book = open();
        QCOMPARE(book->conflicts(meta).size(), size_t(1));
        QVERIFY(book->conflicts(meta)[0].path.empty());
        QVERIFY(!book->conflicts(meta)[0].theirs);
        QCOMPARE(shown(*book), QByteArray(R"({"a":"mine"})"));
        book->settle(meta, {});
        if (!mine)
            book->apply(Change{meta, {}, book->shown(meta), std::nullopt});
        QVERIFY(book->conflicts(meta).empty());
        QCOMPARE(book->isNew(meta), mine);
        QCOMPARE(shown(*book), mine ? QByteArray(R"({"a":"mine"})") : QByteArray());
    }
}

void TestDraftBook::aRecordIsRemovedByADraft()
{
    const auto book = open();
    QVERIFY(!book->removal(meta)); // nothing is there
    book->setBase(meta, json(R"({"a":"1"})"), {});
    book->apply(typed({"a"}, u"mine"_s));
    const auto removal = book->removal(meta);
    QVERIFY(removal);
    book->apply(*removal);
    QVERIFY(book->isRemoved(meta) && book->isDirty(meta));
    QVERIFY(!book->shown(meta) && !book->removal(meta));
    QCOMPARE(book->records(), std::vector<RecordKey>{meta});
    QCOMPARE(book->changes(meta), (std::vector<Change>{{meta, {}, json(R"({"a":"1"})"), std::nullopt}}));
    book->apply(inverse(*removal)); // undone: what was typed before is back
    QVERIFY(!book->isRemoved(meta) && !book->stay(meta));
    QCOMPARE(shown(*book), QByteArray(R"({"a":"mine"})"));
    book->apply(*removal);
    book->apply(*book->stay(meta)); // and so it is when it is to stay after all
    QVERIFY(!book->isRemoved(meta));
    QCOMPARE(shown(*book), QByteArray(R"({"a":"mine"})"));
    book->discard(meta);
    book->apply(*book->removal(meta));
    book->apply(*book->stay(meta));
    QVERIFY(!book->isDirty(meta));
    book->apply(*book->removal(meta));
    book->setBase(meta, std::nullopt, {}); // gone: nothing is left to do
    QVERIFY(!book->isDirty(meta) && book->records().empty());
}

void TestDraftBook::aRemovalOfWhatOthersChangedIsAConflict()
{
    for (const bool mine : {true, false}) {
        m_store = std::make_unique<MemorySettings>();
        const auto book = open();
        book->setBase(meta, json(R"({"a":"1"})"), {});
        book->apply(*book->removal(meta));
        book->setBase(meta, json(R"({"a":"2"})"), {});
        QVERIFY(!book->shown(meta));
        QCOMPARE(book->conflicts(meta), (std::vector<Conflict>{{{}, json(R"({"a":"1"})"), json(R"({"a":"2"})"), std::nullopt}}));
        book->settle(meta, {});
        if (!mine)
            book->apply(Change{meta, {}, std::nullopt, json(R"({"a":"2"})")});
        QVERIFY(book->conflicts(meta).empty());
        QCOMPARE(book->isRemoved(meta), mine);
        QCOMPARE(shown(*book), mine ? QByteArray() : QByteArray(R"({"a":"2"})"));
    }
}

void TestDraftBook::undoOfARemovalLeavesTheirsAlone()
{
    const auto book = open();
    book->setBase(meta, json(R"({"a":"1","b":"1"})"), {});
    book->apply(typed({"a"}, u"mine"_s));
    const Change removal = *book->removal(meta);
    book->apply(removal);
    book->setBase(meta, json(R"({"a":"1","b":"theirs"})"), {});
    book->settle(meta, {}); // it goes all the same
    book->apply(inverse(removal)); // not after all
    QCOMPARE(shown(*book), QByteArray(R"({"a":"mine","b":"theirs"})"));
    QVERIFY(book->conflicts(meta).empty());
    QCOMPARE(book->changes(meta), (std::vector<Change>{{meta, {"a"}, Json(u"1"), Json(u"mine")}}));
    book->discard(meta);
    // Discarded, and not undone: what others did since is told, not taken back.
    const Change again = *book->removal(meta);
    book->apply(again);
    book->discard(meta);
    book->setBase(meta, json(R"({"a":"1","b":"newer"})"), {});
    book->apply(inverse(again));
    QCOMPARE(book->conflicts(meta).size(), size_t(1));
    QCOMPARE(book->conflicts(meta)[0].theirs, std::optional<Json>(Json(u"newer")));
}

void TestDraftBook::undoOfACreationIsNoRemoval()
{
    const auto book = open();
    const Change made{meta, {}, std::nullopt, json(R"({"a":"1"})")};
    book->apply(made);
    QVERIFY(book->isNew(meta));
    book->setBase(meta, json(R"({"a":"1","b":"theirs"})"), {}); // it was there, and had not been read yet
    book->apply(inverse(made));
    QVERIFY(!book->isRemoved(meta) && !book->isDirty(meta));
    QCOMPARE(shown(*book), QByteArray(R"({"a":"1","b":"theirs"})"));
}

void TestDraftBook::theDataLayerIsNotRemoved()
{
    const RecordKey layer{RecordKey::Kind::DataLayer, {}};
    const auto book = open();
    book->setBase(layer, json(R"({"a":"1"})"), {});
    QVERIFY(!book->removal(layer));
    book->apply(Change{layer, {}, json(R"({"a":"1"})"), std::nullopt});
    QVERIFY(!book->isRemoved(layer) && book->shown(layer));
}

void TestDraftBook::aRemovalLastsOverARestart()
{
    {
        const auto book = open();
        book->setBase(meta, json(R"({"a":"1"})"), "\"1\"");
        book->apply(*book->removal(meta));
    }
    const auto book = open();
    QVERIFY(book->isRemoved(meta) && !book->shown(meta));
    book->setBase(meta, json(R"({"a":"1"})"), "\"1\"");
    QVERIFY(book->conflicts(meta).empty());
    book->apply(typed({"a"}, u"2"_s)); // edited after all: it stays
    QVERIFY(!book->isRemoved(meta));
    QCOMPARE(shown(*book), QByteArray(R"({"a":"2"})"));
}

void TestDraftBook::aNewRecordThatSomebodyElseMade()
{
    const auto book = open();
    book->create(meta, json(R"({"enabled":false,"config":{}})"));
    QVERIFY(book->isNew(meta));
    book->apply(typed({"config", "pixelId"}, u"mine"_s));
    book->setBase(meta, json(R"({"enabled":false,"config":{"pixelId":"theirs","extra":1}})"), {});
    QVERIFY(!book->isNew(meta));
    QCOMPARE(book->conflicts(meta).size(), size_t(1));
    QCOMPARE(shown(*book), QByteArray(R"({"enabled":false,"config":{"pixelId":"mine","extra":1}})"));
    book->settle(meta, {"config", "pixelId"});
    QVERIFY(book->conflicts(meta).empty());
    QCOMPARE(book->changeCount(), 1);
}

void TestDraftBook::whatIsTypedWhileSavingStays()
{
    const auto book = open();
    book->setBase(meta, json(R"({"a":"1","b":"1"})"), {});
    book->apply(typed({"a"}, u"2"_s));
    const Json sent = *book->shown(meta);
    book->apply(typed({"a"}, u"3"_s)); // while it is on its way
    book->written(meta, sent, json(R"({"a":"2","b":"theirs"})"), {});
    QVERIFY(book->conflicts(meta).empty());
    QCOMPARE(shown(*book), QByteArray(R"({"a":"3","b":"theirs"})"));
    QCOMPARE(book->changeCount(), 1);
    book->written(meta, *book->shown(meta), *book->shown(meta), {});
    QVERIFY(!book->isDirty(meta));
}

void TestDraftBook::theJournalIsWrittenSoonAndOnce()
{
    const auto book = open();
    QSignalSpy journal(book.get(), &DraftBook::journalChanged);
    book->setBase(meta, json(R"({"a":"1"})"), {});
    QVERIFY(!book->savedAt().isValid());
    for (int i = 0; i < 20; ++i) {
        book->apply(typed({"a"}, u"text %1"_s.arg(i)));
        m_clock.advance(std::chrono::milliseconds(5));
    }
    QCOMPARE(m_store->saves, 0);
    m_clock.advance(std::chrono::milliseconds(50)); // 150 ms after the first, though typing went on
    QCOMPARE(m_store->saves, 1);
    QVERIFY(m_store->everything().contains("text 19"));
    QTRY_COMPARE(journal.count(), 1);
    QCOMPARE(book->savedAt(), m_clock.now());

    m_store->holdSaves = true; // a slow disk is not flooded
    for (int i = 0; i < 5; ++i) {
        book->apply(typed({"a"}, u"more %1"_s.arg(i)));
        m_clock.advance(DraftJournal::delay);
    }
    QCOMPARE(m_store->saves, 2);
    m_store->releaseSaves();
    QTRY_COMPARE(journal.count(), 2);
    m_clock.advance(DraftJournal::delay);
    QCOMPARE(m_store->saves, 3);
    QVERIFY(m_store->everything().contains("more 4"));
    QTRY_COMPARE(journal.count(), 3);
}

void TestDraftBook::theJournalIsWrittenAtTheEnd()
{
    {
        const auto book = open();
        book->setBase(meta, json(R"({"a":"1"})"), {});
        book->apply(typed({"a"}, u"last words"_s));
    }
    QVERIFY(m_store->everything().contains("last words"));
    const auto book = open();
    QVERIFY(!book->heldElsewhere());
    QVERIFY(book->savedAt().isValid());
    QVERIFY(book->holdsEarlier());
    QCOMPARE(shown(*book), QByteArray(R"({"a":"last words"})"));
    QVERIFY(book->isDirty(meta)); // before the server was asked
    book->apply(typed({"a"}, u"first words"_s));
    settleDisk();
    QTRY_VERIFY(!book->holdsEarlier());
}

void TestDraftBook::anEmptyJournalIsRemoved()
{
    const auto book = open();
    book->setBase(meta, json(R"({"a":"1"})"), {});
    book->apply(typed({"a"}, u"2"_s));
    settleDisk();
    QTRY_VERIFY(book->savedAt().isValid());
    QVERIFY(m_store->disk->documents.contains(file));
    book->discard(meta);
    settleDisk();
    QVERIFY(!m_store->disk->documents.contains(file));
    QTRY_VERIFY(!book->savedAt().isValid());
}

void TestDraftBook::anotherWindowHoldsIt()
{
    const auto first = open();
    first->setBase(meta, json(R"({"a":"1"})"), {});
    first->apply(typed({"a"}, u"first"_s));
    settleDisk();

    MemorySettings elsewhere(m_store->disk);
    DraftBook second(elsewhere, m_clock, u"shop"_s);
    QVERIFY(second.heldElsewhere());
    QCOMPARE(second.journalError()->kind, StoreError::Kind::HeldByAnother);
    QVERIFY(second.dirtyRecords().empty()); // they are the other window's
    second.setBase(meta, json(R"({"a":"1"})"), {});
    QSignalSpy refused(&second, &DraftBook::refused);
    second.apply(typed({"a"}, u"second"_s));
    QCOMPARE(refused.size(), 1); // it joins to look, not to edit
    QCOMPARE(shown(second), QByteArray(R"({"a":"1"})"));
    settleDisk();
    QCOMPARE(elsewhere.saves, 0);
    QVERIFY(m_store->everything().contains("first"));
}

void TestDraftBook::aDamagedJournalIsKeptAside()
{
    m_store->unreadable.emplace(file, StoreError{StoreError::Kind::Damaged, file, {}});
    const auto book = open();
    QCOMPARE(book->journalError()->kind, StoreError::Kind::Damaged);
    book->setBase(meta, json(R"({"a":"1"})"), {});
    book->apply(typed({"a"}, u"2"_s));
    settleDisk();
    QVERIFY(m_store->disk->documents.contains(file)); // the store has put the damaged one aside
    QTRY_VERIFY(!book->journalError());
}

void TestDraftBook::aForeignDocumentIsKeptAside()
{
    for (const QByteArray text : {R"({"version":1,"records":[{"kind":"provider"}]})", R"({"hello":1})", "[1]"}) {
        m_store = std::make_unique<MemorySettings>();
        m_store->disk->documents[file] = json(text);
        const auto book = open();
        QCOMPARE(book->journalError()->kind, StoreError::Kind::Damaged);
        book->setBase(meta, json(R"({"a":"1"})"), {});
        book->apply(typed({"a"}, u"2"_s));
        QTRY_VERIFY(m_clock.waiting() > 0);
        settleDisk();
        QCOMPARE(m_store->disk->documents[file + u".damaged"_s].toBytes(), text);
        QVERIFY(m_store->disk->documents[file].toBytes().contains(R"("draft":{"a":"2"})"));
    }
}

void TestDraftBook::aNewerJournalIsLeftAlone()
{
    const QByteArray newer = R"({"version":2,"records":[],"what":"ever"})";
    m_store->disk->documents[file] = json(newer);
    {
        const auto book = open();
        QCOMPARE(book->journalError()->kind, StoreError::Kind::NewerVersion);
        QCOMPARE(book->journalError()->detail, u"2"_s);
        book->setBase(meta, json(R"({"a":"1"})"), {});
        book->apply(typed({"a"}, u"2"_s));
        QVERIFY(book->isDirty(meta));
        settleDisk();
    }
    QCOMPARE(m_store->saves, 0);
    QCOMPARE(m_store->disk->documents[file].toBytes(), newer);
}

void TestDraftBook::aFailedWriteIsToldAndRepeated()
{
    m_store->failSave = [](const QString &name) { return StoreError{StoreError::Kind::CannotWrite, name, u"full"_s}; };
    const auto book = open();
    book->setBase(meta, json(R"({"a":"1"})"), {});
    book->apply(typed({"a"}, u"2"_s));
    settleDisk();
    QTRY_VERIFY(book->journalError());
    QVERIFY(!book->savedAt().isValid());
    m_store->failSave = {};
    m_clock.advance(DraftJournal::retryDelay);
    QTRY_VERIFY(!book->journalError());
    QVERIFY(m_store->disk->documents.contains(file));
}

void TestDraftBook::noSecretComesIn()
{
    const QString marker = u"MARKER-secret-0123456789"_s;
    {
        const auto book = open();
        book->setBase(meta, json(R"({"config":{"pixelId":"1"},"eventMapping":{"password_reset":"Lead"}})"), {});
        book->apply(typed({"config", "accessToken"}, marker));
        QVERIFY(!book->isDirty(meta));
        book->apply(typed({"config", "apiSecret"}, marker));
        book->apply(typed({"config", "vendorPassword"}, marker));
        Json config = Json::object();
        config.set("accessToken", Json(marker));
        config.set("pixelId", Json(u"2"));
        book->apply({meta, {"config"}, std::nullopt, config});
        QCOMPARE(shown(*book), QByteArray(R"({"config":{"pixelId":"2"},"eventMapping":{"password_reset":"Lead"}})"));
        Json withSecret = json(R"({"config":{}})");
        withSecret.find("config")->set("apiSecret", Json(marker));
        const RecordKey ga4{RecordKey::Kind::Provider, u"ga4"_s};
        book->create(ga4, withSecret);
        book->setBase({RecordKey::Kind::Provider, u"x"_s}, withSecret, {});
        book->apply({{RecordKey::Kind::Provider, u"x"_s}, {"a"}, std::nullopt, Json(1)});
    }
    QVERIFY(m_store->everything().contains("password_reset"));
    QVERIFY(!m_store->everything().contains("MARKER"));
}

QTEST_GUILESS_MAIN(TestDraftBook)
#include "tst_draftbook.moc"
