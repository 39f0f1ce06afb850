#pragma once

#include "models/controllers/explaincontroller.h"
#include "ui/panes/pane.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace selwise {

class Card;
class CodeBlock;
class EmptyState;
class GatesRow;
class LinkLabel;
class PaneHeader;
class PopupMenuButton;
class SegmentedControl;
class StatusLabel;
class StepsView;
class TextLabel;
class WordsBlock;

/// What happens to one event, and why: typed, pasted, picked from those seen or made from a template; for each destination the
/// path through the gates as a picture and in words, and the exact request. Works it out again as one types.
class ExplainPane : public Pane {
    Q_OBJECT
public:
    explicit ExplainPane(const PaneContext &context, QWidget *parent = nullptr);

    QList<QWidget *> regions() const override;
    void entered() override;

    void setEvent(const QString &json, const QString &from);
    CodeBlock *editor() const { return m_editor; }
    std::vector<GatesRow *> rows() const { return m_rows; }
    enum Shows { Published, WithChanges, Both };
    void setShows(Shows shows);
    QString sentence() const;
    QString requestText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line {
        RecordKey key;
        bool draft = false;
        const Explanation *explanation = nullptr; ///< alive until the controller has a new one
        QString name, remark;
    };
    QWidget *buildEvent();
    QWidget *buildGates();
    QWidget *buildRequest();
    void fillPicks(class QMenu *menu);
    void fillTemplates(class QMenu *menu);
    void refresh();
    std::vector<Line> lines() const;
    void choose(int line);
    void showDetail(const Line &line);
    void showCondition(const Line &line);
    void openFilter();
    QString changesText(const RecordKey &key) const;
    ProviderMark markOf(const RecordKey &key) const;

    PaneContext m_context;
    ExplainController &m_explain;
    PaneHeader *m_header;
    PopupMenuButton *m_pick, *m_template;
    QSplitter *m_split;
    CodeBlock *m_editor;
    TextLabel *m_from, *m_conditionTitle, *m_field, *m_expected, *m_actual, *m_notAsked, *m_requestRemark;
    StatusLabel *m_status;
    SegmentedControl *m_shows, *m_side;
    QStackedWidget *m_states, *m_sides;
    QVBoxLayout *m_rowsLayout;
    std::vector<GatesRow *> m_rows;
    std::vector<Line> m_lines;
    Card *m_condition;
    LinkLabel *m_openFilter;
    WordsBlock *m_words;
    TextLabel *m_facts;
    CodeBlock *m_request;
    QPushButton *m_curl;
    StepsView *m_steps;
    std::optional<std::pair<RecordKey, bool>> m_chosen;
};

} // namespace selwise
