#pragma once

#include "models/ports/logarchive.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QSpinBox;
class QDoubleSpinBox;

namespace selwise {

class TextLabel;

/// How long the logs of this site are kept on this computer: by age, by size, or for ever. Says what would go at once.
class RetentionDialog : public QDialog {
    Q_OBJECT
public:
    /// `archive` outlives it.
    RetentionDialog(LogArchive &archive, const QString &site, const QDateTime &now, QWidget *parent = nullptr);
    RetentionPolicy policy() const;

Q_SIGNALS:
    void saved(const selwise::RetentionPolicy &policy);

private:
    void showEffect();
    void countOlder(qint64 beforeMs);
    void save();

    LogArchive &m_archive;
    QDateTime m_now;
    QCheckBox *m_byAge, *m_bySize;
    QSpinBox *m_days;
    QDoubleSpinBox *m_size;
    TextLabel *m_effect, *m_problem;
    QPushButton *m_save;
    quint64 m_turn = 0;
};

} // namespace selwise
