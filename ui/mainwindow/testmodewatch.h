#pragma once

#include "ui/panes/pane.h"

#include <set>

namespace selwise {

/// Asks about test modes of the open site whose end passed while the program did not run, and says what became of the ends.
class TestModeWatch : public QObject {
    Q_OBJECT
public:
    /// Lives as long as the site.
    TestModeWatch(SiteSession &site, UserPrompt &prompt, QObject *parent);

Q_SIGNALS:
    void notice(const selwise::Notice &notice);

private:
    void ask();

    SiteSession &m_site;
    UserPrompt &m_prompt;
    bool m_asking = false;
};

} // namespace selwise
