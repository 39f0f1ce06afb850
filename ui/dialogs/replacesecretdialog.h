#pragma once

#include "models/domain/secret.h"

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
        bool exists = true;      ///< the record is at the server: written at once; else it goes along with the first publish
        bool keychain = true;    ///< the keychain answers
        QString environment;     ///< "Production"
    };
    ReplaceSecretDialog(const Ask &ask, QWidget *parent);

    void setBusy(bool busy);
    void showError(const QString &text); ///< the typed text stays

Q_SIGNALS:
    void confirmed(const selwise::Secret &secret);

private:
    void confirm();

    Ask m_ask;
    QLineEdit *m_edit;
    FieldRow *m_row;
    QPushButton *m_write;
};

} // namespace selwise
