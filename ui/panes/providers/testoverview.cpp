#include "ui/panes/providers/testoverview.h"

#include "models/controllers/sitesession.h"
#include "models/text/providertext.h"
#include "models/text/testcardtext.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <algorithm>

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
    const std::vector<ProviderId> testable = m_tests.testable();
    // The rows stay while there are the same providers, for one of them may have the focus.
    if (!std::ranges::equal(testable, m_rows, {}, {}, &Row::id))
        build(testable);
    for (const Row &row : m_rows) {
        const TestWord word = testWord(m_tests, row.id);
        const bool running = m_tests.isRunning(row.id);
        row.status->setStatus(word.tone, word.text, running ? std::optional(Icon::Clock) : word.tone == Tone::Info ? std::optional(Icon::Unknown) : std::nullopt);
        const bool current = row.id == m_current;
        row.name->setAccessibleName((current ? tr("%1: %2. Its result is shown") : tr("%1: %2. Show its result")).arg(providerName(row.id), word.text));
        const auto last = m_tests.last(row.id);
        row.time->setText(last && !running ? tr("%1 ms").arg(QLocale().toString(last->elapsedMs)) : QString());
    }
}

void TestOverview::build(const std::vector<ProviderId> &testable)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    for (const ProviderId &id : testable) {
        const int line = int(m_rows.size());
        Row row{id, nullptr, new StatusLabel(this), new TextLabel({}, TextLabel::Look::Caption, this)};
        if (id == m_current) {
            row.name = new TextLabel(providerName(id), TextLabel::Look::Strong, this);
            row.name->setFocusPolicy(Qt::TabFocus); // who came by the row of another overview goes on from here
            setFocusRingRadius(row.name, 2);
        } else {
            auto *link = new LinkLabel(providerName(id), this);
            connect(link, &LinkLabel::clicked, this, [this, id] { Q_EMIT chosen(id); });
            row.name = link;
        }
        row.time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(new IconLabel(words::mark(id), 16, this), line, 0);
        m_grid->addWidget(row.name, line, 1);
        m_grid->addWidget(row.status, line, 2, Qt::AlignRight);
        m_grid->addWidget(row.time, line, 3);
        m_rows.push_back(row);
    }
}

void TestOverview::focusCurrent()
{
    if (const auto row = std::ranges::find(m_rows, m_current, &Row::id); row != m_rows.end())
        row->name->setFocus();
}

} // namespace selwise
