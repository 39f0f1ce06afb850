#pragma once

#include "models/controllers/webhookscontroller.h"
#include "ui/panes/pane.h"

#include <map>

class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace selwise {

class Banner;
class DeliveriesView;
class EmptyState;
class ErrorState;
class LoadingState;
class PaneHeader;
class ReplayView;
class SegmentedControl;
class VerifierView;
class WebhookForm;
class WebhookList;

/// The webhooks of a site: list, form, and the deliveries of the selected one beside it with a check of signatures.
class WebhooksPane : public Pane {
    Q_OBJECT
public:
    explicit WebhooksPane(const PaneContext &context, QWidget *parent = nullptr);

    QList<QWidget *> regions() const override;
    QWidget *searchField() const override;
    std::vector<Command> commands() override;
    /// What "Go to anything" offers before the pane is made; `open` makes it and shows it.
    static std::vector<Command> commandsBefore(const std::function<Pane *()> &open);
    void entered() override;
    QDateTime readAt() const override;
    bool leave() override;

    void select(const WebhookId &id);
    void create();
    WebhookList *list() const { return m_list; }
    WebhookForm *form() const; ///< of the selected webhook; nullptr when there is none
    DeliveriesView *deliveries() const { return m_deliveries; }
    VerifierView *verifier() const { return m_verifier; }
    ReplayView *replay() const { return m_replay; } ///< nullptr where there is no sandbox
    void showReplay(const std::optional<WebhookId> &only);
    void showVerifier();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildContent();
    QWidget *buildSide();
    void showState();
    void showSummary();
    void showForm(const WebhookId &id);
    void becameId(const WebhookId &draft, const WebhookId &id);
    void place();
    bool isContent() const;

    PaneContext m_context;
    WebhooksController &m_webhooks;
    PaneHeader *m_header;
    QPushButton *m_new, *m_replayButton, *m_refresh;
    QStackedWidget *m_states;
    LoadingState *m_loading;
    ErrorState *m_error;
    EmptyState *m_empty;
    QWidget *m_content;
    Banner *m_stale;
    QSplitter *m_split;
    WebhookList *m_list;
    QStackedWidget *m_forms;
    std::map<WebhookId, WebhookForm *> m_byId;
    QWidget *m_right, *m_side, *m_sideLine; ///< form and side; the side, and the line before it
    QScrollArea *m_verifierScroll;
    SegmentedControl *m_tabs;
    DeliveriesView *m_deliveries;
    VerifierView *m_verifier;
    ReplayView *m_replay = nullptr;
    bool m_tabbed = false;
};

} // namespace selwise
