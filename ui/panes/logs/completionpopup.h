#pragma once

#include "models/query/logcomplete.h"

#include <QFrame>

class QListView;

namespace selwise {

/// What could stand at the caret, in a card below the field. It never takes the focus: keys come from the field.
class CompletionPopup : public QFrame {
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *window);

    void show(const std::vector<logquery::Candidate> &candidates, const QPoint &below, int current);
    void step(int direction);
    int current() const; ///< -1: none

Q_SIGNALS:
    void taken(int candidate);
    void helpWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    Model *m_model;
    QListView *m_list;
};

} // namespace selwise
