#include "models/services/datalayersnippet.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class TestDataLayerSnippet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDefaults()
    {
        QCOMPARE(dataLayerSnippet({}, SnippetKind::Html), uR"(<script>
  window.selwiseLayer = window.selwiseLayer || [];
  window.SelwiseDataLayerConfig = {
    enabled: true,
    autoPageTracking: true,
    variableName: "selwiseLayer",
    externalDataLayerName: "dataLayer",
    pageDetection: "auto",
    bufferSize: 10,
    flushInterval: 1000, // ms
    debugMode: false,
    reverseEventMapping: {},
  };
</script>)"_s);
    }

    /// Whatever a colleague has entered, it stays a text, and inside the script.
    void textsCannotBreakOut()
    {
        DataLayerConfig config;
        config.variableName = u"a b\"</script><script>alert(1)//"_s;
        config.reverseEventMapping.set(u"x\u2028y"_s, u"</SCRIPT>"_s);
        const QString snippet = dataLayerSnippet(config, SnippetKind::Html);
        QCOMPARE(snippet.count(u"</script"_s, Qt::CaseInsensitive), 1);
        QVERIFY(snippet.contains(u"window[\"a b\\\""_s));
        QVERIFY(!snippet.contains(QChar(0x2028)));
        QVERIFY(!dataLayerSnippet(config, SnippetKind::TagManager).contains(u"<"_s));
    }
};

QTEST_GUILESS_MAIN(TestDataLayerSnippet)
#include "tst_datalayersnippet.moc"
