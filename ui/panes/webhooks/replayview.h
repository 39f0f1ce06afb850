#pragma once

#include "models/controllers/sandboxreplay.h"
#include "ui/panes/pane.h"

#include <map>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace selwise {

class Banner;
class FieldRow;
class ReplayBar;
class SegmentedControl;
class TextLabel;

/// Sending again what was not delivered: what to choose, what would happen, and what came of it. Plans first; sandbox only.
class ReplayView : public QWidget {
    Q_OBJECT
public:
    ReplayView(const PaneContext &context, SandboxReplay &replay, QWidget *parent = nullptr);
    void open(const std::optional<WebhookId> &only); ///< chooses everything, or that webhook, and plans

    QCheckBox *failed() const { return m_failed; }
    QCheckBox *never() const { return m_never; }
    QCheckBox *receiver(const QString &id) const;
    QLineEdit *rate() const { return m_rate; }
    QPushButton *dryRun() const { return m_dryRun; }
    QPushButton *replay() const { return m_run; }
    QPushButton *close() const { return m_close; }
    QString sentence() const; ///< the plan in words
    QString outcome() const;  ///< title and text of the card at the right

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildChoice();
    QWidget *buildPlan();
    QWidget *buildSide();
    QCheckBox *addChoice(QVBoxLayout *column, const QString &text, const QString &caption, TextLabel **count);
    void choose();
    void refill();
    void fillReceivers();
    void showTable();
    void showSide();
    void addFact(const QString &what, const QString &how, Tone tone);

    PaneContext m_context;
    SandboxReplay &m_replay;
    QCheckBox *m_failed, *m_never, *m_stop;
    TextLabel *m_failedCount, *m_neverCount, *m_sentence, *m_planRemark, *m_cardTitle, *m_cardText, *m_firstTitle, *m_assured;
    QVBoxLayout *m_receiverColumn, *m_facts;
    std::map<QString, QCheckBox *> m_receivers;
    std::map<QString, TextLabel *> m_receiverCounts;
    SegmentedControl *m_age;
    QLineEdit *m_rate;
    FieldRow *m_rateRow;
    ReplayBar *m_bar;
    QGridLayout *m_table, *m_first;
    QWidget *m_firstPart;
    Banner *m_error;
    QPushButton *m_dryRun, *m_run, *m_close;
};

} // namespace selwise
