#pragma once

#include <QLineEdit>

namespace selwise {

/**
 * A line edit with a magnifier. Escape clears it, a second Escape goes on to the window; Down asks for the list below.
 * Name it by what it searches: the placeholder is its accessible name until another is set.
 */
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace selwise
