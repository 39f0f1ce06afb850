#pragma once

#include "ui/panes/command.h"
#include "ui/theme/kinds.h"

#include <QDateTime>
#include <QWidget>
#include <vector>

namespace selwise {

class Clock;
class EditJournal;
class SecretVault;
class SessionController;
class SettingsStore;
class SiteSession;
class UserFiles;
class UserPrompt;

/// What a pane of an open site works with. All of it outlives the pane.
struct PaneContext {
    SiteSession &site;
    SessionController &session;
    SecretVault &vault;
    SettingsStore &settings;
    Clock &clock;
    UserPrompt &prompt;
    EditJournal &journal;
    UserFiles &files;
};

/// A short message that nobody has to answer: shown as a toast and told to screen readers.
struct Notice {
    Tone tone = Tone::Info;
    QString fact;
    QString text;
    QString action; ///< label of a link, empty = none
    std::function<void()> onAction;
    bool ofDraft = false; ///< said of changes that are not published: it goes with the last of them
};

/// What fills the window beside the sidebar. Made when first shown; deleted with its site.
class Pane : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The regions that F6 walks through, in order. The first takes the focus when the pane is entered.
    virtual QList<QWidget *> regions() const = 0;
    /// Where Ctrl+F leads: the search field, else the list or the field that one looks for first; nullptr when there is nothing
    /// to search.
    virtual QWidget *searchField() const { return nullptr; }
    /// What the pane adds to "Go to anything" while it exists.
    virtual std::vector<Command> commands() { return {}; }
    /// Called each time the pane comes to the front.
    virtual void entered() {}
    /// UTC, of what it shows; invalid: with the records of the site.
    virtual QDateTime readAt() const { return {}; }
    /// Esc: true when the pane had something of its own to leave.
    virtual bool leave() { return false; }
    /// The height at the foot that holds the pane's main action: messages stay above it.
    virtual int footHeight() const { return 0; }
    /// Ctrl+S on this pane; false leaves it to the window, which opens the review.
    virtual bool publish() { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;

Q_SIGNALS:
    void notice(const selwise::Notice &notice);
    void paneWanted(const QString &id);
    void backWanted(); ///< to the pane that was in front before
    void connectionEditWanted();
};

} // namespace selwise
