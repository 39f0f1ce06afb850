#pragma once

#include <QDialog>

namespace selwise {

/// The query language, with examples that can be tried at once.
class LogHelpDialog : public QDialog {
    Q_OBJECT
public:
    explicit LogHelpDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleWanted(const QString &query);
};

} // namespace selwise
