#pragma once

#include "models/controllers/providertests.h"
#include "ui/panes/card.h"
#include "ui/theme/kinds.h"

class QGridLayout;

namespace selwise {

class SiteSession;

/// All tests of the site side by side: one line a provider with how it ended, each leading to its result.
class TestOverview : public Card {
    Q_OBJECT
public:
    TestOverview(SiteSession &site, const ProviderId &current, QWidget *parent = nullptr);
    void refill();

Q_SIGNALS:
    void chosen(const selwise::ProviderId &id);

private:
    ProviderTests &m_tests;
    ProviderId m_current;
    QGridLayout *m_grid;
};

/// How the last test of one provider ended, in a word or two.
struct TestWord {
    Tone tone = Tone::Neutral;
    QString text;
};
TestWord testWord(const ProviderTests &tests, const ProviderId &id);

} // namespace selwise
