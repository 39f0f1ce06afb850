#include "models/services/secretvault.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Error = SecretError::Kind;

namespace {

const SecretKey token{u"c1"_s, u"s1"_s, u"connection"_s, u"token"_s};
const SecretKey meta{u"c1"_s, u"s1"_s, u"meta"_s, u"accessToken"_s};
const SecretKey other{u"c2"_s, u"s2"_s, u"connection"_s, u"token"_s};

Secret secret(const QByteArray &text)
{
    return Secret(text);
}

/// What became of a future, once it is over.
template <class T>
T result(const QFuture<T> &future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); });
    return future.resultAt(0);
}

} // namespace

class TestSecretVault : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_vault.reset(); }
    void keepsInTheKeychain();
    void remembersOverARestart();
    void noKeychain_data();
    void noKeychain();
    void movesToTheKeychainWhenItAnswers();
    void whatCouldNotBeOverwrittenIsNotUsedAgain();
    void anOlderValueIsListedAndUsedWhenAskedFor();
    void anOlderTokenIsUsedAndCalledOlder();
    void anOlderValueIsForgotten();
    void anOlderValueThatIsGoneIsMissing();
    void aLateWriteIsTakenUp();
    void aLateWriteOfAnEarlierValueIsAnOlderOne();
    void whatMayComeLateIsForgottenInTheKeychainToo();
    void aLateRemovalIsTakenUp();
    void tellsThatItWaitsForUnlocking();
    void theLaterOfTwoWritesWins();
    void aReadWaitsForTheWriteBeforeIt();
    void tellsWhatCannotBeRead();
    void remembersTheLastUse();
    void aNewValueHasAUseOfItsOwn();
    void listsFilesOfOthers();
    void forgets();
    void whatTheKeychainDoesNotLetGoOfStaysListed();
    void forgetsAConnection();
    void forgetsWhatIsStillOnItsWay();
    void twoWindowsDoNotUndoEachOther();
    void aNewerIndexIsLeftAlone();
    void aForeignIndexIsKeptAside();
    void noValueInAnyFile();

private:
    void open() ///< once the one before has written what it had to
    {
        m_vault.reset();
        m_vault = std::make_unique<SecretVault>(*m_keychain, *m_memory, *m_settings, m_clock);
    }
    SecretVault::Kept keep(const SecretKey &key, const QByteArray &text) { return result(m_vault->keep(key, secret(text))); }
    void leaveAnOlderOne(const SecretKey &key);
    bool reads(const SecretKey &key, const QByteArray &text)
    {
        const auto read = result(m_vault->read(key, u"reading"_s));
        return read && read->sameAs(secret(text));
    }

    FakeClock m_clock;
    std::unique_ptr<MemorySecrets> m_keychain, m_memory;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<SecretVault> m_vault;
};

void TestSecretVault::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = FakeClock();
    m_keychain = std::make_unique<MemorySecrets>(SecretPlace::Keychain);
    m_memory = std::make_unique<MemorySecrets>(SecretPlace::Memory);
    m_settings = std::make_unique<MemorySettings>();
    open();
}

void TestSecretVault::keepsInTheKeychain()
{
    QSignalSpy changed(m_vault.get(), &SecretVault::changed);
    const auto kept = keep(meta, "EAAG-a-long-token-Zk4Q");
    QCOMPARE(kept.place, SecretPlace::Keychain);
    QVERIFY(!kept.keychainError);
    QVERIFY(changed.count() > 0);
    QVERIFY(m_memory->values.empty());
    const auto entry = m_vault->entry(meta);
    QVERIFY(entry);
    QCOMPARE(entry->state, SecretEntry::State::Kept);
    QCOMPARE(entry->hint, u"Zk4Q"_s);
    QCOMPARE(entry->setAt, m_clock.now());
    QVERIFY(!entry->lastUse.isValid());
    QVERIFY(reads(meta, "EAAG-a-long-token-Zk4Q"));
    QVERIFY(!m_vault->keychainProblem());
}

void TestSecretVault::remembersOverARestart()
{
    keep(meta, "a-long-token-Zk4Q");
    const QDateTime set = m_clock.now();
    m_clock.advance(std::chrono::hours(1));
    open();
    QCOMPARE(m_vault->entries().size(), size_t(1));
    QCOMPARE(m_vault->entry(meta)->setAt, set);
    QCOMPARE(m_vault->entry(meta)->place, SecretPlace::Keychain);
    QVERIFY(reads(meta, "a-long-token-Zk4Q"));
    // An index that was lost does not lose the secret.
    m_vault.reset();
    m_settings->disk->documents.clear();
    open();
    QVERIFY(m_vault->entries().empty());
    QVERIFY(reads(meta, "a-long-token-Zk4Q"));
    QCOMPARE(m_vault->entries().size(), size_t(1));
    QVERIFY(!m_vault->entry(meta)->setAt.isValid());
}

void TestSecretVault::noKeychain_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : {Error::NoKeychain, Error::Locked, Error::Denied, Error::TimedOut, Error::Other})
        QTest::newRow(qPrintable(QString::number(int(kind)))) << int(kind);
}

void TestSecretVault::noKeychain()
{
    QFETCH(int, kind);
    m_keychain->problem = SecretError{Error(kind), u"its own words"_s};
    const auto kept = keep(meta, "a-long-token-Zk4Q");
    QCOMPARE(kept.place, SecretPlace::Memory);
    QVERIFY(kept.keychainError);
    QCOMPARE(int(kept.keychainError->kind), kind);
    QCOMPARE(int(m_vault->keychainProblem()->kind), kind);
    QCOMPARE(m_vault->entry(meta)->state, SecretEntry::State::KeptForNow);
    QCOMPARE(m_vault->entry(meta)->place, SecretPlace::Memory);
    QVERIFY(reads(meta, "a-long-token-Zk4Q"));
    QCOMPARE(m_vault->entry(meta)->state, SecretEntry::State::KeptForNow);
    open(); // it ended with the run, and nothing says otherwise
    QVERIFY(m_vault->entries().empty());
}

void TestSecretVault::movesToTheKeychainWhenItAnswers()
{
    m_keychain->problem = SecretError{Error::Locked, {}};
    keep(meta, "meta-secret-value");
    keep(token, "token-secret-value");
    QCOMPARE(int(result(m_vault->tryKeychain())->kind), int(Error::Locked));
    QCOMPARE(m_memory->values.size(), size_t(2));

    m_keychain->problem.reset();
    QVERIFY(!result(m_vault->tryKeychain()));
    QVERIFY(!m_vault->keychainProblem());
    QTRY_VERIFY(m_memory->values.empty());
    QCOMPARE(m_keychain->values.size(), size_t(2));
    QCOMPARE(m_vault->entry(meta)->place, SecretPlace::Keychain);
    QCOMPARE(m_vault->entry(meta)->state, SecretEntry::State::Kept);
    QVERIFY(reads(meta, "meta-secret-value"));
    open();
    QCOMPARE(m_vault->entries().size(), size_t(2));
    QVERIFY(!result(m_vault->tryKeychain())); // nothing to move
}

void TestSecretVault::whatCouldNotBeOverwrittenIsNotUsedAgain()
{
    keep(meta, "the-old-token-0001");
    m_keychain->problem = SecretError{Error::Denied, {}};
    QCOMPARE(keep(meta, "the-new-token-0002").place, SecretPlace::Memory);
    QVERIFY(reads(meta, "the-new-token-0002"));
    m_keychain->problem.reset();
    m_memory->values.clear();
    open(); // the next run: the keychain still has the old one, which must not come back
    const auto read = result(m_vault->read(meta, u"saving"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Older);
    QVERIFY(!m_vault->entry(meta));
    keep(meta, "the-third-token-0003");
    open();
    QVERIFY(reads(meta, "the-third-token-0003"));
}

/// The keychain has the first value, and the next run begins after a second one was kept for its run only.
void TestSecretVault::leaveAnOlderOne(const SecretKey &key)
{
    keep(key, "the-old-value-0001");
    m_clock.advance(std::chrono::hours(1));
    m_keychain->problem = SecretError{Error::NoKeychain, {}};
    QCOMPARE(keep(key, "the-new-value-0002").place, SecretPlace::Memory);
    m_keychain->problem.reset();
    m_memory->values.clear();
    open();
}

void TestSecretVault::anOlderValueIsListedAndUsedWhenAskedFor()
{
    const QDateTime set = m_clock.now();
    leaveAnOlderOne(meta);
    QCOMPARE(m_vault->entries().size(), size_t(1));
    QVERIFY(m_vault->entries().at(0).older);
    QCOMPARE(m_vault->entries().at(0).setAt, set); // of the value that is there
    QVERIFY(m_vault->hasOnlyOlder(meta));
    const int asked = m_keychain->calls;
    QCOMPARE(result(m_vault->read(meta, u"saving"_s)).error().kind, Error::Older);
    QCOMPARE(m_keychain->calls, asked);

    QSignalSpy changed(m_vault.get(), &SecretVault::changed);
    m_vault->useOlder(meta);
    QCOMPARE(changed.count(), 1);
    QVERIFY(reads(meta, "the-old-value-0001"));
    open(); // it stays so
    QVERIFY(!m_vault->hasOnlyOlder(meta));
    QCOMPARE(m_vault->entry(meta)->setAt, set);
    QVERIFY(reads(meta, "the-old-value-0001"));
    m_vault->useOlder(other); // never was one
    QVERIFY(!m_vault->entry(other));
}

void TestSecretVault::anOlderTokenIsUsedAndCalledOlder()
{
    leaveAnOlderOne(token);
    QVERIFY(reads(token, "the-old-value-0001"));
    QVERIFY(m_vault->hasOnlyOlder(token));
    QCOMPARE(m_vault->entries().size(), size_t(1));
    QVERIFY(m_vault->entries().at(0).older);
    QCOMPARE(m_vault->entries().at(0).lastUse, m_clock.now());
    m_keychain->problem = SecretError{Error::Locked, {}};
    QCOMPARE(result(m_vault->read(token, u"reading"_s)).error().kind, Error::Locked); // it was asked
    m_keychain->problem.reset();
    open();
    QVERIFY(m_vault->hasOnlyOlder(token));
    keep(token, "entered-again-0003");
    QVERIFY(!m_vault->hasOnlyOlder(token));
    QVERIFY(!m_vault->entries().at(0).older);
}

void TestSecretVault::anOlderValueIsForgotten()
{
    leaveAnOlderOne(meta);
    m_keychain->problem = SecretError{Error::Locked, {}};
    QVERIFY(!result(m_vault->forget(meta)));
    QCOMPARE(m_vault->entries().size(), size_t(1));
    QVERIFY(m_vault->entries().at(0).older);
    m_keychain->problem.reset();
    QVERIFY(result(m_vault->forget(meta)));
    QVERIFY(m_vault->entries().empty());
    QVERIFY(m_keychain->values.empty());
    open();
    QCOMPARE(result(m_vault->read(meta, u"saving"_s)).error().kind, Error::NotFound);
}

void TestSecretVault::anOlderValueThatIsGoneIsMissing()
{
    leaveAnOlderOne(token);
    m_keychain->values.clear(); // behind our back
    QCOMPARE(result(m_vault->read(token, u"reading"_s)).error().kind, Error::NotFound);
    QVERIFY(m_vault->entries().empty());
    open();
    QVERIFY(m_vault->entries().empty());
}

/// The keyring is unlocked after its time: the value is in it, and nothing was lost.
void TestSecretVault::aLateWriteIsTakenUp()
{
    keep(token, "the-old-value-0001");
    m_keychain->problem = SecretError{Error::TimedOut, {}};
    QCOMPARE(keep(token, "the-new-value-0002").place, SecretPlace::Memory);
    m_keychain->problem.reset();
    m_keychain->values[token] = secret("the-new-value-0002");
    Q_EMIT m_keychain->news()->wroteLate(token, secret("the-new-value-0002"));
    QTRY_COMPARE(m_vault->entry(token)->place, SecretPlace::Keychain);
    QCOMPARE(m_vault->entry(token)->state, SecretEntry::State::Kept);
    QVERIFY(!m_vault->keychainProblem());
    QTRY_VERIFY(m_memory->values.empty());
    QVERIFY(reads(token, "the-new-value-0002"));
    open();
    QVERIFY(!m_vault->hasOnlyOlder(token));
    QVERIFY(reads(token, "the-new-value-0002"));
    Q_EMIT m_keychain->news()->wroteLate(meta, secret("of another window")); // not of this one
    QVERIFY(!m_vault->entry(meta));
}

void TestSecretVault::aLateWriteOfAnEarlierValueIsAnOlderOne()
{
    m_keychain->problem = SecretError{Error::TimedOut, {}};
    keep(meta, "the-first-value-0001");
    keep(meta, "the-second-value-0002");
    m_keychain->problem.reset();
    m_keychain->values[meta] = secret("the-first-value-0001");
    Q_EMIT m_keychain->news()->wroteLate(meta, secret("the-first-value-0001"));
    QVERIFY(reads(meta, "the-second-value-0002"));
    QCOMPARE(m_vault->entry(meta)->place, SecretPlace::Memory);
    m_memory->values.clear();
    open();
    QVERIFY(m_vault->hasOnlyOlder(meta));
    QCOMPARE(result(m_vault->read(meta, u"saving"_s)).error().kind, Error::Older);
}

void TestSecretVault::whatMayComeLateIsForgottenInTheKeychainToo()
{
    m_keychain->problem = SecretError{Error::TimedOut, {}};
    keep(meta, "a-value-on-its-way");
    m_keychain->problem.reset();
    m_keychain->values[meta] = secret("a-value-on-its-way"); // has arrived, and nobody knows yet
    QVERIFY(result(m_vault->forget(meta)));
    QVERIFY(m_keychain->values.empty());
    Q_EMIT m_keychain->news()->wroteLate(meta, secret("a-value-on-its-way")); // told before it was removed
    QVERIFY(m_vault->entries().empty());
}

void TestSecretVault::aLateRemovalIsTakenUp()
{
    keep(meta, "a-value-to-be-gone");
    m_keychain->problem = SecretError{Error::TimedOut, {}};
    QVERIFY(!result(m_vault->forget(meta)));
    QCOMPARE(m_vault->entries().size(), size_t(1));
    m_keychain->problem.reset();
    m_keychain->values.clear();
    Q_EMIT m_keychain->news()->removedLate(meta);
    QVERIFY(m_vault->entries().empty());
    open();
    QVERIFY(m_vault->entries().empty());
}

void TestSecretVault::tellsThatItWaitsForUnlocking()
{
    QSignalSpy changed(m_vault.get(), &SecretVault::changed);
    QVERIFY(!m_vault->waitsForUnlocking());
    Q_EMIT m_keychain->news()->waitingForUser(true);
    QVERIFY(m_vault->waitsForUnlocking());
    Q_EMIT m_keychain->news()->waitingForUser(false);
    QVERIFY(!m_vault->waitsForUnlocking());
    QCOMPARE(changed.count(), 2);
}

void TestSecretVault::theLaterOfTwoWritesWins()
{
    m_keychain->hangs = true;
    const auto first = m_vault->keep(meta, secret("first")), second = m_vault->keep(meta, secret("second"));
    const auto elsewhere = m_vault->keep(token, secret("token"));
    QCOMPARE(m_keychain->held(), 2); // the second waits for the first; another secret does not
    m_keychain->releaseAll();
    result(first);
    result(second);
    result(elsewhere);
    QVERIFY(reads(meta, "second"));

    // The first ends in a time-out, and only then the second is written.
    m_keychain->hangs = true;
    const auto third = m_vault->keep(meta, secret("third")), fourth = m_vault->keep(meta, secret("fourth"));
    m_keychain->problem = SecretError{Error::TimedOut, {}};
    m_keychain->releaseNext();
    QCOMPARE(result(third).place, SecretPlace::Memory);
    m_keychain->problem.reset();
    QTRY_VERIFY(m_keychain->held() > 0);
    m_keychain->releaseAll();
    QCOMPARE(result(fourth).place, SecretPlace::Keychain);
    QVERIFY(reads(meta, "fourth"));
    QTRY_VERIFY(m_memory->values.empty());
}

void TestSecretVault::aReadWaitsForTheWriteBeforeIt()
{
    keep(meta, "before");
    m_keychain->hangs = true;
    const auto writing = m_vault->keep(meta, secret("after"));
    const auto reading = m_vault->read(meta, u"reading"_s);
    m_keychain->releaseAll();
    result(writing);
    QVERIFY(result(reading)->sameAs(secret("after")));
}

void TestSecretVault::tellsWhatCannotBeRead()
{
    keep(meta, "a-long-token-Zk4Q");
    m_keychain->problem = SecretError{Error::Locked, {}};
    QVERIFY(!result(m_vault->read(meta, u"reading"_s)));
    QCOMPARE(m_vault->entry(meta)->state, SecretEntry::State::CannotBeRead);
    QCOMPARE(m_vault->keychainProblem()->kind, Error::Locked);
    m_keychain->problem.reset();
    QVERIFY(reads(meta, "a-long-token-Zk4Q"));
    QCOMPARE(m_vault->entry(meta)->state, SecretEntry::State::Kept);
    QVERIFY(!m_vault->keychainProblem());
    m_keychain->values.clear(); // taken away behind our back: the keychain answers, the secret is gone
    QCOMPARE(result(m_vault->read(meta, u"reading"_s)).error().kind, Error::NotFound);
    QCOMPARE(m_vault->entry(meta)->state, SecretEntry::State::CannotBeRead);
    QVERIFY(!m_vault->keychainProblem());
}

void TestSecretVault::remembersTheLastUse()
{
    keep(meta, "a-long-token-Zk4Q");
    m_clock.advance(std::chrono::minutes(5));
    QVERIFY(result(m_vault->read(meta, u"saving"_s)));
    QCOMPARE(m_vault->entry(meta)->lastUse, m_clock.now());
    const QDateTime used = m_clock.now();
    open();
    QCOMPARE(m_vault->entry(meta)->lastUse, used);
    QCOMPARE(m_vault->entry(meta)->lastUseFor, u"saving"_s);
}

/// A value is never shown as used before it was set.
void TestSecretVault::aNewValueHasAUseOfItsOwn()
{
    keep(meta, "the-first-value-0001");
    QVERIFY(reads(meta, "the-first-value-0001"));
    m_clock.advance(std::chrono::hours(1));
    keep(meta, "the-second-value-0002");
    QVERIFY(!m_vault->entry(meta)->lastUse.isValid());
    QCOMPARE(m_vault->entry(meta)->lastUseFor, QString());
    m_clock.advance(std::chrono::hours(1));
    result(m_vault->keep(meta, secret("the-third-value-0003"), u"saving"_s));
    QCOMPARE(m_vault->entry(meta)->lastUse, m_clock.now());
    QCOMPARE(m_vault->entry(meta)->lastUseFor, u"saving"_s);
    open();
    QCOMPARE(m_vault->entry(meta)->lastUse, m_vault->entry(meta)->setAt);
}

void TestSecretVault::listsFilesOfOthers()
{
    keep(meta, "kept-in-keychain");
    SecretEntry file;
    file.key = {u"sandbox"_s, {}, u"sandbox"_s, u"token"_s};
    file.place = SecretPlace::File;
    m_vault->setFiles([file] { return std::vector{file}; });
    QCOMPARE(m_vault->entries().size(), size_t(2));
    QCOMPARE(m_vault->entries().at(1).place, SecretPlace::File);
    QVERIFY(!m_vault->entry(file.key)); // it keeps it not
    QVERIFY(result(m_vault->forgetAll(u"sandbox"_s)));
    QCOMPARE(m_vault->entries().size(), size_t(2));
    QVERIFY(!m_settings->everything().contains("sandbox"));
}

void TestSecretVault::forgets()
{
    keep(meta, "kept-in-keychain");
    m_keychain->problem = SecretError{Error::NoKeychain, {}};
    keep(token, "kept-in-memory");
    QVERIFY(result(m_vault->forget(token)));
    m_keychain->problem.reset();
    QVERIFY(result(m_vault->forget(meta)));
    QVERIFY(result(m_vault->forget(other))); // was never there
    QVERIFY(m_vault->entries().empty());
    QVERIFY(m_keychain->values.empty());
    QVERIFY(m_memory->values.empty());
    open();
    QVERIFY(m_vault->entries().empty());
}

void TestSecretVault::whatTheKeychainDoesNotLetGoOfStaysListed()
{
    keep(meta, "kept-in-keychain");
    m_keychain->problem = SecretError{Error::Locked, {}};
    const auto forgotten = result(m_vault->forget(meta));
    QVERIFY(!forgotten);
    QCOMPARE(forgotten.error().kind, Error::Locked);
    QCOMPARE(m_vault->entries().size(), size_t(1));
    open();
    QCOMPARE(m_vault->entries().size(), size_t(1));
}

/// A connection is removed before the keychain has taken its token.
void TestSecretVault::forgetsWhatIsStillOnItsWay()
{
    m_keychain->hangs = true;
    const auto kept = m_vault->keep(token, secret("token"));
    const auto forgotten = m_vault->forgetAll(u"c1"_s);
    m_keychain->releaseAll();
    QTRY_VERIFY(kept.isFinished() && forgotten.isFinished());
    QTRY_VERIFY(m_keychain->values.empty());
    QVERIFY(!m_vault->entry(token));
}

void TestSecretVault::forgetsAConnection()
{
    keep(meta, "meta");
    keep(token, "token");
    keep(other, "other");
    QVERIFY(result(m_vault->forgetAll(u"c1"_s, u"another site"_s, u"meta"_s)));
    QVERIFY(m_vault->entry(meta)); // of another site: not asked for
    QVERIFY(result(m_vault->forgetAll(u"c1"_s, u"s1"_s, u"meta"_s)));
    QVERIFY(!m_vault->entry(meta));
    QVERIFY(m_vault->entry(token));
    QVERIFY(result(m_vault->forgetAll(u"c1"_s)));
    QCOMPARE(m_vault->entries().size(), size_t(1));
    QVERIFY(reads(other, "other"));
    QVERIFY(result(m_vault->forgetAll(u"c1"_s)));
    keep(token, "token");
    m_keychain->problem = SecretError{Error::Denied, {}};
    QCOMPARE(result(m_vault->forgetAll(u"c1"_s)).error().kind, Error::Denied);
}

void TestSecretVault::twoWindowsDoNotUndoEachOther()
{
    MemorySettings otherSettings(m_settings->disk);
    SecretVault second(*m_keychain, *m_memory, otherSettings, m_clock);
    keep(meta, "from the first");
    result(second.keep(token, secret("from the second")));
    QVERIFY(result(m_vault->forget(meta)));
    keep(other, "from the first again");
    open();
    QVERIFY(!m_vault->entry(meta));
    QVERIFY(m_vault->entry(token));
    QVERIFY(m_vault->entry(other));
}

void TestSecretVault::aNewerIndexIsLeftAlone()
{
    const QByteArray newer = R"({"version":9,"secrets":"elsewhere"})";
    m_vault.reset();
    m_settings->disk->documents[u"secrets"_s] = Json::parse(newer).value();
    open();
    keep(meta, "kept all the same");
    QVERIFY(reads(meta, "kept all the same"));
    m_vault.reset();
    QCOMPARE(m_settings->disk->documents[u"secrets"_s].toBytes(), newer);
}

void TestSecretVault::aForeignIndexIsKeptAside()
{
    const QByteArray foreign = R"({"version":1,"secrets":17})";
    m_vault.reset();
    m_settings->disk->documents[u"secrets"_s] = Json::parse(foreign).value();
    open();
    keep(meta, "kept");
    QCOMPARE(m_settings->disk->documents[u"secrets.damaged"_s].toBytes(), foreign);
    open();
    QCOMPARE(m_vault->entries().size(), size_t(1));
}

void TestSecretVault::noValueInAnyFile()
{
    keep(meta, "MARKER-value-of-meta-Zk4Q");
    QVERIFY(result(m_vault->read(meta, u"reading"_s)));
    m_keychain->problem = SecretError{Error::Denied, {}};
    keep(meta, "MARKER-newer-value-Yx3R");
    keep(token, "MARKER-token-of-memory");
    m_vault.reset();
    const QByteArray files = m_settings->everything();
    QVERIFY(files.contains("accessToken"));
    for (const QByteArray part : {"MARKER", "Zk4Q", "Yx3R"}) // nor the end of one
        QVERIFY(!files.contains(part));
}

QTEST_GUILESS_MAIN(TestSecretVault)
#include "tst_secretvault.moc"
