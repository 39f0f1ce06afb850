#pragma once

#include "models/controllers/providerscontroller.h"
#include "ui/panes/pane.h"

#include <map>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace selwise {

class Banner;
class ErrorState;
class LoadingState;
class PaneHeader;
class ProviderForm;
class ProviderList;
class ResultPanel;

/// The providers of a site: list, form, and the test of the selected one beside it, or below where there is no room.
class ProvidersPane : public Pane {
    Q_OBJECT
public:
    explicit ProvidersPane(const PaneContext &context, QWidget *parent = nullptr);

    QList<QWidget *> regions() const override;
    QWidget *searchField() const override;
    std::vector<Command> commands() override;
    void entered() override;
    QDateTime readAt() const override;
    int footHeight() const override;

    void select(const ProviderId &id);
    ProviderForm *form() const; ///< of the selected provider
    ResultPanel *result() const; ///< of the selected provider
    ProviderList *list() const { return m_list; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void showState();
    void showSummary();
    void showForm(const ProviderId &id);
    void showTests();
    void place();
    void testSelected();
    void testAll();

    PaneContext m_context;
    ProvidersController &m_providers;
    PaneHeader *m_header;
    QPushButton *m_test, *m_testAll, *m_refresh;
    QStackedWidget *m_states;
    LoadingState *m_loading;
    ErrorState *m_error;
    Banner *m_stale;
    QSplitter *m_split;
    ProviderList *m_list;
    QStackedWidget *m_forms, *m_results;
    QWidget *m_resultLine;
    struct Side {
        ProviderForm *form = nullptr;
        ResultPanel *result = nullptr;
    };
    std::map<ProviderId, Side> m_sides;
    bool m_below = false;
};

} // namespace selwise
