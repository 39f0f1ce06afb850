#pragma once

#include <QWidget>

namespace selwise {

/// The path of a secret: from the keychain to Selwise as it is, and not into files, logs and exports.
class SecretPicture : public QWidget {
    Q_OBJECT
public:
    explicit SecretPicture(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {328, 150}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace selwise
