#pragma once

#include "models/controllers/sessioncontroller.h"

#include <QWidget>
#include <optional>

class QBoxLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace selwise {

class Banner;
class FieldRow;
class SegmentedControl;
class TextLabel;

/// Address, site id, token, name and environment of a connection. Checks while one leaves a field, shows what the server
/// answered at the field it is about, and keeps what was typed.
class ConnectForm : public QWidget {
    Q_OBJECT
public:
    ConnectForm(SecretVault &vault, QWidget *parent);

    /// Fills all but the token. What is typed is of this profile, whatever address or site it gets.
    void edit(const ConnectionProfile &profile);
    /// The same after the profile could not be opened: its token is asked for, and another address or site is a new connection.
    void mend(const ConnectionProfile &profile);
    const std::optional<ConnectionProfile> &edited() const { return m_edited; }
    void clear(); ///< to a new connection
    ConnectionProfile profile() const;
    QString address() const; ///< as typed
    Secret token() const;
    /// False when an edited profile has only another name or environment: then there is nothing to try.
    bool needsTrying() const;

    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    void showFailure(const SessionController::OpenFailure &failure);
    void addButton(QPushButton *button); ///< before the one that tries, which is then the last
    void takeFocus(); ///< to the first field that needs something

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fill(const ConnectionProfile &profile);
    void clearMessages();
    void showIntent();
    void showTokenNote();
    bool isOfEdited() const;
    ConnectionProfile typedPlace() const;
    void submit();
    bool check();
    void checkAddress();
    void checkSite();
    void checkToken();
    void guessEnvironment();
    FieldRow *rowOf(const ApiError &error) const;
    FieldRow *rowOf(const QString &path) const;

    SecretVault &m_vault;
    std::optional<ConnectionProfile> m_edited;
    bool m_mending = false;
    QLineEdit *m_address, *m_site, *m_token, *m_name;
    SegmentedControl *m_environment;
    FieldRow *m_addressRow, *m_siteRow, *m_tokenRow, *m_nameRow, *m_environmentRow;
    Banner *m_banner;
    QBoxLayout *m_pair; ///< name and environment
    QHBoxLayout *m_buttons;
    QPushButton *m_try;
    TextLabel *m_note;
    bool m_environmentChosen = false;
    bool m_busy = false;
};

} // namespace selwise
