// A template of every event of the catalogue: whole, believable, and nothing that a destination refuses.
#include "models/domain/eventcatalogue.h"
#include "models/forwarding/encode.h"
#include "models/forwarding/engine.h"
#include "models/forwarding/minimumfields.h"
#include "models/services/templateevent.h"

#include <QDateTime>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

} // namespace

class TemplateEventTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEventOfTheCatalogue_data()
    {
        QTest::addColumn<QString>("name");
        for (const CatalogueEvent &event : eventCatalogue())
            QTest::newRow(event.name.data()) << QString(event.name);
        QCOMPARE(eventCatalogue().size(), 29u);
    }
    void everyEventOfTheCatalogue()
    {
        QFETCH(QString, name);
        const Json event = templateEvent(name, u"te\"st-1"_s, now);
        QVERIFY(event.isObject());
        const auto minimum = forwarding::checkMinimumFields(name.toStdString(), event);
        QVERIFY(minimum.known);
        QCOMPARE(minimum.missing, std::string());
        // As it stands in the contract's table of identity and context.
        const forwarding::EventPaths paths;
        using enum forwarding::EventField;
        QCOMPARE(paths.text(event, Id), std::string_view("te\"st-1"));
        QCOMPARE(paths.text(event, Timestamp), std::string_view("2026-11-23T12:00:00.000Z"));
        for (const forwarding::EventField field : {VisitorId, SessionId, UserId, Email, Url, UserAgent, Ip, Fbp})
            QVERIFY(!paths.text(event, field).empty());

        // Under its own name and with whole settings, no destination refuses anything of it.
        for (const Provider provider : {Provider::Ga4, Provider::Meta, Provider::GoogleAds}) {
            const ProviderRecord record = wholeRecord(provider, name);
            const forwarding::CompiledDestination destination(record, EvaluationRules()); // the ruling's names are views into it
            const auto ruling = destination.rule(event, {});
            QCOMPARE(ruling.outcome, forwarding::Outcome::Send);
            forwarding::SendContext context;
            context.nowMs = now.toMSecsSinceEpoch();
            const forwarding::Encoded encoded = forwarding::encodeForProvider(record, event, ruling, context);
            QVERIFY(encoded.request);
            for (const forwarding::Finding &finding : encoded.findings)
                QVERIFY2(finding.severity != forwarding::Finding::Severity::Refused, finding.code.c_str());
        }
    }

    void noOther()
    {
        QVERIFY(templateEvent(u"purchse", u"1"_s, now).isNull());
        QVERIFY(templateEvent(u"", u"1"_s, now).isNull());
    }

private:
    static ProviderRecord wholeRecord(Provider provider, const QString &event)
    {
        ProviderRecord record;
        record.provider = ProviderId::of(provider);
        record.enabled = true;
        const char *config = provider == Provider::Ga4    ? R"({"measurementId":"G-NRD7K2X9QL"})"
                             : provider == Provider::Meta ? R"({"pixelId":"418206573921084","advancedMatching":true})"
                                                          : R"({"conversionId":"AW-867530942","conversionLabel":"l","valueBased":true})";
        record.config = ProviderConfig(*Json::parse(config));
        record.eventMapping.entries.push_back({event, event});
        return record;
    }
};

QTEST_GUILESS_MAIN(TemplateEventTest)
#include "tst_templateevent.moc"
