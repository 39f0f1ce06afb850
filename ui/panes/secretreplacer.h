#pragma once

#include "models/controllers/providerscontroller.h"
#include "ui/panes/pane.h"

#include <QPointer>

namespace selwise {

class ReplaceSecretDialog;

/// Asks for a new value of a provider's secret, has it written, and says what became of it. What was typed stays in the
/// dialog until it is written.
class SecretReplacer : public QObject {
    Q_OBJECT
public:
    SecretReplacer(const PaneContext &context, QWidget *window);
    void ask(const ProviderId &id, ConfigField field);
    bool isAsking(const ProviderId &id) const;

Q_SIGNALS:
    void notice(const selwise::Notice &notice);

private:
    void replaced(const SecretVault::Kept &kept);

    PaneContext m_context;
    QWidget *m_window;
    ProviderId m_id;
    ConfigField m_field = ConfigField::ApiSecret;
    QPointer<ReplaceSecretDialog> m_dialog;
};

} // namespace selwise
