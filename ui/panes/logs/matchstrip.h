#pragma once

#include "models/ports/logresult.h"

#include <QWidget>

namespace selwise {

/// Beside the scroll bar: where failures and bookmarks lie in all of the rows. A click goes there. For the mouse only: the keys
/// for the next failure and the table itself say the same.
class MatchStrip : public QWidget {
    Q_OBJECT
public:
    explicit MatchStrip(QWidget *parent = nullptr);
    void setResult(LogResultPtr result);
    QSize sizeHint() const override { return {14, 100}; }

Q_SIGNALS:
    void rowWanted(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Mark {
        int y = 0;
        DeliveryStatus status = DeliveryStatus::Failed;
    };
    void gather();

    LogResultPtr m_result;
    std::vector<Mark> m_marks;
    std::vector<int> m_bookmarks; ///< y
};

} // namespace selwise
