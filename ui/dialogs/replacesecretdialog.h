#pragma once

#include "models/controllers/providerscontroller.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace selwise {

class FieldRow;

/// Takes a new secret. Says before it is confirmed that it is written at once, and where it is kept.
class ReplaceSecretDialog : public QDialog {
    Q_OBJECT
public:
    struct Ask {
        QString provider; ///< "Meta"
        QString field;    ///< "Access token"
        QString help;
        /// The record is at the server: written at once; Missing: it goes along with the first publish.
        ProvidersController::Existence existence = ProvidersController::Existence::Exists;
        QStringList warnings;    ///< what else the write does
        bool keychain = true;    ///< the keychain answers
        QString environment;     ///< "Production"
    };
    ReplaceSecretDialog(const Ask &ask, QWidget *parent);

    /// While the value is under way the dialog can be closed, which does not stop it.
    void setBusy(bool busy);
    bool isBusy() const;
    void showError(const QString &text); ///< the typed text stays

Q_SIGNALS:
    void confirmed(const selwise::Secret &secret);

private:
    void confirm();
    void setWarned(bool warned);

    Ask m_ask;
    QLineEdit *m_edit;
    FieldRow *m_row;
    QPushButton *m_write, *m_cancel;
    bool m_warned = false; ///< of what is typed now
};

} // namespace selwise
