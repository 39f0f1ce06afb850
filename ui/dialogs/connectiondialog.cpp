#include "ui/dialogs/connectiondialog.h"

#include "ui/widgets/textlabel.h"
#include "models/controllers/sitesession.h"
#include "ui/panes/welcome/connectform.h"
#include "ui/theme/fonts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int formWidth = 432;

} // namespace

ConnectionDialog::ConnectionDialog(SessionController &session, SecretVault &vault, const std::optional<ConnectionProfile> &edited,
                                   QWidget *parent)
    : QDialog(parent), m_session(session), m_edited(edited), m_form(new ConnectForm(vault, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(edited ? tr("Edit connection") : tr("Connect to another site"));
    if (edited)
        m_form->edit(*edited);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Look::Strong, this));
    column->addWidget(m_form);
    column->setSizeConstraint(QLayout::SetFixedSize); // as tall as what is said at the fields
    m_form->setFixedWidth(formWidth);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_form->addButton(close);

    connect(m_form, &ConnectForm::submitted, this, &ConnectionDialog::submit);
    connect(m_form, &ConnectForm::cancelled, &session, &SessionController::cancel);
    connect(&session, &SessionController::siteOpened, this, &QDialog::accept);
    connect(&session, &SessionController::stateChanged, this, [this, &session] {
        if (session.state() == SessionController::State::Opening)
            return;
        m_trying = false;
        m_form->setBusy(false); // also after a cancel, which nothing else announces
    });
    connect(&session, &SessionController::openFailed, this, [this](const SessionController::OpenFailure &failure) {
        m_trying = false;
        m_form->setBusy(false);
        m_form->showFailure(failure);
    });
    m_form->takeFocus();
}

void ConnectionDialog::submit()
{
    const ConnectionProfile profile = m_form->profile();
    if (m_edited && !m_form->needsTrying()) {
        m_session.renameProfile(m_edited->id, profile.name, profile.environment);
        accept();
        return;
    }
    m_trying = true;
    m_form->setBusy(true);
    m_session.connectTo(profile, m_form->address(), m_form->token());
}

void ConnectionDialog::reject()
{
    if (m_trying)
        m_session.cancel();
    QDialog::reject();
}

} // namespace selwise
