#pragma once

#include <QFrame>
#include <set>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace selwise {

class SearchField;

/// The events to choose from, by family: search, all and none, and a name of one's own. Space ticks; Esc closes.
class EventPopup : public QFrame {
    Q_OBJECT
public:
    EventPopup(const std::vector<QString> &chosen, QWidget *parent);
    void popUpAt(QWidget *anchor);
    SearchField *search() const { return m_search; }
    QTreeWidget *tree() const { return m_tree; }

Q_SIGNALS:
    /// In the order in which they were chosen before, then the new ones in the order of the catalogue.
    void chosen(const std::vector<QString> &events);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *addEvent(QTreeWidgetItem *family, const QString &name);
    void filter(const QString &text);
    void setAll(bool on);
    void addOwn();
    void report();

    std::vector<QString> m_chosen;
    SearchField *m_search;
    QTreeWidget *m_tree;
    QPushButton *m_own;
    bool m_filling = false;
};

} // namespace selwise
