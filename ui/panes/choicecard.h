#pragma once

#include <QRadioButton>

namespace selwise {

/// One of a few alternatives as a card: label, value in mono, a remark. A radio button in all but its looks.
class ChoiceCard : public QRadioButton {
    Q_OBJECT
public:
    ChoiceCard(const QString &label, const QString &value, const QString &remark, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QString m_value, m_remark;
};

} // namespace selwise
