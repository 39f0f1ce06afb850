#pragma once

#include "app/sandbox/site.h"
#include "app/sandbox/testorder.h"
#include "app/sandbox/testreport.h"

#include <functional>
#include <QObject>

namespace selwise::sandbox {

/// One explicit test of one destination: settings, then a real request (GA4: its validator first), then what the answer
/// proves. It never claims what cannot be proven. Deletes itself when it is over, and dies with the site's sender.
class DestinationTest : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Json &result)>;
    /// `done` is called once, later.
    static void start(Site &site, TestOrder order, Done done);

private:
    DestinationTest(Site &site, TestOrder order, Done done);
    void begin();
    bool decide();
    void checkSettings();
    void send(bool validateOnly);
    void read(const Sent &sent, bool validateOnly, const forwarding::WireRequest &request);
    void finish();
    forwarding::SendContext context(bool validateOnly) const;
    QString skippedText() const;

    Site &m_site;
    TestOrder m_order;
    Done m_done;
    TestReport m_report;
    forwarding::Decision m_decision;
    std::chrono::milliseconds m_began{0};
    qint64 m_nowMs = 0;
};

} // namespace selwise::sandbox
