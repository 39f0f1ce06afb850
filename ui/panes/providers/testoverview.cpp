#include "ui/panes/providers/testoverview.h"

#include "models/controllers/sitesession.h"
#include "models/text/providertext.h"
#include "models/text/testcardtext.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>

namespace selwise {

TestWord testWord(const ProviderTests &tests, const ProviderId &id)
{
    const auto last = tests.last(id);
    if (tests.isRunning(id))
        return {Tone::Info, TestOverview::tr("Running")};
    if (!last)
        return {Tone::Skipped, TestOverview::tr("Not tested")};
    if (!last->result)
        return {Tone::Error, TestOverview::tr("No result")};
    const TestOutcome outcome = testOutcome(*last->result);
    const Tone tone = outcome == TestOutcome::Passed ? Tone::Delivered : outcome == TestOutcome::Failed ? Tone::Failed : Tone::Info;
    return {tone, testOutcomeWord(outcome)};
}

TestOverview::TestOverview(SiteSession &site, const ProviderId &current, QWidget *parent)
    : Card(parent), m_tests(*site.tests()), m_current(current), m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("All tests"));
    m_grid->setContentsMargins(16, 8, 16, 8);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
}

void TestOverview::refill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const ProviderId &id : m_tests.testable()) {
        const TestWord word = testWord(m_tests, id);
        const auto last = m_tests.last(id);
        auto *status = new StatusLabel(this);
        status->setStatus(word.tone, word.text, word.tone == Tone::Info ? std::optional(Icon::Unknown) : std::nullopt);
        if (m_tests.isRunning(id))
            status->setStatus(word.tone, word.text, Icon::Clock);
        m_grid->addWidget(new IconLabel(words::mark(id), 16, this), row, 0);
        if (id == m_current) {
            m_grid->addWidget(new TextLabel(providerName(id), TextLabel::Look::Strong, this), row, 1);
        } else {
            auto *link = new LinkLabel(providerName(id), this);
            link->setAccessibleName(tr("%1: %2. Show its result").arg(providerName(id), word.text));
            connect(link, &LinkLabel::clicked, this, [this, id] { Q_EMIT chosen(id); });
            m_grid->addWidget(link, row, 1);
        }
        m_grid->addWidget(status, row, 2, Qt::AlignRight);
        const bool timed = last && !m_tests.isRunning(id);
        auto *time = new TextLabel(timed ? tr("%1 ms").arg(QLocale().toString(last->elapsedMs)) : QString(), TextLabel::Look::Caption, this);
        time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(time, row++, 3);
    }
}

} // namespace selwise
