#pragma once

#include "models/controllers/filterscontroller.h"
#include "ui/panes/pane.h"

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace selwise {

class Banner;
class EmptyState;
class ErrorState;
class FilterEditor;
class FilterList;
class LoadingState;
class PaneHeader;
class PopupMenuButton;
class SearchField;
class VerdictPanel;

/// The filters of a site: list, editor, and what would pass. In a narrow window the list is a combo box over the editor.
class FiltersPane : public Pane {
    Q_OBJECT
public:
    explicit FiltersPane(const PaneContext &context, QWidget *parent = nullptr);

    QList<QWidget *> regions() const override;
    QWidget *searchField() const override;
    std::vector<Command> commands() override;
    void entered() override;
    int footHeight() const override;

    void select(const FiltersController::Key &key); ///< also one that does not exist yet: then an empty one is begun
    FilterEditor *editor() const { return m_editor; }
    FilterList *list() const { return m_list; }
    VerdictPanel *verdict() const { return m_verdict; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void fillNewMenu(class QMenu *menu);
    void begin(const FiltersController::Key &key);
    void showState();
    void showSummary();
    void showChosen(const std::optional<FiltersController::Key> &key);
    void fillCombo();
    void place();

    PaneContext m_context;
    FiltersController &m_filters;
    PaneHeader *m_header;
    QPushButton *m_refresh;
    PopupMenuButton *m_new;
    QStackedWidget *m_states;
    LoadingState *m_loading;
    ErrorState *m_error;
    EmptyState *m_empty;
    Banner *m_stale;
    QSplitter *m_split;
    QWidget *m_side;
    SearchField *m_search;
    FilterList *m_list;
    QComboBox *m_combo;
    FilterEditor *m_editor;
    VerdictPanel *m_verdict;
    bool m_selecting = false;
};

} // namespace selwise
