#pragma once

#include "ui/panes/pane.h"

class QComboBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace selwise {

class Banner;
class DiffView;
class Pill;
class TextLabel;

/// One version: when, by whom, what became of it, what it changed in words and as JSON, against any other state; restoring it.
class VersionDetail : public QWidget {
    Q_OBJECT
public:
    VersionDetail(const PaneContext &context, QWidget *parent);

    void show(qint64 number); ///< 0 = none
    qint64 number() const { return m_number; }
    void refill();
    QPushButton *restoreButton() const { return m_restore; }
    QComboBox *against() const { return m_against; }

Q_SIGNALS:
    void restoreWanted(qint64 number);

private:
    QWidget *buildHead();
    void fillChoices();
    void showFacts();
    void showDifferences();
    void addFact(const QString &key, const QString &value, Tone tone = Tone::Neutral);

    PaneContext m_context;
    qint64 m_number = 0;
    TextLabel *m_title, *m_what;
    Pill *m_state;
    QComboBox *m_against;
    QPushButton *m_restore, *m_restoreBefore;
    QWidget *m_facts;
    QGridLayout *m_factGrid;
    QVBoxLayout *m_sentences;
    QWidget *m_list;
    DiffView *m_diff;
    int m_factRows = 0;
    qint64 m_filledFor = 0;
    int m_choices = 0; ///< how many versions there were when the choices were made
};

} // namespace selwise
