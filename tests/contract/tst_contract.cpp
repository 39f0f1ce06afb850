#include "tests/contract/answercases.h"
#include "tests/contract/planecases.h"
#include "tests/contract/variants.h"

#include <QTest>

using namespace selwise;
using namespace selwise::contract;
using namespace Qt::Literals::StringLiterals;

/// One suite: every case against the service in process, the sandbox over real HTTP, and where it makes sense against
/// servers that answer in the other ways which the console accepts.
class TestContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_http = makeHttpBench();
        QVERIFY(m_http);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answers_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("http");
        for (std::size_t i = 0; i < answerCases().size(); ++i) {
            QTest::addRow("in process: %s", answerCases()[i].name) << int(i) << false;
            QTest::addRow("over HTTP: %s", answerCases()[i].name) << int(i) << true;
        }
    }
    void answers()
    {
        QFETCH(int, number);
        QFETCH(bool, http);
        std::unique_ptr<Bench> own;
        if (!http)
            own = std::make_unique<InProcessBench>();
        Bench &bench = http ? *m_http : *own;
        if (http)
            bench.reset();
        const QString wrong = runCase(bench, answerCases()[std::size_t(number)]);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void planes_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("variant"); // -2: over HTTP, -1: as the sandbox answers
        for (std::size_t i = 0; i < planeCases().size(); ++i) {
            QTest::addRow("over HTTP: %s", planeCases()[i].name) << int(i) << -2;
            QTest::addRow("in process: %s", planeCases()[i].name) << int(i) << -1;
            for (std::size_t v = 0; v < variants().size(); ++v)
                QTest::addRow("%s: %s", variants()[v].name, planeCases()[i].name) << int(i) << int(v);
        }
    }
    void planes()
    {
        QFETCH(int, number);
        QFETCH(int, variant);
        const Variant like = variant >= 0 ? variants()[std::size_t(variant)] : Variant{};
        std::unique_ptr<Bench> own;
        if (variant > -2)
            own = std::make_unique<InProcessBench>(like);
        else
            m_http->reset();
        Bench &bench = own ? *own : *m_http;
        const QString wrong = planeCases()[std::size_t(number)].run(bench.plane(), like, bench);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

private:
    std::unique_ptr<Bench> m_http;
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
