#pragma once

#include "models/domain/alertrule.h"

#include <QDialog>

class QTimeEdit;

namespace selwise {

/// Asks for the hours of the day in which nothing is told on the desktop.
class QuietDialog : public QDialog {
    Q_OBJECT
public:
    QuietDialog(const QuietHours &hours, QWidget *parent);
    QuietHours hours() const;

Q_SIGNALS:
    void chosen(const selwise::QuietHours &hours);

private:
    QTimeEdit *m_from, *m_to;
};

} // namespace selwise
