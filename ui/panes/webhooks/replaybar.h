#pragma once

#include <QWidget>

namespace selwise {

/// How many of those chosen would go, as a line that gets thinner at each gate. A screen reader gets the numbers.
class ReplayBar : public QWidget {
    Q_OBJECT
public:
    explicit ReplayBar(QWidget *parent = nullptr);
    void setFigures(qint64 chosen, qint64 youngEnough, qint64 go);
    QSize sizeHint() const override { return {360, 76}; }
    QSize minimumSizeHint() const override { return {240, 76}; }

    /// The height of a stretch of the line for `part` of `whole`: at least 3 while there is anything, at most 18.
    static int thickness(qint64 part, qint64 whole);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_chosen = 0, m_young = 0, m_go = 0;
};

} // namespace selwise
