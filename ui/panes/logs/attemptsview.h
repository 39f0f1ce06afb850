#pragma once

#include "models/domain/deliverylog.h"

#include <QWidget>

class QVBoxLayout;

namespace selwise {

/// The attempts of one delivery as a timeline: when, what came back after how long, how long it waited for the next.
class AttemptsView : public QWidget {
    Q_OBJECT
public:
    explicit AttemptsView(QWidget *parent = nullptr);
    /// Oldest first; `current` is marked. Times of another day than `today` say theirs.
    void setAttempts(const std::vector<DeliveryLogEntry> &attempts, const QString &current, const QDate &today);

private:
    QVBoxLayout *m_column;
};

} // namespace selwise
