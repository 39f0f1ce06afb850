#pragma once

#include <QWidget>

class QPushButton;

namespace selwise {

class TextLabel;

/// Stands where the panes will be while a site is being opened.
class OpeningPage : public QWidget {
    Q_OBJECT
public:
    explicit OpeningPage(QWidget *parent = nullptr);
    void setSite(const QString &name);

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QPushButton *m_cancel;
};

} // namespace selwise
