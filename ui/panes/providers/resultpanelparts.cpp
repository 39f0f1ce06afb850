#include "models/text/providertext.h"
#include "models/text/testcardtext.h"
#include "ui/panes/card.h"
#include "ui/panes/providers/evidencebutton.h"
#include "ui/panes/providers/resultpanel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/clearbutton.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggleswitch.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace selwise {

QWidget *ResultPanel::buildHead()
{
    auto *head = new QWidget(m_card);
    m_icon = new IconLabel(Icon::Test, Tone::Neutral, 18, head);
    m_headline = new TextLabel({}, TextLabel::Look::Strong, head);
    m_moment = new TextLabel({}, TextLabel::Look::Caption, head);
    m_message = new TextLabel({}, TextLabel::Look::Secondary, head);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(16, 8, 16, 10);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    int row = 0;
    for (TextLabel *words : {m_headline, m_moment, m_message}) {
        words->setWordWrap(true);
        grid->addWidget(words, row++, 1);
    }
    return head;
}

QWidget *ResultPanel::buildRunning()
{
    auto *running = new QWidget(m_card);
    m_runningText = new TextLabel({}, TextLabel::Look::Secondary, running);
    m_bar = new QProgressBar(running);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Test running"));
    m_cancel = new QPushButton(tr("Cancel"), running);
    setCompact(m_cancel);
    m_cancel->setAccessibleName(tr("Cancel the test of %1").arg(providerName(m_id)));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_tests.cancel(m_id); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    row->setSpacing(12);
    auto *column = new QVBoxLayout(running);
    column->setContentsMargins(42, 0, 16, 12);
    column->addWidget(m_runningText);
    column->addLayout(row);
    m_runningText->setWordWrap(true);
    return running;
}

QWidget *ResultPanel::buildOptions()
{
    auto *options = new QWidget(m_card);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(new Separator(Qt::Horizontal, options));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(15, 8, 15, 8);
    row->setSpacing(8);
    m_optionText = new TextLabel({}, TextLabel::Look::Caption, options);
    m_optionText->setWordWrap(true);
    m_bypass = new ToggleSwitch(tr("Bypass filters"), options);
    m_bypass->setLabelFirst(true);
    m_bypass->setToolTip(tr("The next test skips the filters; the evidence says so"));
    connect(m_bypass, &QAbstractButton::clicked, &m_tests, &ProviderTests::setBypassFilters);
    row->addWidget(new IconLabel(Icon::Filters, Tone::Neutral, 16, options));
    row->addWidget(m_optionText, 1);
    row->addWidget(m_bypass);
    column->addLayout(row);
    if (ProviderTests::knowsTestEventCode(m_id))
        column->addWidget(buildTestEventCode());
    return options;
}

QWidget *ResultPanel::buildTestEventCode()
{
    constexpr int longest = 100;
    auto *part = new QWidget(m_card);
    m_code = new QLineEdit;
    m_code->setFont(fonts::mono());
    m_code->setPlaceholderText(tr("TEST12345", "example of a code"));
    m_code->setMaxLength(longest);
    addClearButton(m_code);
    m_codeRow = new FieldRow(testEventCodeLabel(), m_code, part);
    m_codeRow->setNote(tr("of the test only"));
    m_codeRow->setHelp(testEventCodeHelp(true));
    m_codeNote = new TextLabel(testEventCodeHelp(false), TextLabel::Look::Caption, part);
    m_codeNote->setWordWrap(true);
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &typed) { m_tests.setTestEventCode(typed.trimmed()); });
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(15, 0, 15, 12);
    column->addWidget(m_codeRow);
    column->addWidget(m_codeNote);
    return part;
}

QWidget *ResultPanel::buildFoot()
{
    auto *foot = new QWidget(this);
    const auto all = [this] {
        std::vector<TestEvidence> tests;
        for (const ProviderId &id : m_tests.tested())
            tests.push_back(m_tests.evidence(id));
        return tests;
    };
    m_evidence = new EvidenceButton({m_id.canonical(), [this] { return m_tests.evidence(m_id); }, all}, m_context.clock, m_context.files, foot);
    connect(m_evidence, &EvidenceButton::notice, this, &ResultPanel::notice);
    m_saveAndTest = new QPushButton(tr("Save and test…"), foot);
    connect(m_saveAndTest, &QPushButton::clicked, this, &ResultPanel::saveAndTest);
    m_again = new QPushButton(foot);
    m_again->setIcon(icon(Icon::Play));
    setButtonKind(m_again, ButtonKind::Primary);
    connect(m_again, &QPushButton::clicked, this, &ResultPanel::test);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 16);
    row->setSpacing(8);
    row->addWidget(m_evidence);
    row->addStretch();
    row->addWidget(m_saveAndTest);
    row->addWidget(m_again);
    return foot;
}

} // namespace selwise
