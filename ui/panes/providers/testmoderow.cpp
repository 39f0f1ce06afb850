#include "ui/panes/providers/testmoderow.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/ports/clock.h"
#include "models/ports/userprompt.h"
#include "models/ports/whendone.h"
#include "models/text/providertext.h"
#include "models/text/testmodetext.h"
#include "ui/panes/providers/resultwords.h"
#include "ui/panes/words.h"
#include "ui/theme/variants.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace selwise {

namespace {

enum Segment { Off, HalfHour, FourHours, UntilStopped };
constexpr int answerOn = 1;
constexpr qint64 halfHour = 30 * 60, fourHours = 8 * halfHour;

} // namespace

TestModeRow::TestModeRow(const PaneContext &context, const ProviderId &id, QWidget *parent)
    : QWidget(parent), m_context(context), m_modes(*context.site.testModes()), m_id(id),
      m_control(new SegmentedControl({tr("Off"), tr("30 min"), tr("4 h"), tr("Until I stop")}, this)), m_end(new StatusLabel(this)),
      m_help(new TextLabel({}, TextLabel::Look::Caption, this))
{
    setCompact(m_control);
    m_control->setAccessibleName(tr("Test mode"));
    m_help->setWordWrap(true);
    m_end->setSmall(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_control);
    row->addWidget(m_end);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_help);
    connect(m_control, &SegmentedControl::chosen, this, &TestModeRow::choose);
    connect(&m_modes, &TestModes::changed, this, [this](const ProviderId &changed) {
        if (changed == m_id)
            refill();
    });
    refill();
}

int TestModeRow::current() const
{
    const auto shown = m_context.site.providers()->settings(m_id);
    const auto term = m_modes.term(m_id);
    if (!shown || !shown->testMode)
        return Off;
    if (!term || !term->until.isValid())
        return UntilStopped;
    return term->since.secsTo(term->until) <= halfHour ? HalfHour : FourHours;
}

void TestModeRow::refill()
{
    const auto stored = m_context.site.providers()->stored(m_id);
    const auto term = m_modes.term(m_id);
    const int index = current();
    m_control->setEnabled(!m_modes.isSwitching(m_id));
    m_control->setSegmentEnabled(HalfHour, stored != nullptr);
    m_control->setSegmentEnabled(FourHours, stored != nullptr);
    m_control->setCurrentIndex(index);
    QString end;
    if (m_modes.isSwitching(m_id))
        end = tr("switching");
    else if (index != Off && term && term->until.isValid())
        end = tr("ends at %1").arg(words::clockTime(term->until).left(5));
    m_end->setVisible(!end.isEmpty());
    m_end->setStatus(Tone::Test, end, Icon::Clock);
    QStringList help{testModeText(m_id)};
    if (index != Off && term) {
        help.prepend(tr("On since %1, by %2.").arg(words::moment(term->since, m_context.clock.now()), term->by));
        if (term->until.isValid())
            help << testModeOnlyHereText();
    }
    m_help->setText(help.join(u' '));
}

void TestModeRow::choose(int index)
{
    ProvidersController &providers = *m_context.site.providers();
    const auto stored = providers.stored(m_id), shown = providers.settings(m_id);
    if (!stored) { // goes along with the first publish
        providers.setTestMode(m_id, index != Off);
        return;
    }
    if (shown && shown->testMode != stored->testMode)
        providers.setTestMode(m_id, stored->testMode); // an edit of an earlier draft: this is decided here and now
    if (index == Off) {
        m_modes.switchOff(m_id);
        return;
    }
    const TestModes::Length length = index == HalfHour ? TestModes::Length::HalfHour : index == FourHours ? TestModes::Length::FourHours
                                                                                                         : TestModes::Length::UntilStopped;
    if (stored->testMode) {
        m_modes.switchOn(m_id, length, resultwords::userName());
        return;
    }
    const QDateTime until = m_context.clock.now().addSecs(index == HalfHour ? halfHour : fourHours);
    const Question question = testModeOnQuestion(m_id, m_context.site.profile().name, index == UntilStopped ? QString() : words::clockTime(until).left(5));
    whenDone(m_context.prompt.ask(question), this, [this, length](const PromptReply &reply) {
        if (reply.answer == answerOn)
            m_modes.switchOn(m_id, length, resultwords::userName());
        refill();
    });
}

} // namespace selwise
