#pragma once

#include "models/controllers/mappingcontroller.h"
#include "ui/panes/pane.h"

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace selwise {

class Banner;
class DiagramLegend;
class EmptyState;
class ErrorState;
class ImportPreview;
class LabelBanner;
class LoadingState;
class MappingDiagram;
class MappingExchange;
class MappingInspector;
class MappingTools;
class MappingView;
class PaneHeader;
class TextLabel;

/// Where every event of the shop goes: a table, and everything about the selected event beside it, or over it where there is
/// no room.
class MappingPane : public Pane {
    Q_OBJECT
public:
    explicit MappingPane(const PaneContext &context, QWidget *parent = nullptr);
    ~MappingPane() override;

    QList<QWidget *> regions() const override;
    QWidget *searchField() const override;
    std::vector<Command> commands() override;
    void entered() override;
    bool leave() override;

    MappingView *table() const { return m_table; }
    MappingDiagram *diagram() const { return m_diagram; }
    ImportPreview *preview() const { return m_preview; }
    MappingExchange *exchange() const { return m_exchange; }
    MappingInspector *inspector() const { return m_inspector; }
    void select(const QString &event, const std::optional<ProviderId> &provider = {});
    void showDiagram(bool on); ///< else the table

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHeader();
    QWidget *buildContent();
    QWidget *buildDiagram();
    QWidget *buildNothing();
    void connectTable();
    void showState();
    void countSeen();
    void showRows();
    void showAll();
    bool isTable() const; ///< or what stands for it while no event is in it
    void showCounts();
    void showDefaults();
    void perform(const std::vector<MappingEdit> &edits);
    void performChanges(const QString &text, const std::vector<Change> &changes);
    void fillBulk(QMenu *menu);
    void fillColumns(QMenu *menu);
    void unmapSelected();
    void resetSelected();
    void copy(bool cut);
    void showPreview(bool preview);
    void setChoice(const std::function<void(MappingChoice &)> &change);
    void openInspector(bool open);
    void place();
    void tellRefused(const QString &sentence);

    PaneContext m_context;
    MappingController &m_mapping;
    PaneHeader *m_header;
    QPushButton *m_undo, *m_fetch;
    MappingTools *m_tools;
    QStackedWidget *m_states;
    LoadingState *m_loading;
    EmptyState *m_empty;
    ErrorState *m_error;
    QWidget *m_body;
    Banner *m_stale, *m_defaultsProblem, *m_message;
    LabelBanner *m_labels;
    QSplitter *m_split;
    QStackedWidget *m_left;
    MappingView *m_table;
    QWidget *m_nothing;
    TextLabel *m_nothingText;
    ImportPreview *m_preview;
    MappingDiagram *m_diagram;
    DiagramLegend *m_legend;
    MappingExchange *m_exchange;
    MappingInspector *m_inspector;
    bool m_narrow = false, m_inspectorOpen = true;
};

} // namespace selwise
