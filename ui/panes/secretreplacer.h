#pragma once

#include "models/controllers/providerscontroller.h"
#include "ui/panes/pane.h"

#include <QPointer>
#include <set>
#include <tuple>

namespace selwise {

class ReplaceSecretDialog;

/// Asks for a new value of a provider's secret, has it written, and says what became of it: in the dialog while it is open,
/// else in a notice. What was typed stays in the dialog until it is written.
class SecretReplacer : public QObject {
    Q_OBJECT
public:
    SecretReplacer(const PaneContext &context, QWidget *window);
    void ask(const ProviderId &id, ConfigField field);

Q_SIGNALS:
    void notice(const selwise::Notice &notice);

private:
    struct Asked {
        ProviderId id;
        ConfigField field;
        friend bool operator==(const Asked &, const Asked &) = default;
        friend bool operator<(const Asked &a, const Asked &b) { return std::tie(a.id, a.field) < std::tie(b.id, b.field); }
    };
    void replaced(const Asked &what, const SecretVault::Kept &kept, const std::vector<QString> &putBack);
    void notReplaced(const Asked &what, const ApiError &error);
    bool ended(const Asked &what); ///< false when it was not confirmed here
    /// The dialog waits for what has just ended; not for an earlier value of the same secret.
    bool isWaitingFor(const Asked &what) const;

    PaneContext m_context;
    QWidget *m_window;
    Asked m_asked{{}, ConfigField::ApiSecret}; ///< what the dialog asks for
    std::multiset<Asked> m_underWay;           ///< confirmed here, with no end yet
    QPointer<ReplaceSecretDialog> m_dialog;
};

} // namespace selwise
