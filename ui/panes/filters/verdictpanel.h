#pragma once

#include "models/controllers/filterscontroller.h"
#include "ui/panes/card.h"

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace selwise {

class Banner;
class Clock;
class CodeBlock;
class LinkLabel;
class SeenFeed;
class StoppedModel;
class StoppedTable;
class TextLabel;
class VerdictBar;

/// What the chosen filter would have done with the last events really seen: the count, against the published filter, and those
/// that would not pass with the condition that stops each. Says honestly when none was seen, or what is not known.
class VerdictPanel : public Surface {
    Q_OBJECT
public:
    VerdictPanel(FiltersController &filters, SeenFeed &feed, const Clock &clock, QWidget *parent = nullptr);

    void refresh();
    void showOnly(int condition); ///< -1 = all
    QString headline() const;
    int footHeight() const; ///< of the row with its buttons
    StoppedModel *stopped() const { return m_model; }
    StoppedTable *table() const { return m_table; }

Q_SIGNALS:
    void explainWanted(const std::shared_ptr<const selwise::SeenEvent> &event); ///< the chosen one, in the Explain pane

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHead();
    void showFigures(const FilterVerdict &verdict);
    void showNothing();
    void showEvent(int row);

    FiltersController &m_filters;
    SeenFeed &m_feed;
    const Clock &m_clock;
    int m_only = -1;
    TextLabel *m_figure, *m_wouldPass, *m_published, *m_caption, *m_notTitle, *m_nothing;
    QBoxLayout *m_head;
    VerdictBar *m_bar;
    Banner *m_problem;
    QStackedWidget *m_list;
    StoppedModel *m_model;
    StoppedTable *m_table;
    CodeBlock *m_event;
    LinkLabel *m_all, *m_explain;
    QWidget *m_eventHead;
    QPushButton *m_read, *m_copy;
};

} // namespace selwise
