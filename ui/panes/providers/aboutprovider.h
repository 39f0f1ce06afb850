#pragma once

#include "models/domain/providerrecord.h"

#include <QWidget>

namespace selwise {

/// Beside the form where there is room: what the provider is, what senders get wrong, where things are found.
class AboutProvider : public QWidget {
    Q_OBJECT
public:
    explicit AboutProvider(const ProviderId &id, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace selwise
