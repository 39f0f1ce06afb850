#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace selwise {

class TextLabel;

/// Stands where the panes will be while a site is being opened. Empty until it knows for what.
class OpeningPage : public QWidget {
    Q_OBJECT
public:
    explicit OpeningPage(QWidget *parent = nullptr);
    void setText(const QString &text);
    void takeFocus();

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QProgressBar *m_bar;
    TextLabel *m_text;
    QPushButton *m_cancel;
};

} // namespace selwise
