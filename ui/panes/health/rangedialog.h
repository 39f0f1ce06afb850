#pragma once

#include "models/services/healthfigures.h"

#include <QDialog>

class QDateTimeEdit;

namespace selwise {

class TextLabel;

/// Asks for a stretch of time, in local time.
class RangeDialog : public QDialog {
    Q_OBJECT
public:
    RangeDialog(const TimeSpan &span, const QDateTime &now, QWidget *parent);
    TimeSpan span() const;

Q_SIGNALS:
    void chosen(const selwise::TimeSpan &span);

private:
    void check();

    QDateTimeEdit *m_from, *m_to;
    TextLabel *m_message;
    class QPushButton *m_show;
};

} // namespace selwise
