#pragma once

#include <QAbstractButton>

namespace selwise {

/**
 * One of several ways to narrow a list, with how many that leaves: "Changed 3". Checked: selection; else outlined. Put them into a
 * QButtonGroup where one excludes the others.
 */
class FilterChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterChip(const QString &label, QWidget *parent = nullptr);

    /** Below zero: nobody knows how many. */
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
};

} // namespace selwise
