#pragma once

#include "models/controllers/sessioncontroller.h"

#include <QWidget>
#include <optional>

class QHBoxLayout;
class QListView;
class QPushButton;

namespace selwise {

class Banner;
class Card;
class Clock;
class ConnectForm;
class MotifView;
struct ListItemContent;
class TextLabel;

/// Where a first start begins, and where one comes back to without a site: the sandbox, a new connection, recent ones.
class WelcomePane : public QWidget {
    Q_OBJECT
public:
    WelcomePane(SessionController &session, SecretVault &vault, Clock &clock, QWidget *parent = nullptr);

    void entered(); ///< each time it comes to the front
    void showProblem(const QString &fact, const QString &text);
    /// `tried`: the saved connection that was being opened; its fields are shown for mending, unless the form was tried.
    void showFailure(const SessionController::OpenFailure &failure, const std::optional<ConnectionProfile> &tried);

Q_SIGNALS:
    void openWanted(const selwise::ConnectionId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Trying { Nothing, Sandbox, Form, Recent };
    MotifView *buildPicture();
    QWidget *buildChoices();
    QWidget *buildSandboxCard();
    void showState();
    void cancel();
    void showProfiles();
    void forgetRemoved();
    void openRecent(const QModelIndex &index);
    ListItemContent recentContent(const QModelIndex &index) const;

    SessionController &m_session;
    SecretVault &m_vault;
    Clock &m_clock;
    MotifView *m_picture;
    TextLabel *m_says; ///< at the foot of the picture
    QHBoxLayout *m_choices;
    QWidget *m_problem; ///< the banner, and the gap beneath it
    Banner *m_banner, *m_sandboxBanner;
    ConnectForm *m_form;
    Card *m_formCard;
    QPushButton *m_sandbox;
    TextLabel *m_recentTitle;
    Card *m_recentCard;
    QListView *m_recent;
    Trying m_trying = Trying::Nothing;
};

} // namespace selwise
