#pragma once

#include <QDialog>

namespace selwise {

/// Version, licence, and what it was built on.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace selwise
