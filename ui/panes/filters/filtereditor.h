#pragma once

#include "models/controllers/filterscontroller.h"
#include "ui/panes/pane.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace selwise {

class Banner;
class ConditionRow;
class GatesPicture;
class IconLabel;
class LinkLabel;
class PopupMenuButton;
class SegmentedControl;
class TextLabel;
class ToggleSwitch;
class WordsBlock;

/// One filter: on or off, the sentence in words, the conditions, where events stop, and what changes against what is published.
class FilterEditor : public QScrollArea {
    Q_OBJECT
public:
    FilterEditor(const PaneContext &context, QWidget *parent = nullptr);

    void setFilter(const std::optional<FiltersController::Key> &key);
    const std::optional<FiltersController::Key> &key() const { return m_key; }
    const std::vector<ConditionRow *> &rows() const { return m_rows; }
    ToggleSwitch *toggle() const { return m_enabled; }
    QPushButton *addButton() const { return m_add; }
    QString sentence() const;
    void addCondition();
    void takeFocus();

Q_SIGNALS:
    void notice(const selwise::Notice &notice);
    void stopsClicked(int condition);
    void copied(const selwise::FiltersController::Key &to);

private:
    void build();
    ConditionRow *makeRow();
    void refill();
    void showJudged();
    void showNotes(const EventFilter &filter);
    void showChanges();
    void remove(int index);
    void move(int from, int to);
    void discrete(const std::function<void()> &edit); ///< one step of undo of its own
    void fillCopyMenu(class QMenu *menu);
    void changeRules();

    PaneContext m_context;
    FiltersController &m_filters;
    std::optional<FiltersController::Key> m_key;
    IconLabel *m_mark;
    TextLabel *m_title, *m_rule, *m_assumed, *m_changesTitle, *m_gatesTitle;
    ToggleSwitch *m_enabled;
    WordsBlock *m_words;
    Banner *m_note;
    QVBoxLayout *m_conditions, *m_changes;
    std::vector<ConditionRow *> m_rows;
    QPushButton *m_add, *m_remove, *m_revert;
    PopupMenuButton *m_copy;
    LinkLabel *m_change;
    GatesPicture *m_gates;
    std::shared_ptr<const SeenKind> m_seen;
    QWidget *m_content;
};

} // namespace selwise
