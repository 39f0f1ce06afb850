#include "models/controllers/seenfeed.h"

#include "models/controllers/providerscontroller.h"
#include "models/domain/codec/observationcodec.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/memorysettings.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4);

} // namespace

/// Reading the events that came in: all logs, page by page, one request at a time, and no more than is new.
class TestSeenFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsAllLogsBackToADay();
    void readsOnlyWhatIsNew();
    void aHoleIsNotACount();
    void aServiceWithoutCursors();
    void theDocumentedLimitOnly();
    void moreOfOneEvent();
    void errorsKeepWhatWasRead();
    void cancels();
    void nothingIsKnownAtFirst();
    void waitsForTheProviders();

private:
    void open(); ///< the site, with nothing read yet
    struct Line {
        qint64 secondsAgo;
        QString event, id;
    };
    LogPage serve(const QString &log, const LogQuery &query) const;
    void fill(const QString &log, int count, qint64 everySeconds, const QString &event, const QString &prefix, qint64 startSeconds = 1);
    bool done()
    {
        return QTest::qWaitFor([this] { return !m_feed->isReading(); }, 60'000);
    }
    int asked() const { return m_plane->count(Endpoint::ProviderLogs) + m_plane->count(Endpoint::WebhookLogs); }

    FakeClock m_clock;
    MemorySecrets m_keychain{SecretPlace::Keychain}, m_memory{SecretPlace::Memory};
    std::unique_ptr<FakeControlPlane> m_plane;
    std::unique_ptr<MemorySettings> m_settings;
    std::unique_ptr<SecretVault> m_vault;
    std::unique_ptr<DraftBook> m_drafts;
    std::unique_ptr<ProvidersController> m_providers;
    std::unique_ptr<SeenFeed> m_feed;
    std::map<QString, std::vector<Line>> m_lines; ///< by log, the latest first
    bool m_cursors = true;
    int m_limitMost = 1000;
};

void TestSeenFeed::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock = FakeClock();
    m_lines.clear();
    m_cursors = true;
    m_limitMost = 1000;
    m_plane = std::make_unique<FakeControlPlane>();
    m_plane->server.set(ga4, R"({"enabled":true,"config":{"measurementId":"G-1"}})");
    m_plane->others.setWebhook(u"w1"_s, R"({"name":"w1","url":"https://shop.example/hook"})");
    m_plane->logPages = [this](const QString &log, const LogQuery &query) -> Result<LogPage, ApiError> {
        if (query.limit > m_limitMost) {
            ApiError error;
            error.kind = ApiError::Kind::Invalid;
            return Failure{error};
        }
        return serve(log, query);
    };
    open();
    m_providers->refresh();
    QTRY_VERIFY(!m_providers->isBusy());
}

void TestSeenFeed::open()
{
    cleanup();
    m_settings = std::make_unique<MemorySettings>(std::make_shared<MemorySettings::Disk>());
    m_vault = std::make_unique<SecretVault>(m_keychain, m_memory, *m_settings, m_clock);
    m_drafts = std::make_unique<DraftBook>(*m_settings, m_clock, u"c1.s1"_s);
    m_providers = std::make_unique<ProvidersController>(ProvidersController::Deps{*m_plane, *m_vault, *m_drafts, m_clock, u"c1"_s, u"s1"_s});
    m_feed = std::make_unique<SeenFeed>(*m_plane, *m_providers, m_clock);
}

void TestSeenFeed::cleanup()
{
    m_feed.reset();
    m_providers.reset();
    m_drafts.reset();
    m_vault.reset();
    m_settings.reset();
}

void TestSeenFeed::fill(const QString &log, int count, qint64 everySeconds, const QString &event, const QString &prefix, qint64 startSeconds)
{
    std::vector<Line> &lines = m_lines[log];
    for (int i = 0; i < count; ++i)
        lines.push_back({startSeconds + i * everySeconds, event, prefix + QString::number(i)});
    std::ranges::stable_sort(lines, std::less(), &Line::secondsAgo);
}

LogPage TestSeenFeed::serve(const QString &log, const LogQuery &query) const
{
    const auto found = m_lines.find(log);
    std::vector<Line> lines = found == m_lines.end() ? std::vector<Line>() : found->second;
    if (!query.event.isEmpty())
        std::erase_if(lines, [&](const Line &line) { return line.event != query.event; });
    const size_t from = query.cursor.toULongLong(), to = std::min(lines.size(), from + size_t(query.limit));
    Json list = Json::array();
    for (size_t i = from; i < to; ++i) {
        const QByteArray time = m_clock.now().addSecs(-lines[i].secondsAgo).toString(Qt::ISODateWithMs).toLatin1();
        const QByteArray id = lines[i].id.toLatin1(), event = lines[i].event.toLatin1();
        list.elements().push_back(*Json::parse(R"({"id":")" + log.toLatin1() + id + R"(","timestamp":")" + time + R"(","eventId":")" + id +
                                               R"(","event":")" + event + R"(","payload":{"event":")" + event + R"(","n":1}})"));
    }
    LogPage page = *codec::decodeLogPage(list);
    if (m_cursors && to < lines.size())
        page.nextCursor = QString::number(to);
    return page;
}

void TestSeenFeed::readsAllLogsBackToADay()
{
    fill(u"ga4"_s, 1400, 60, u"page_view"_s, u"p"_s);    // 23 hours of it
    fill(u"ga4"_s, 900, 1, u"old_event"_s, u"o"_s, 30 * 3600);
    fill(u"webhooks/w1"_s, 5, 60, u"purchase"_s, u"w"_s);
    m_feed->read();
    QVERIFY(m_feed->isReading());
    m_feed->read(); // joins
    QVERIFY(done());
    QVERIFY(!m_feed->error());
    QCOMPARE(m_feed->readAt(), m_clock.now());
    QCOMPARE(m_feed->last24Hours(u"page_view"_s), std::optional(1400));
    QCOMPARE(m_feed->last24Hours(u"purchase"_s), std::optional(5));
    QCOMPARE(m_feed->last24Hours(u"user_login"_s), std::optional(0));
    QCOMPARE(m_feed->last24Hours(u"old_event"_s), std::optional(0));
    QCOMPARE(asked(), 3 + 1); // 500, 500, 400 with 100 old ones; the webhook
    QCOMPARE(m_feed->seen()->kind(u"page_view"_s)->events.size(), SeenKind::eventsMost);
}

void TestSeenFeed::readsOnlyWhatIsNew()
{
    fill(u"ga4"_s, 1400, 60, u"page_view"_s, u"p"_s);
    m_feed->read();
    QVERIFY(done());
    const int before = asked();
    m_feed->readIfOlder(1min);
    QVERIFY(!m_feed->isReading());
    m_clock.advance(2min);
    for (Line &line : m_lines[u"ga4"_s])
        line.secondsAgo += 120;
    fill(u"ga4"_s, 3, 5, u"page_view"_s, u"new"_s);
    m_feed->readIfOlder(1min);
    QVERIFY(done());
    QCOMPARE(asked(), before + 2); // one page each
    QCOMPARE(m_feed->last24Hours(u"page_view"_s), std::optional(1403));
}

/// More came in than is read at once: then the number is not known, rather than wrong.
void TestSeenFeed::aHoleIsNotACount()
{
    fill(u"ga4"_s, 12'000, 1, u"page_view"_s, u"p"_s);
    m_feed->read();
    QVERIFY(done());
    QCOMPARE(m_feed->linesRead(), SeenFeed::linesMost);
    QVERIFY(!m_feed->last24Hours(u"page_view"_s));
    QVERIFY(m_feed->seen()->kind(u"page_view"_s));
}

void TestSeenFeed::aServiceWithoutCursors()
{
    m_cursors = false;
    fill(u"ga4"_s, 700, 60, u"page_view"_s, u"p"_s);
    m_feed->read();
    QVERIFY(done());
    QCOMPARE(m_feed->last24Hours(u"page_view"_s), std::optional(700)); // asked for 500, then for 1000
    m_clock.advance(1h);
    m_lines.clear();
    fill(u"ga4"_s, 5000, 1, u"page_view"_s, u"q"_s);
    m_feed->read();
    QVERIFY(done());
    QVERIFY(!m_feed->last24Hours(u"page_view"_s)); // 1000 is all one can get, and they do not meet the others
}

void TestSeenFeed::theDocumentedLimitOnly()
{
    m_limitMost = 50;
    fill(u"ga4"_s, 120, 60, u"page_view"_s, u"p"_s);
    m_feed->read();
    QVERIFY(done());
    QVERIFY(!m_feed->error());
    QCOMPARE(m_feed->last24Hours(u"page_view"_s), std::optional(120));
}

void TestSeenFeed::moreOfOneEvent()
{
    fill(u"ga4"_s, 3000, 40, u"page_view"_s, u"p"_s); // 33 hours
    fill(u"ga4"_s, 1500, 3600, u"purchase"_s, u"o"_s);
    m_feed->read();
    QVERIFY(done());
    QVERIFY(m_feed->seen()->kind(u"purchase"_s)->events.size() < 40);
    const int before = asked();
    m_feed->readMore(ga4, u"purchase"_s);
    QVERIFY(done());
    QCOMPARE(m_feed->seen()->kind(u"purchase"_s)->events.size(), SeenKind::eventsMost);
    QVERIFY(asked() - before <= 3);
    const int after = asked();
    m_feed->readMore(ga4, u"purchase"_s); // has been read
    m_feed->readMore(ga4, u"page_view"_s); // is full
    QVERIFY(!m_feed->isReading());
    QCOMPARE(asked(), after);
    QCOMPARE(m_feed->last24Hours(u"purchase"_s), std::optional(24));
}

void TestSeenFeed::errorsKeepWhatWasRead()
{
    fill(u"ga4"_s, 20, 60, u"page_view"_s, u"p"_s);
    m_feed->read();
    QVERIFY(done());
    m_clock.advance(2min);
    m_plane->fail(Endpoint::ProviderLogs, ApiError::Kind::ServerError);
    m_feed->read();
    QVERIFY(done());
    QVERIFY(m_feed->error() && m_feed->error()->kind == ApiError::Kind::ServerError);
    QVERIFY(m_feed->readAt() < m_clock.now());
    QCOMPARE(m_feed->last24Hours(u"page_view"_s), std::optional(20));
    m_plane->fail(Endpoint::Webhooks, ApiError::Kind::NotFound);
    m_feed->read();
    QVERIFY(done());
    QVERIFY(m_feed->error() && m_feed->error()->kind == ApiError::Kind::NotFound);
    m_feed->read();
    QVERIFY(done());
    QVERIFY(!m_feed->error());
}

void TestSeenFeed::cancels()
{
    fill(u"ga4"_s, 20, 60, u"page_view"_s, u"p"_s);
    m_plane->hang(Endpoint::ProviderLogs);
    m_feed->read();
    QTRY_COMPARE(asked(), 1);
    m_feed->cancel();
    QVERIFY(done());
    QVERIFY(!m_feed->error()); // nobody is told that what they cancelled was cancelled
    QCOMPARE(asked(), 1);
    m_plane->hang(Endpoint::ProviderLogs);
    m_feed->readMore(ga4, u"purchase"_s);
    m_feed->cancel();
    QVERIFY(done());
    m_feed->read();
    QVERIFY(done());
    QCOMPARE(m_feed->last24Hours(u"page_view"_s), std::optional(20));
    m_feed->readMore(ga4, u"page_view"_s); // closing while it reads
}

void TestSeenFeed::nothingIsKnownAtFirst()
{
    QVERIFY(!m_feed->last24Hours(u"page_view"_s));
    QVERIFY(!m_feed->readAt().isValid());
    QVERIFY(m_feed->seen()->names().empty());
    m_plane->server.set(ga4, R"({"enabled":false,"config":{"measurementId":"G-1"}})");
    m_providers->refresh();
    QTRY_VERIFY(!m_providers->isBusy());
    m_feed->read();
    QVERIFY(done());
    QVERIFY(!m_feed->last24Hours(u"page_view"_s)); // nobody who is enabled keeps a log
}

void TestSeenFeed::waitsForTheProviders()
{
    fill(u"ga4"_s, 20, 60, u"page_view"_s, u"p"_s);
    open();
    m_feed->readIfOlder(1min);
    QVERIFY(!m_feed->isReading());
    m_plane->fail(Endpoint::Providers, ApiError::Kind::ServerError);
    m_providers->refresh();
    QTRY_VERIFY(!m_providers->isBusy());
    QVERIFY(!m_feed->isReading());
    QCOMPARE(asked(), 0);
    m_providers->refresh();
    QTRY_VERIFY(m_feed->readAt().isValid());
    QCOMPARE(m_feed->last24Hours(u"page_view"_s), std::optional(20));
    QCOMPARE(asked(), 2);
    m_providers->refresh();
    QTRY_VERIFY(!m_providers->isBusy());
    QVERIFY(!m_feed->isReading()); // once
}

QTEST_GUILESS_MAIN(TestSeenFeed)
#include "tst_seenfeed.moc"
