#pragma once

#include <QWidget>

class QHBoxLayout;

namespace selwise {

class TextLabel;

/// The head of a pane: title, a line about its state, buttons at the right. 56 px.
class PaneHeader : public QWidget {
    Q_OBJECT
public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);
    void setSummary(const QString &summary);
    void addTool(QWidget *tool);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_summary;
    QHBoxLayout *m_row;
};

} // namespace selwise
