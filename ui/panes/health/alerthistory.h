#pragma once

#include "models/domain/alertrule.h"

#include <QDialog>

namespace selwise {

/// What was raised, when, and for how long; the newest first.
class AlertHistory : public QDialog {
    Q_OBJECT
public:
    AlertHistory(const std::vector<AlertRecord> &records, const QDateTime &now, QWidget *parent);
};

} // namespace selwise
