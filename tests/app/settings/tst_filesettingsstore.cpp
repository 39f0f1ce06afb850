#include "app/settings/filesettingsstore.h"
#include "models/ports/settingkeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Kind = SettingsStore::StoreError::Kind;

class FileSettingsStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_temporary = std::make_unique<QTemporaryDir>();
        m_directory = m_temporary->filePath(u"config"_s);
    }

    void makingOneTouchesNothing()
    {
        FileSettingsStore store(m_directory);
        QCOMPARE(store.value(setting::theme), QVariant(u"system"_s));
        QVERIFY(store.document(u"profiles"_s).value().isNull());
        QVERIFY(!QFileInfo::exists(m_directory));
    }

    void valuesOfEveryTypeComeBack()
    {
        const QByteArray bytes("\x00\xff geometry", 11);
        const SettingKey flag{QLatin1StringView("t.flag"), false}, number{QLatin1StringView("t.number"), 1},
            big{QLatin1StringView("t.big"), 1LL}, real{QLatin1StringView("t.real"), 0.5};
        {
            FileSettingsStore store(m_directory);
            store.setValue(setting::theme, u"dark"_s);
            store.setValue(setting::windowGeometry, bytes);
            store.setValue(setting::recentCommands, QStringList{u"a"_s, u"ü"_s});
            store.setValue(flag, true);
            store.setValue(number, -7);
            store.setValue(big, 1LL << 60);
            store.setValue(real, 0.1);
            QCOMPARE(store.value(setting::theme), QVariant(u"dark"_s)); // at once, before it is on the disk
        }
        FileSettingsStore store(m_directory);
        QCOMPARE(store.value(setting::theme), QVariant(u"dark"_s));
        QCOMPARE(store.value(setting::windowGeometry), QVariant(bytes));
        QCOMPARE(store.value(setting::recentCommands), QVariant(QStringList{u"a"_s, u"ü"_s}));
        QCOMPARE(store.value(flag), QVariant(true));
        QCOMPARE(store.value(number), QVariant(-7));
        QCOMPARE(store.value(big), QVariant(1LL << 60));
        QCOMPARE(store.value(real), QVariant(0.1));
        QVERIFY(read(u"settings.json"_s).contains("\"version\": 1"));
    }

    void aValueOfAnotherTypeIsTheDefault()
    {
        write(u"settings.json"_s, R"({"version":1,"appearance.theme":7,"providers.listWidth":1e300,"window.geometry":"?"})");
        FileSettingsStore store(m_directory);
        QCOMPARE(store.value(setting::theme), QVariant(u"system"_s));
        QCOMPARE(store.value(setting::providersListWidth), QVariant(0));
        QCOMPARE(store.value(setting::windowGeometry), QVariant(QByteArray()));
    }

    void twoWritersKeepEachOthersKeys()
    {
        FileSettingsStore one(m_directory), two(m_directory);
        QCOMPARE(one.value(setting::lastPane), QVariant(QString()));
        QCOMPARE(two.value(setting::lastPane), QVariant(QString()));
        for (int i = 0; i < 20; ++i) {
            one.setValue(setting::lastPane, u"pane%1"_s.arg(i));
            two.setValue(setting::providersListWidth, i);
        }
        one.flush();
        two.flush();
        FileSettingsStore after(m_directory);
        QCOMPARE(after.value(setting::lastPane), QVariant(u"pane19"_s));
        QCOMPARE(after.value(setting::providersListWidth), QVariant(19));
    }

    void whatANewerVersionWroteStays()
    {
        write(u"settings.json"_s, R"({"version":9,"new.thing":{"a":[1.10]},"appearance.theme":"light"})");
        {
            FileSettingsStore store(m_directory);
            QCOMPARE(store.value(setting::theme), QVariant(u"light"_s));
            store.setValue(setting::theme, u"dark"_s);
        }
        const Json file = Json::parse(read(u"settings.json"_s)).value();
        QCOMPARE(file.find("version")->toInteger(), 9);
        QCOMPARE(file.find("new.thing")->toBytes(), "{\"a\":[1.10]}");
        QCOMPARE(file.find("appearance.theme")->toQString(), u"dark"_s);
    }

    void filesAreForTheirOwnerOnly()
    {
        const mode_t before = ::umask(0);
        FileSettingsStore store(m_directory);
        store.setValue(setting::theme, u"dark"_s);
        QVERIFY(store.saveDocument(u"drafts/one"_s, Json(1)).result());
        store.flush();
        ::umask(before);
        QCOMPARE(mode(m_directory), 0700);
        QCOMPARE(mode(m_directory + u"/drafts"_s), 0700);
        QCOMPARE(mode(m_directory + u"/settings.json"_s), 0600);
        QCOMPARE(mode(m_directory + u"/drafts/one.json"_s), 0600);
    }

    void documentsComeBackAsSaved()
    {
        const Json document = Json::parse(R"({"b":1.10,"a":[true,null,"\ud800"]})").value();
        {
            FileSettingsStore store(m_directory);
            auto first = store.saveDocument(u"profiles"_s, Json(1));
            auto second = store.saveDocument(u"profiles"_s, document);
            QCOMPARE(store.document(u"profiles"_s).value(), document); // the one being written
            QVERIFY(first.result());
            QVERIFY(second.result());
            QCOMPARE(store.document(u"profiles"_s).value(), document);
        }
        FileSettingsStore store(m_directory);
        QCOMPARE(store.document(u"profiles"_s).value(), document);
        QVERIFY(store.removeDocument(u"profiles"_s).result());
        QVERIFY(store.document(u"profiles"_s).value().isNull());
        QVERIFY(store.removeDocument(u"profiles"_s).result());
    }

    void aNameCannotLeaveTheDirectory()
    {
        FileSettingsStore store(m_directory);
        QVERIFY(store.saveDocument(u"../../a\nb/.hidden"_s, Json(1)).result());
        QCOMPARE(QDir(m_temporary->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList{u"config"_s});
        QCOMPARE(store.document(u"../../a\nb/.hidden"_s).value(), Json(1));
    }

    void aDamagedFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut") << QByteArray("{\"profiles\":[");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("repeated key") << QByteArray("{\"a\":1,\"a\":2}");
        QTest::newRow("nested") << QByteArray(10000, '[');
        QTest::newRow("not text") << QByteArray("\x00\xff\xfe", 3);
    }
    void aDamagedFileIsKeptAside()
    {
        QFETCH(QByteArray, content);
        FileSettingsStore store(m_directory);
        for (const QString &aside : {u"profiles.json.damaged"_s, u"profiles.json.damaged-2"_s}) {
            write(u"profiles.json"_s, content);
            const auto result = store.document(u"profiles"_s);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Kind::Damaged);
            QCOMPARE(result.error().file, m_directory + u'/' + aside);
            QCOMPARE(read(aside), content);
            QVERIFY(store.document(u"profiles"_s).value().isNull());
        }
    }

    void damagedSettingsStartAfreshAndAreKept()
    {
        write(u"settings.json"_s, "{{{");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"start afresh"_s));
        FileSettingsStore store(m_directory);
        QCOMPARE(store.value(setting::theme), QVariant(u"system"_s));
        store.setValue(setting::theme, u"dark"_s);
        store.flush();
        QCOMPARE(read(u"settings.json.damaged"_s), "{{{");
        QCOMPARE(FileSettingsStore(m_directory).value(setting::theme), QVariant(u"dark"_s));
    }

    void aFailedWriteLeavesTheOldFile()
    {
        FileSettingsStore store(m_directory);
        QVERIFY(store.saveDocument(u"profiles"_s, Json(1)).result());
        // A folder where the replacement must go: nothing, not even root, can rename a file over it.
        QVERIFY(QFile::remove(m_directory + u"/profiles.json"_s));
        QVERIFY(QDir().mkpath(m_directory + u"/profiles.json/x"_s));
        const auto result = store.saveDocument(u"profiles"_s, Json(2)).result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::CannotWrite);
        QVERIFY(!result.error().detail.isEmpty());
        QVERIFY(QFileInfo(m_directory + u"/profiles.json/x"_s).isDir());
        QCOMPARE(store.document(u"profiles"_s).error().kind, Kind::CannotRead);
    }

    void noDirectoryCanBeMade()
    {
        write(u"../config"_s, "a file");
        FileSettingsStore store(m_directory);
        const auto result = store.saveDocument(u"profiles"_s, Json(1)).result();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::CannotWrite);
        QCOMPARE(store.acquire(u"drafts/one"_s).error().kind, Kind::CannotWrite);
    }

    void oneHolderAtATime()
    {
        auto one = std::make_unique<FileSettingsStore>(m_directory);
        FileSettingsStore two(m_directory);
        QVERIFY(one->acquire(u"drafts/a"_s));
        QVERIFY(one->acquire(u"drafts/a"_s));
        QCOMPARE(two.acquire(u"drafts/a"_s).error().kind, Kind::HeldByAnother);
        QVERIFY(two.acquire(u"drafts/b"_s));
        one->release(u"drafts/a"_s);
        QVERIFY(two.acquire(u"drafts/a"_s));
        QCOMPARE(one->acquire(u"drafts/b"_s).error().kind, Kind::HeldByAnother);
        two.release(u"drafts/a"_s);
        QVERIFY(one->acquire(u"drafts/a"_s));
        one.reset();
        QVERIFY(two.acquire(u"drafts/a"_s));
    }

    /// Who takes a document over reads what was saved last.
    void letsGoAfterTheLastWrite()
    {
        Json big = Json::array(); // takes its time
        for (int i = 0; i < 20'000; ++i)
            big.elements().push_back(Json(qint64(i)));
        FileSettingsStore one(m_directory), two(m_directory);
        QVERIFY(one.acquire(u"drafts/a"_s));
        for (int i = 0; i < 3; ++i)
            one.saveDocument(u"drafts/a"_s, big);
        one.saveDocument(u"drafts/a"_s, Json(u"last"));
        one.release(u"drafts/a"_s);
        QCOMPARE(two.acquire(u"drafts/a"_s).error().kind, Kind::HeldByAnother);
        QTRY_VERIFY(two.acquire(u"drafts/a"_s));
        QCOMPARE(two.document(u"drafts/a"_s).value(), Json(u"last"));
        two.release(u"drafts/a"_s);

        QVERIFY(one.acquire(u"drafts/a"_s));
        one.saveDocument(u"drafts/a"_s, big);
        one.release(u"drafts/a"_s);
        QVERIFY(one.acquire(u"drafts/a"_s)); // again, before it was let go of
        one.flush();
        QCOMPARE(two.acquire(u"drafts/a"_s).error().kind, Kind::HeldByAnother);
    }

    /// Two windows change one document at the same time; nothing that either did is lost.
    void updatesOfTwoWindowsAddUp()
    {
        FileSettingsStore one(m_directory), two(m_directory);
        const auto adding = [](const QString &name) {
            return [name](const Json &now) -> Result<Json, SettingsStore::StoreError> {
                Json next = now.isObject() ? now : Json::object();
                next.set(name.toStdString(), Json(true));
                return next;
            };
        };
        std::vector<QFuture<Result<Json, SettingsStore::StoreError>>> done;
        for (int i = 0; i < 20; ++i) {
            done.push_back(one.updateDocument(u"profiles"_s, adding(u"one-%1"_s.arg(i))));
            done.push_back(two.updateDocument(u"profiles"_s, adding(u"two-%1"_s.arg(i))));
        }
        QVERIFY(one.document(u"profiles"_s).value().find("one-19")); // at once, before it is on the disk
        for (auto &each : done)
            QVERIFY(each.result().ok());
        QCOMPARE(FileSettingsStore(m_directory).document(u"profiles"_s).value().members().size(), size_t(40));
    }

    void anUpdateThatRefusesLeavesTheFile()
    {
        FileSettingsStore store(m_directory);
        QVERIFY(store.saveDocument(u"profiles"_s, Json(1)).result().ok());
        const auto refused = store.updateDocument(u"profiles"_s, [](const Json &) -> Result<Json, SettingsStore::StoreError> {
            return Failure{SettingsStore::StoreError{Kind::NewerVersion, {}, {}}};
        });
        QCOMPARE(refused.result().error().kind, Kind::NewerVersion);
        QCOMPARE(store.document(u"profiles"_s).value(), Json(1));
        write(u"profiles.json"_s, "{\"half\":");
        const auto afresh = store.updateDocument(u"profiles"_s, [](const Json &now) -> Result<Json, SettingsStore::StoreError> {
            return now.isNull() ? Json(2) : Json(3);
        });
        QCOMPARE(*afresh.result(), Json(2));
        QVERIFY(read(u"profiles.json.damaged"_s).contains("half"));
    }

    void theLockOfADeadProcessIsTaken()
    {
        QProcess gone;
        gone.start(u"true"_s, {});
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());
        write(u"drafts/a.json.lock"_s, QByteArray::number(pid) + "\nselwise-window\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        FileSettingsStore store(m_directory);
        QVERIFY(store.acquire(u"drafts/a"_s));
    }

private:
    void write(const QString &name, const QByteArray &content)
    {
        const QString path = m_directory + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(QDir::cleanPath(path)).path()));
        QFile file(QDir::cleanPath(path));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        file.write(content);
    }
    QByteArray read(const QString &name)
    {
        QFile file(m_directory + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    static int mode(const QString &path)
    {
        struct stat info {};
        return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_directory;
};

QTEST_GUILESS_MAIN(FileSettingsStoreTest)
#include "tst_filesettingsstore.moc"
