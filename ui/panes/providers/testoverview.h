#pragma once

#include "models/controllers/providertests.h"
#include "ui/panes/card.h"
#include "ui/theme/kinds.h"

class QGridLayout;

namespace selwise {

class SiteSession;
class StatusLabel;
class TextLabel;

/// All tests of the site side by side: one line a provider with how it ended, each leading to its result.
class TestOverview : public Card {
    Q_OBJECT
public:
    TestOverview(SiteSession &site, const ProviderId &current, QWidget *parent = nullptr);
    void refill();
    void focusCurrent(); ///< on the row of the provider whose result is shown

Q_SIGNALS:
    void chosen(const selwise::ProviderId &id);

private:
    struct Row {
        ProviderId id;
        QWidget *name;
        StatusLabel *status;
        TextLabel *time;
    };
    void build(const std::vector<ProviderId> &testable);

    ProviderTests &m_tests;
    ProviderId m_current;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

/// How the last test of one provider ended, in a word or two.
struct TestWord {
    Tone tone = Tone::Neutral;
    QString text;
};
TestWord testWord(const ProviderTests &tests, const ProviderId &id);

} // namespace selwise
