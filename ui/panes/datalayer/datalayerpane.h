#pragma once

#include "ui/panes/pane.h"

class QPushButton;
class QStackedWidget;

namespace selwise {

class Banner;
class DataLayerController;
class DataLayerForm;
class ErrorState;
class LoadingState;
class PaneHeader;
class SnippetView;

/// The data layer of the site: what the page collects, how pages get their type, how it is sent; and the JavaScript for the page.
class DataLayerPane : public Pane {
    Q_OBJECT
public:
    explicit DataLayerPane(const PaneContext &context, QWidget *parent = nullptr);

    QList<QWidget *> regions() const override;
    QWidget *searchField() const override;
    void entered() override;
    DataLayerForm *form() const { return m_form; }

private:
    void build();
    QWidget *buildContent();
    void showState();
    void resetToDefaults();

    PaneContext m_context;
    DataLayerController &m_layer;
    PaneHeader *m_header;
    QPushButton *m_reset;
    QStackedWidget *m_states;
    LoadingState *m_loading;
    ErrorState *m_error;
    Banner *m_stale;
    DataLayerForm *m_form;
    SnippetView *m_snippet;
};

} // namespace selwise
