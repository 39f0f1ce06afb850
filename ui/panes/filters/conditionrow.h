#pragma once

#include "models/controllers/filterscontroller.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace selwise {

class LinkLabel;
class Suggestions;
class TextLabel;
class ValueEditor;

/// One condition: "when", field, operator, value, how many events it stops, and × to remove it. A line beneath says what is
/// wrong, or what was seen there. Alt+Up and Alt+Down move it, Ctrl+D doubles it, and it can be dragged by its first word.
class ConditionRow : public QWidget {
    Q_OBJECT
public:
    explicit ConditionRow(QWidget *parent = nullptr);

    void setCondition(int index, const Condition &condition, const EvaluationRules &rules);
    void setSeen(const QString &event, const SeenKind *seen);
    /// nullptr while it is worked out.
    void setJudged(const FilterVerdict *verdict);
    const Condition &condition() const { return m_condition; }
    int index() const { return m_index; }
    QLineEdit *field() const { return m_field; }
    QComboBox *operators() const { return m_operators; }
    ValueEditor *value() const { return m_value; }
    QString message() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(int index, const selwise::Condition &condition);
    void finished();
    void removeWanted(int index);
    void duplicateWanted(int index);
    void moveWanted(int from, int to);
    void stopsClicked(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take();
    void arrange();
    void showMessage();
    bool isForeign() const; ///< a shape that is kept and shown as it is

    int m_index = 0;
    Condition m_condition;
    QString m_event;
    const SeenKind *m_seen = nullptr; ///< alive as long as the editor shows it
    ConditionCheck m_check;
    bool m_checked = false, m_dragging = false, m_oneLine = false;
    int m_dragStart = 0;
    TextLabel *m_word, *m_json, *m_message;
    QLineEdit *m_field;
    QComboBox *m_operators;
    ValueEditor *m_value;
    LinkLabel *m_stops;
    QToolButton *m_remove;
    QHBoxLayout *m_line, *m_secondLine;
    Suggestions *m_paths;
};

} // namespace selwise
