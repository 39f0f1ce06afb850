#pragma once

#include "ui/panes/command.h"

#include <QPointer>
#include <QWidget>
#include <vector>

class QLineEdit;
class QListView;

namespace selwise {

class PaletteModel;

/// "Go to anything": covers its parent with a veil, searches commands as you type, runs the chosen one. Esc, a click beside
/// it or losing the focus closes it; the focus goes back to where it was.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    void open(std::vector<Command> commands);
    void dismiss();

Q_SIGNALS:
    void ran(const QString &title); ///< before the command runs

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void select(int row);
    void runCurrent();
    void search(const QString &query);

    PaletteModel *m_model;
    QWidget *m_panel;
    QLineEdit *m_query;
    QListView *m_list;
    QWidget *m_nothing;
    QPointer<QWidget> m_before;
};

} // namespace selwise
