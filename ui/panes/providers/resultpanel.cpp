#include "ui/panes/providers/resultpanel.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/ports/clock.h"
#include "models/ports/userprompt.h"
#include "models/ports/whendone.h"
#include "models/text/providertext.h"
#include "models/text/reasontext.h"
#include "models/text/testcardtext.h"
#include "ui/panes/card.h"
#include "ui/panes/providers/evidencebutton.h"
#include "ui/panes/providers/exchangeview.h"
#include "ui/panes/providers/manualstepcard.h"
#include "ui/panes/providers/resultwords.h"
#include "ui/panes/providers/testoverview.h"
#include "ui/panes/providers/verdictrow.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggleswitch.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int answerSave = 1;

/// As high as its words need at the width it has, so that nothing is squeezed: what does not fit is scrolled to.
class Flow : public QWidget {
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QWidget::event(event);
        if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) && layout())
            setMinimumHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalMinimumSize().height());
        return handled;
    }
};

} // namespace

ResultPanel::ResultPanel(const PaneContext &context, const ProviderId &id, QWidget *about, QWidget *parent)
    : QWidget(parent), m_context(context), m_tests(*context.site.tests()), m_id(id), m_about(about)
{
    setAccessibleName(tr("Test of %1").arg(providerName(id)));
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body = buildBody();
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    m_foot = buildFoot();
    connect(m_scroll->verticalScrollBar(), &QAbstractSlider::valueChanged, this, [this] { update(); });
    connect(m_scroll->verticalScrollBar(), &QAbstractSlider::rangeChanged, this, [this] { update(); });
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_scroll, 1);
    m_column->addWidget(m_foot);

    connect(&m_tests, &ProviderTests::changed, this, [this] { refill(); });
    connect(&m_tests, &ProviderTests::optionsChanged, this, &ResultPanel::refill);
    connect(&m_tests, &ProviderTests::finished, this, [this](const ProviderId &finished) {
        if (!(finished == m_id))
            return;
        announce(this, providerName(m_id) + u": "_s + headline());
        Q_EMIT appeared();
    });
    connect(&m_tests, &ProviderTests::cancelled, this, [this](const ProviderId &cancelled) {
        if (cancelled == m_id)
            announce(this, tr("The test of %1 was cancelled").arg(providerName(m_id)));
    });
    connect(&m_tests, &ProviderTests::notSaved, this, [this](const ProviderId &failed) {
        if (failed == m_id)
            Q_EMIT notice({Tone::Error, tr("%1 was not tested").arg(providerName(m_id)), tr("Its changes could not be saved; the review says why."), {}, {}});
    });
    // The text to copy most often; a text box with a selection keeps the key to itself.
    auto *copy = new QShortcut(QKeySequence::Copy, this);
    copy->setWhatsThis(tr("Copy the evidence of a test"));
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        if (m_tests.last(m_id))
            m_evidence->copy(EvidenceButton::Format::Text);
    });
    refill();
}

QWidget *ResultPanel::buildBody()
{
    auto *body = new Flow(this);
    m_overview = new TestOverview(m_context.site, m_id, body);
    connect(m_overview, &TestOverview::chosen, this, &ResultPanel::chosen);
    m_stale = new Banner(Tone::Warning, body);
    m_error = new Banner(Tone::Error, body);
    for (Banner *banner : {m_stale, m_error})
        connect(banner, &Banner::linkActivated, this, &ResultPanel::follow);
    m_card = new Card(body);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(0, 4, 0, 0);
    card->setSpacing(0);
    card->addWidget(buildHead());
    m_running = buildRunning();
    card->addWidget(m_running);
    m_verdicts = new QWidget(m_card);
    auto *verdicts = new QVBoxLayout(m_verdicts);
    verdicts->setContentsMargins(0, 0, 0, 0);
    verdicts->setSpacing(0);
    card->addWidget(m_verdicts);
    m_where = new QWidget(m_card);
    auto *where = new QGridLayout(m_where);
    where->setContentsMargins(42, 8, 16, 10);
    where->setVerticalSpacing(2);
    where->setColumnStretch(0, 1);
    card->addWidget(m_where);
    m_options = buildOptions();
    card->addWidget(m_options);
    m_local = new QWidget(body);
    auto *local = new QVBoxLayout(m_local);
    local->setContentsMargins(16, 0, 16, 0);
    local->setSpacing(2);
    m_localText = new TextLabel({}, TextLabel::Look::Secondary, m_local);
    m_localCaption = new TextLabel(assumptionText(), TextLabel::Look::Caption, m_local);
    for (TextLabel *words : {m_localText, m_localCaption}) {
        words->setWordWrap(true);
        local->addWidget(words);
    }
    m_manual = new ManualStepCard(body);
    connect(m_manual, &ManualStepCard::ticked, this, [this](bool done) {
        m_tests.setManualStep(m_id, done, m_manual->question(), resultwords::userName());
    });
    m_view = new ExchangeView(body);
    connect(m_view, &ExchangeView::copied, this, [this] {
        Q_EMIT notice({Tone::Success, tr("Copied as cURL"), tr("Secrets are hidden: put yours in before you run it."), {}, {}});
    });
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_stale), static_cast<QWidget *>(m_error),
                          static_cast<QWidget *>(m_card), m_local, static_cast<QWidget *>(m_manual)})
        column->addWidget(part);
    column->addWidget(m_view, 1);
    m_about->setParent(body);
    column->addWidget(m_about);
    column->addStretch(0);
    return body;
}

int ResultPanel::footHeight() const
{
    return m_scroll->isHidden() ? 0 : m_foot->sizeHint().height();
}

void ResultPanel::setBelow(bool below)
{
    const bool isBelow = m_scroll->isHidden();
    if (below == isBelow)
        return;
    if (below) {
        m_scroll->takeWidget();
        m_scroll->hide();
        m_column->insertWidget(0, m_body);
        m_body->show();
    } else {
        m_column->removeWidget(m_body);
        m_scroll->setWidget(m_body);
        m_body->setAutoFillBackground(false);
        m_scroll->show();
    }
    setAboutShown(!below);
}

void ResultPanel::setAboutShown(bool shown)
{
    m_showAbout = shown;
    refill();
}

void ResultPanel::test()
{
    if (m_tests.isRunning(m_id)) {
        m_tests.cancel(m_id);
    } else if (m_tests.start(m_id)) {
        announce(this, tr("Testing %1").arg(providerName(m_id)));
        Q_EMIT appeared();
    }
}

void ResultPanel::saveAndTest()
{
    const Question question = resultwords::saveQuestion(m_context.site, m_id);
    whenDone(m_context.prompt.ask(question), this, [this](const PromptReply &reply) {
        if (reply.answer == answerSave)
            m_tests.saveAndTest(m_id);
    });
}

QString ResultPanel::headline() const
{
    return m_headline->text();
}

void ResultPanel::focusOverview()
{
    m_overview->focusCurrent();
    if (!m_scroll->isHidden())
        m_scroll->ensureWidgetVisible(m_overview);
}

/// What had the focus may be gone by it; then it is on the main button, which always is there.
void ResultPanel::refill()
{
    const QPointer<QWidget> focused = window()->focusWidget();
    const bool inside = focused && isAncestorOf(focused) && focused->isVisible();
    showNow();
    if (inside && !(focused && focused->isVisible()) && m_again->isVisible())
        m_again->setFocus();
}

void ResultPanel::showNow()
{
    const auto test = m_tests.last(m_id);
    const bool running = m_tests.isRunning(m_id);
    const bool shown = test && !running;
    const auto readiness = m_tests.readiness(m_id);
    m_overview->setVisible(m_tests.tested().size() + std::size_t(m_tests.progress().running) > 1);
    if (!m_overview->isHidden())
        m_overview->refill();
    showBanners(shown ? test : std::nullopt);
    m_running->setVisible(running);
    if (running)
        m_runningText->setText(resultwords::runningText(m_tests, m_id));
    m_about->setVisible(m_showAbout && !test && !running);
    m_verdicts->setVisible(shown && test->result && !test->result->checks.empty());
    m_where->setVisible(shown && test->result.has_value());
    if (!shown || !test->result) {
        m_manual->hide();
        m_view->hide();
    }
    m_local->setVisible(shown && test->decision);
    m_card->setVisible(!(shown && test->error));
    m_moment->setVisible(shown);
    m_message->hide();
    if (shown) {
        showResult(*test);
    } else {
        const resultwords::Idle idle = running ? resultwords::Idle{tr("Testing %1").arg(providerName(m_id)), {}} : resultwords::idle(m_id, readiness);
        m_icon->setIcon(Icon::Test, Tone::Neutral);
        m_headline->setText(idle.title);
        m_message->setText(idle.text);
        m_message->setVisible(!idle.text.isEmpty());
    }
    const bool testable = readiness == ProviderTests::Readiness::Ready || readiness == ProviderTests::Readiness::Unpublished;
    m_options->setVisible(testable);
    m_optionText->setText(m_tests.takesDrafts() ? tr("Goes through the draft's mapping and filters") : tr("Goes through the saved mapping and filters"));
    m_bypass->setVisible(m_tests.takesDrafts());
    m_bypass->setChecked(m_tests.bypassFilters());
    if (m_code) {
        if (m_code->text().trimmed() != m_tests.testEventCode())
            m_code->setText(m_tests.testEventCode());
        m_codeRow->setVisible(m_tests.takesDrafts());
        m_codeNote->setVisible(!m_tests.takesDrafts());
    }
    m_foot->setVisible(testable);
    m_evidence->setVisible(shown);
    m_saveAndTest->setVisible(readiness == ProviderTests::Readiness::Unpublished && !running);
    setBusy(m_again, running);
    m_again->setText(running ? tr("Cancel") : test ? tr("Test again") : tr("Test %1").arg(providerName(m_id)));
}

void ResultPanel::follow(const QString &link)
{
    if (link == u"test")
        test();
    else if (link == u"save")
        saveAndTest();
    else if (link == u"connection")
        Q_EMIT connectionEditWanted();
    else if (const QUrl url(link); url.scheme() == u"https")
        QDesktopServices::openUrl(url);
    else if (const auto field = resultwords::fieldOf(link)) {
        if (configField(*field).kind == ConfigFieldSpec::Kind::Secret)
            Q_EMIT replaceWanted(*field);
        else
            Q_EMIT fieldWanted(*field);
    }
}

void ResultPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.sunken);
    // What is cut by the buttons goes on beneath them, and is not broken.
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    if (!m_scroll->isHidden() && !m_foot->isHidden() && bar->value() < bar->maximum())
        paint::hline(&painter, 0, width(), m_foot->y(), theme.hairline);
}

} // namespace selwise
