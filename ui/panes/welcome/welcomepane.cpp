#include "ui/panes/welcome/welcomepane.h"

#include "models/items/profilesmodel.h"
#include "models/ports/clock.h"
#include "models/text/storetext.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/panes/card.h"
#include "ui/panes/sentences.h"
#include "ui/panes/welcome/connectform.h"
#include "ui/panes/words.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/motifview.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace selwise {

namespace {

constexpr int pictureMost = 560, pictureNeeds = 1080, contentMost = 900, shownRecent = 6, pictureMargin = 48, lowWindow = 760, cardGap = 16;

} // namespace

WelcomePane::WelcomePane(SessionController &session, SecretVault &vault, Clock &clock, QWidget *parent)
    : QWidget(parent), m_session(session), m_vault(vault), m_clock(clock)
{
    setAccessibleName(tr("Welcome"));
    m_picture = buildPicture();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildChoices());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_picture);
    row->addWidget(scroll, 1);

    connect(m_sandbox, &QPushButton::clicked, this, [this] {
        if (m_trying == Trying::Sandbox && m_session.state() == SessionController::State::Opening) {
            cancel();
            return;
        }
        m_trying = Trying::Sandbox;
        m_sandboxBanner->hide();
        m_session.openSandbox();
    });
    connect(m_form, &ConnectForm::submitted, this, [this] {
        m_trying = Trying::Form;
        m_problem->hide();
        m_form->setBusy(true);
        m_session.connectTo(m_form->profile(), m_form->address(), m_form->token());
    });
    connect(m_form, &ConnectForm::cancelled, this, &WelcomePane::cancel);
    connect(m_recent, &QListView::activated, this, &WelcomePane::openRecent);
    connect(m_recent, &QListView::clicked, this, &WelcomePane::openRecent);
    connect(&session, &SessionController::stateChanged, this, &WelcomePane::showState);
    connect(session.profiles(), &QAbstractItemModel::modelReset, this, &WelcomePane::showProfiles);
    connect(session.profiles(), &QAbstractItemModel::rowsInserted, this, &WelcomePane::showProfiles);
    connect(session.profiles(), &QAbstractItemModel::rowsRemoved, this, &WelcomePane::showProfiles);
    connect(&session, &SessionController::profilesChanged, this, &WelcomePane::forgetRemoved);
    showProfiles();
}

MotifView *WelcomePane::buildPicture()
{
    auto *picture = new MotifView(MotifView::Picture::Welcome, this);
    auto *logo = IconLabel::logo(28, picture);
    auto *name = new TextLabel(QStringLiteral("Selwise Console"), TextLabel::Look::Strong, picture);
    m_says = new TextLabel(tr("Every event has a path. See where it goes, what stops it, and what each receiver answered."),
                               TextLabel::Look::Secondary, picture);
    m_says->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(logo);
    head->addWidget(name);
    head->addStretch();
    auto *column = new QVBoxLayout(picture);
    column->setContentsMargins(pictureMargin, pictureMargin, pictureMargin, pictureMargin);
    column->addLayout(head);
    column->addStretch();
    column->addWidget(m_says);
    return picture;
}

QWidget *WelcomePane::buildSandboxCard()
{
    auto *card = new Card;
    m_sandbox = new QPushButton(tr("Open the sandbox"), card);
    m_sandboxBanner = new Banner(Tone::Error, card);
    m_sandboxBanner->hide();
    auto *text = new TextLabel(tr("A demo shop running on this computer. No account, nothing leaves the machine."),
                               TextLabel::Look::Secondary, card);
    text->setWordWrap(true);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(4);
    facts->setColumnStretch(1, 1);
    const std::pair<QString, QString> rows[] = {{tr("Shop"), tr("A made-up outdoor store")},
                                                {tr("Receivers"), tr("GA4, Meta and Google Ads, set up")},
                                                {tr("Kept in"), tr("your user account, until you delete it")}};
    int row = 0;
    for (const auto &[what, value] : rows) {
        auto *words = new TextLabel(value, TextLabel::Look::Body, card);
        words->setWordWrap(true);
        facts->addWidget(new TextLabel(what, TextLabel::Look::Muted, card), row, 0, Qt::AlignTop);
        facts->addWidget(words, row++, 1);
    }
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(0);
    column->addWidget(new IconLabel(Icon::Sandbox, Tone::Accent, 20, card));
    column->addSpacing(8);
    column->addWidget(new TextLabel(tr("Open the sandbox"), TextLabel::Look::Strong, card));
    column->addSpacing(4);
    column->addWidget(text);
    column->addSpacing(16);
    column->addLayout(facts);
    column->addSpacing(16);
    column->addWidget(m_sandboxBanner);
    column->addStretch();
    column->addSpacing(16);
    column->addWidget(m_sandbox, 0, Qt::AlignLeft);
    return card;
}

QWidget *WelcomePane::buildChoices()
{
    auto *content = new Surface(Surface::Fill::Content);
    auto *inner = new QWidget(content);
    inner->setMaximumWidth(contentMost);
    m_problem = new QWidget(inner);
    m_banner = new Banner(Tone::Error, m_problem);
    m_problem->setSizePolicy(m_banner->sizePolicy());
    auto *problemColumn = new QVBoxLayout(m_problem);
    problemColumn->setContentsMargins(0, 0, 0, cardGap);
    problemColumn->addWidget(m_banner);
    m_problem->hide();

    m_formCard = new Card(inner);
    m_formCard->setHighlighted(true);
    m_form = new ConnectForm(m_vault, m_formCard);
    auto *formColumn = new QVBoxLayout(m_formCard);
    formColumn->setContentsMargins(20, 20, 20, 20);
    formColumn->setSpacing(0);
    formColumn->addWidget(new IconLabel(Icon::Link, Tone::Accent, 20, m_formCard));
    formColumn->addSpacing(8);
    formColumn->addWidget(new TextLabel(tr("Connect to Selwise"), TextLabel::Look::Strong, m_formCard));
    formColumn->addSpacing(12);
    formColumn->addWidget(m_form);
    formColumn->addStretch();
    auto *cards = new QHBoxLayout;
    cards->setSpacing(cardGap);
    cards->addWidget(buildSandboxCard(), 4);
    cards->addWidget(m_formCard, 5);

    m_recentTitle = new TextLabel(tr("Recent"), TextLabel::Look::Strong, inner);
    m_recentCard = new Card(inner);
    m_recentCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_recent = new QListView(m_recentCard);
    m_recent->setModel(m_session.profiles());
    auto *delegate = new TwoLineDelegate([this](const QModelIndex &index) { return recentContent(index); }, m_recent);
    delegate->setLastLine(false);
    m_recent->setItemDelegate(delegate);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setAccessibleName(tr("Recent connections"));
    m_recent->setMouseTracking(true);
    m_recent->setUniformItemSizes(true);
    m_recent->setTabKeyNavigation(false);
    m_recentTitle->setBuddy(m_recent);
    auto *recentColumn = new QVBoxLayout(m_recentCard);
    recentColumn->setContentsMargins(1, 4, 1, 4); // the entries keep off the round corners
    recentColumn->addWidget(m_recent);

    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(tr("Where do you want to start?"), TextLabel::Look::Title, inner));
    column->addSpacing(4);
    column->addWidget(new TextLabel(tr("You can do both, and change later from the site switcher."), TextLabel::Look::Secondary, inner));
    column->addSpacing(24);
    column->addWidget(m_problem);
    column->addLayout(cards);
    column->addSpacing(32);
    column->addWidget(m_recentTitle);
    column->addSpacing(8);
    column->addWidget(m_recentCard);
    column->addStretch();
    m_choices = new QHBoxLayout(content);
    m_choices->addStretch(1);
    m_choices->addWidget(inner, 100);
    m_choices->addStretch(1);
    return content;
}

void WelcomePane::entered()
{
    showState();
    if (const auto error = m_session.profilesError()) {
        const StoreErrorText text = storeErrorText(*error);
        showProblem(text.title, text.what + u' ' + text.next);
    }
    m_form->takeFocus();
}

void WelcomePane::showProfiles()
{
    const int count = m_session.profiles()->rowCount();
    m_recentTitle->setVisible(count > 0);
    m_recentCard->setVisible(count > 0);
    if (count > 0)
        m_recent->setFixedHeight(std::min(count, shownRecent) * m_recent->sizeHintForRow(0));
}

ListItemContent WelcomePane::recentContent(const QModelIndex &index) const
{
    const ConnectionProfile &profile = m_session.profiles()->profiles()[size_t(index.row())];
    ListItemContent content;
    content.mark = profile.apiUrl.isEmpty() ? Icon::Sandbox : Icon::Globe;
    content.name = profile.name;
    QStringList facts{words::host(profile)};
    if (!profile.apiUrl.isEmpty())
        facts << tr("site %1").arg(words::shortSite(profile.site));
    content.caption = facts.join(QStringLiteral(", "));
    content.trailing = profile.lastUsed.isValid() ? words::roughMoment(profile.lastUsed, m_clock.now()) : tr("never");
    content.environment = words::envKind(profile.environment);
    return content;
}

/// What could not be opened may be gone before it is mended: from another window.
void WelcomePane::forgetRemoved()
{
    const auto &edited = m_form->edited();
    if (!edited || std::ranges::count(m_session.profiles()->profiles(), edited->id, &ConnectionProfile::id) > 0)
        return;
    m_form->clear();
    m_problem->hide();
}

void WelcomePane::showState()
{
    const bool opening = m_session.state() == SessionController::State::Opening;
    if (!opening)
        m_trying = m_session.site() ? Trying::Nothing : m_trying;
    const bool sandbox = opening && m_trying == Trying::Sandbox;
    setBusy(m_sandbox, sandbox);
    m_sandbox->setText(sandbox ? tr("Starting, press to cancel") : tr("Open the sandbox"));
    m_sandbox->setEnabled(!opening || sandbox);
    m_recent->setEnabled(!opening);
    if (!opening && m_form->isBusy())
        m_form->setBusy(false);
    m_form->setEnabled(!opening || m_trying == Trying::Form);
    if (m_session.site()) {
        m_form->clear();
        m_problem->hide();
        m_sandboxBanner->hide();
    }
}

void WelcomePane::cancel()
{
    m_trying = Trying::Nothing;
    m_session.cancel();
}

void WelcomePane::openRecent(const QModelIndex &index)
{
    const auto &profiles = m_session.profiles()->profiles();
    if (!index.isValid() || size_t(index.row()) >= profiles.size())
        return;
    m_trying = Trying::Recent;
    m_problem->hide();
    Q_EMIT openWanted(profiles[size_t(index.row())].id);
}

void WelcomePane::showProblem(const QString &fact, const QString &text)
{
    m_banner->setMessage(Tone::Error, fact, text);
    m_problem->show();
}

void WelcomePane::showFailure(const SessionController::OpenFailure &failure, const std::optional<ConnectionProfile> &tried)
{
    const bool ofForm = std::exchange(m_trying, Trying::Nothing) == Trying::Form;
    showState();
    if (failure.sandbox) {
        if (failure.sandbox->kind == SandboxError::Kind::Cancelled)
            return;
        m_sandboxBanner->setMessage(Tone::Error, tr("The sandbox did not start."), sentences::sandboxError(*failure.sandbox));
        m_sandboxBanner->show();
        return;
    }
    if (failure.api && failure.api->kind == ApiError::Kind::Cancelled)
        return;
    if (tried && !ofForm && !tried->apiUrl.isEmpty()) {
        m_form->mend(*tried);
        showProblem(tr("%1 was not opened.").arg(tried->name), tr("What is wrong stands at the field."));
    }
    m_form->showFailure(failure);
}

void WelcomePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture->setVisible(width() >= pictureNeeds);
    const int picture = std::min(pictureMost, width() * 35 / 100);
    m_picture->setFixedWidth(picture);
    m_picture->setFoot(m_says->heightForWidth(picture - 2 * pictureMargin) + pictureMargin + 16);
    m_choices->setContentsMargins(48, height() < lowWindow ? 24 : 56, 48, 32);
}

void WelcomePane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().content);
}

} // namespace selwise
