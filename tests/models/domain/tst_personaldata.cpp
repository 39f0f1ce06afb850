#include "models/domain/personaldata.h"

#include <QTest>

using namespace selwise;

Q_DECLARE_METATYPE(std::optional<PersonalKind>)

class PersonalDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<std::optional<PersonalKind>>("kind");
        // Contract, section 4, and what the destinations and HTTP call the same.
        for (const char *direct : {"email", "phone", "firstName", "lastName", "gender", "birthDate", "zip", "ip",
                                   "userAgent", "client_ip_address", "client_user_agent", "ip_override", "X-Forwarded-For", "Cookie",
                                   "Set-Cookie", "E-Mail", "DATE_OF_BIRTH", "billing address", "postalCode"})
            QTest::newRow(direct) << std::optional(PersonalKind::Direct);
        for (const char *ordinary : {"city", "State"})
            QTest::newRow(ordinary) << std::optional(PersonalKind::Ordinary);
        for (const char *identifier : {"userId", "user_id", "USER-ID"})
            QTest::newRow(identifier) << std::optional(PersonalKind::Identifier);
        for (const char *other : {"", "_", "event", "order", "total", "visitorId", "emails sent", "zipped", "\xff\xfe", "em", "fbp"})
            QTest::newRow(other) << std::optional<PersonalKind>();
    }
    void kinds() { QTEST(personalKind(QTest::currentDataTag()), "kind"); }
};

QTEST_GUILESS_MAIN(PersonalDataTest)
#include "tst_personaldata.moc"
