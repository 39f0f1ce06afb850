#pragma once

#include "models/domain/mappingtable.h"

#include <QWidget>

class QPushButton;

namespace selwise {

class IconLabel;
class TextLabel;
class WordsBlock;

/// Beside the selected curve of the diagram: what goes where, how often, and what can be done.
class EdgeCard : public QWidget {
    Q_OBJECT
public:
    explicit EdgeCard(QWidget *parent = nullptr);
    void showEdge(const MappingEvent &event, const MappingColumn &column, const MappingCell &cell);
    void placeAt(const QPoint &place); ///< beneath it in the parent, or above where there is no room

Q_SIGNALS:
    void renameWanted();
    void unmapWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_mark;
    TextLabel *m_what, *m_state, *m_seen, *m_warning;
    WordsBlock *m_sentence;
    QPushButton *m_rename, *m_unmap;
};

} // namespace selwise
