#include "ui/panes/welcome/connectform.h"

#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace selwise {

namespace {

const QString usualAddress = QStringLiteral("https://api.selwise.com");
const Environment environments[] = {Environment::Production, Environment::Staging, Environment::Sandbox};

QString firstError(const std::vector<Issue> &issues)
{
    for (const Issue &issue : issues) {
        if (issue.severity == Issue::Severity::Error)
            return sentences::issue(issue);
    }
    return {};
}

} // namespace

ConnectForm::ConnectForm(SecretVault &vault, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_address(new QLineEdit), m_site(new QLineEdit), m_token(new QLineEdit), m_name(new QLineEdit),
      m_environment(new SegmentedControl), m_banner(new Banner(Tone::Error, this)),
      m_buttons(new QHBoxLayout), m_try(new QPushButton(tr("Try and connect"))), m_note(new TextLabel({}, TextLabel::Look::Caption, this))
{
    build();
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (m_busy)
            Q_EMIT cancelled();
        else
            submit();
    });
    for (QLineEdit *field : {m_address, m_site})
        connect(field, &QLineEdit::textChanged, this, &ConnectForm::showIntent);
    connect(&m_vault, &SecretVault::changed, this, &ConnectForm::showTokenNote);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_addressRow->clearMessages();
        guessEnvironment();
    });
    connect(m_site, &QLineEdit::textEdited, this, [this] { m_siteRow->clearMessages(); });
    connect(m_token, &QLineEdit::textEdited, this, [this] { m_tokenRow->clearMessages(); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameRow->clearMessages(); });
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (!m_address->text().isEmpty())
            checkAddress();
    });
    connect(m_site, &QLineEdit::editingFinished, this, [this] {
        if (!m_site->text().isEmpty())
            checkSite();
    });
    connect(m_environment, &SegmentedControl::chosen, this, [this] { m_environmentChosen = true; });
}

void ConnectForm::build()
{
    m_address->setText(usualAddress);
    m_site->setFont(fonts::mono());
    m_site->setPlaceholderText(QStringLiteral("3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1"));
    m_token->setFont(fonts::mono());
    m_token->setEchoMode(QLineEdit::Password);
    m_name->setPlaceholderText(tr("as the address"));
    for (const Environment environment : environments)
        m_environment->addSegment(environmentName(words::envKind(environment)));
    m_environment->setCurrentIndex(0);

    m_addressRow = new FieldRow(tr("Address"), m_address, this);
    m_siteRow = new FieldRow(tr("Site ID"), m_site, this);
    m_siteRow->setHelp(tr("A UUID, from Settings. The site key in your snippet is another one."));
    m_tokenRow = new FieldRow(tr("Token"), m_token, this);
    m_nameRow = new FieldRow(tr("Name"), m_name, this);
    m_nameRow->setNote(tr("for your list"));
    m_environmentRow = new FieldRow(tr("Marked as"), m_environment, this);
    setButtonKind(m_try, ButtonKind::Primary);
    m_try->setAutoDefault(true); // outside of a dialog, too
    m_note->setWordWrap(true);
    showTokenNote();
    m_banner->hide();

    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(16);
    m_pair->addWidget(m_nameRow, 1);
    m_pair->addWidget(m_environmentRow);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_try);
    m_buttons->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_addressRow);
    column->addWidget(m_siteRow);
    column->addWidget(m_tokenRow);
    column->addLayout(m_pair);
    column->addWidget(m_banner);
    column->addSpacing(4);
    column->addLayout(m_buttons);
}

/// A name needs room for a name: where there is none beside the environment, it stands above.
void ConnectForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int nameLeast = 180;
    const bool beside = width() - m_environmentRow->sizeHint().width() - m_pair->spacing() >= nameLeast;
    m_pair->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_pair->setSpacing(beside ? 16 : 12);
}

void ConnectForm::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
    m_buttons->addWidget(m_try);
    setTabOrder(button, m_try);
}

/// Enter in a field tries, and a dialog around the form presses no button for it as well.
void ConnectForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
    else if (!m_busy)
        submit();
}

void ConnectForm::edit(const ConnectionProfile &profile)
{
    m_mending = false;
    fill(profile);
}

void ConnectForm::mend(const ConnectionProfile &profile)
{
    m_mending = true;
    fill(profile);
}

void ConnectForm::fill(const ConnectionProfile &profile)
{
    m_edited = profile;
    m_address->setText(profile.apiUrl.toString());
    m_site->setText(profile.site.text);
    m_name->setText(profile.name);
    m_environment->setCurrentIndex(int(profile.environment));
    m_environmentChosen = true;
    m_token->clear();
    clearMessages();
    showIntent();
}

void ConnectForm::clear()
{
    m_edited.reset();
    m_mending = false;
    m_address->setText(usualAddress);
    for (QLineEdit *field : {m_site, m_token, m_name})
        field->clear();
    m_environment->setCurrentIndex(0);
    m_environmentChosen = false;
    clearMessages();
    showIntent();
}

void ConnectForm::clearMessages()
{
    for (FieldRow *row : {m_addressRow, m_siteRow, m_tokenRow, m_nameRow})
        row->clearMessages();
    m_banner->hide();
}

ConnectionProfile ConnectForm::typedPlace() const
{
    ConnectionProfile place;
    place.apiUrl = parseAddress(address()).origin;
    place.site.text = m_site->text().trimmed();
    return place;
}

bool ConnectForm::isOfEdited() const
{
    return m_edited && (!m_mending || sameSite(*m_edited, typedPlace()));
}

void ConnectForm::showIntent()
{
    m_try->setText(m_busy ? tr("Cancel") : isOfEdited() ? tr("Try and save") : tr("Try and connect"));
    m_token->setPlaceholderText(m_edited && !m_mending ? tr("only for another address, site or token") : QString());
}

void ConnectForm::showTokenNote()
{
    m_note->setText(m_vault.keychainProblem() ? tr("The keychain cannot be reached: the token is kept for this run only.")
                                              : tr("The token goes to this computer's keychain."));
}

ConnectionProfile ConnectForm::profile() const
{
    const ConnectionProfile place = typedPlace();
    ConnectionProfile profile = isOfEdited() ? *m_edited : ConnectionProfile{};
    if (profile.id.isEmpty())
        profile.id.text = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.apiUrl = place.apiUrl;
    profile.site = place.site;
    profile.environment = environments[m_environment->currentIndex()];
    const QString name = m_name->text().trimmed();
    const bool isOfAnother = m_edited && !isOfEdited() && name == m_edited->name; // it was not typed for this one
    profile.name = name.isEmpty() || isOfAnother ? profile.apiUrl.host() : name;
    return profile;
}

QString ConnectForm::address() const
{
    return m_address->text().trimmed();
}

Secret ConnectForm::token() const
{
    return Secret(m_token->text().trimmed().toUtf8());
}

bool ConnectForm::needsTrying() const
{
    return !m_edited || m_mending || !m_token->text().isEmpty() || parseAddress(address()).origin != m_edited->apiUrl
           || m_site->text().trimmed() != m_edited->site.text;
}

void ConnectForm::setBusy(bool busy)
{
    m_busy = busy;
    selwise::setBusy(m_try, busy);
    showIntent();
    for (QWidget *field : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_site), static_cast<QWidget *>(m_token),
                           static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_environment)})
        field->setEnabled(!busy);
    if (busy) {
        m_banner->hide();
        announce(this, tr("Trying the connection"));
        m_try->setFocus();
    }
}

void ConnectForm::takeFocus()
{
    if (m_addressRow->hasError() || m_address->text().isEmpty())
        m_address->setFocus(Qt::OtherFocusReason);
    else if (m_siteRow->hasError() || m_site->text().isEmpty())
        m_site->setFocus(Qt::OtherFocusReason);
    else if (m_edited && !m_tokenRow->hasError())
        m_name->setFocus(Qt::OtherFocusReason);
    else
        m_token->setFocus(Qt::OtherFocusReason);
}

void ConnectForm::submit()
{
    m_banner->hide();
    if (check())
        Q_EMIT submitted();
    else
        takeFocus();
}

bool ConnectForm::check()
{
    checkAddress();
    checkSite();
    checkToken();
    m_nameRow->setError(firstError(validateText(QStringLiteral("name"), m_name->text())));
    return !m_addressRow->hasError() && !m_siteRow->hasError() && !m_tokenRow->hasError() && !m_nameRow->hasError();
}

void ConnectForm::checkAddress()
{
    const AddressProblem problem = parseAddress(address()).problem;
    m_addressRow->setError(problem == AddressProblem::None ? QString() : sentences::address(problem));
}

void ConnectForm::checkSite()
{
    const QString site = m_site->text().trimmed();
    if (site.isEmpty())
        m_siteRow->setError(tr("Enter the site's id: a UUID, found in Selwise under Settings."));
    else if (!isUuid(site))
        m_siteRow->setError(tr("This is no UUID (8-4-4-4-12 hexadecimal digits). The site key in your snippet is another identifier."));
    else
        m_siteRow->setError({});
}

void ConnectForm::checkToken()
{
    if (m_edited && !needsTrying()) {
        m_tokenRow->setError({});
    } else if (m_token->text().trimmed().isEmpty()) {
        m_tokenRow->setError(!isOfEdited() ? tr("Enter a token: Selwise makes one under Settings, API tokens.")
                             : m_mending   ? tr("Enter the token again.")
                                           : tr("Enter the token again: it is not sent to another address or site by itself."));
    } else {
        const QString typed = firstError(validateText(QStringLiteral("token"), m_token->text().trimmed()));
        m_tokenRow->setError(typed.isEmpty() ? firstError(validateToken(QStringLiteral("token"), token())) : typed);
    }
}

void ConnectForm::guessEnvironment()
{
    if (m_environmentChosen)
        return;
    const QString host = parseAddress(address()).origin.host();
    const bool staging = host.contains(QStringLiteral("staging")) || host.contains(QStringLiteral("test"));
    m_environment->setCurrentIndex(isLoopback(host) ? 2 : staging ? 1 : 0);
}

FieldRow *ConnectForm::rowOf(const ApiError &error) const
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::MissingToken: return m_tokenRow;
    case ApiError::Kind::NotFound: return m_siteRow;
    case ApiError::Kind::Dns:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::Tls:
    case ApiError::Kind::ConnectTimeout:
    case ApiError::Kind::PlainHttpRefused:
    case ApiError::Kind::BadAddress:
    case ApiError::Kind::RedirectRefused:
    case ApiError::Kind::NotJson:
    case ApiError::Kind::UnexpectedShape:
    case ApiError::Kind::AnswerTooLarge:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::ConnectionLost: return m_addressRow;
    default: return nullptr;
    }
}

FieldRow *ConnectForm::rowOf(const QString &path) const
{
    if (path == u"apiUrl")
        return m_addressRow;
    if (path == u"site")
        return m_siteRow;
    if (path == u"token")
        return m_tokenRow;
    return path == u"name" ? m_nameRow : nullptr;
}

void ConnectForm::showFailure(const SessionController::OpenFailure &failure)
{
    setBusy(false);
    QString unplaced;
    for (const Issue &issue : failure.issues) {
        if (FieldRow *row = rowOf(issue.path))
            row->setError(sentences::issue(issue));
        else
            unplaced = sentences::issue(issue);
    }
    if (failure.secret)
        m_tokenRow->setError(sentences::secretError(*failure.secret) + u' ' + tr("Enter the token again."));
    if (failure.api && failure.api->kind != ApiError::Kind::Cancelled) {
        const sentences::ErrorText text = sentences::error(*failure.api);
        if (FieldRow *row = rowOf(*failure.api)) {
            const QString status = failure.api->httpStatus != 0 ? text.title + QStringLiteral(". ") : QString();
            row->setError(status + text.fact + u' ' + text.whole());
        } else {
            m_banner->setMessage(Tone::Error, text.fact, text.whole());
            m_banner->show();
        }
    }
    if (!unplaced.isEmpty()) {
        m_banner->setMessage(Tone::Error, tr("The connection is not complete."), unplaced);
        m_banner->show();
    }
    takeFocus();
}

} // namespace selwise
