#pragma once

#include "models/controllers/sessioncontroller.h"

#include <QDialog>
#include <optional>

namespace selwise {

class ConnectForm;

/// A new connection, or the change of one. It is tried before anything is saved; while only name and environment differ
/// nothing is tried. Another address or site needs the token again: a token is never sent to an address it was not typed for.
class ConnectionDialog : public QDialog {
    Q_OBJECT
public:
    ConnectionDialog(SessionController &session, SecretVault &vault, const std::optional<ConnectionProfile> &edited, QWidget *parent);

    void reject() override;

private:
    void submit();

    SessionController &m_session;
    std::optional<ConnectionProfile> m_edited;
    ConnectForm *m_form;
    bool m_trying = false;
};

} // namespace selwise
