#pragma once

#include "models/controllers/panestate.h"
#include "models/domain/health.h"
#include "models/domain/validation.h"
#include "models/drafts/draftbook.h"
#include "models/services/providerwriter.h"
#include "models/services/secretvault.h"

#include <QObject>
#include <memory>

namespace selwise {

class Clock;
class ProvidersModel;

/// The Providers pane of one site. Edits go through `edit…`, each of which makes one Change and emits `edited`, so that the
/// window can put it on its undo stack; undo and redo hand Changes back through `apply`.
class ProvidersController : public QObject {
    Q_OBJECT
public:
    struct Deps {
        ControlPlane &plane;
        SecretVault &vault;
        DraftBook &drafts;
        Clock &clock;
        QString connection, site; ///< for keychain keys
    };
    explicit ProvidersController(Deps deps, QObject *parent = nullptr);
    ~ProvidersController() override;

    ProvidersModel *model() const;
    PaneState state() const;
    QDateTime refreshedAt() const; ///< UTC; invalid before the first answer
    bool isBusy() const;
    void refresh(); ///< providers and health; typed text stays
    void cancel();

    /// What the form shows (draft over base); nullopt = not configured and not being created.
    std::optional<ProviderRecord> shown(const ProviderId &id) const;
    /// What the server has, with its secret states.
    std::optional<ProviderRecord> stored(const ProviderId &id) const;
    std::optional<ProviderHealth> health(const ProviderId &id) const;
    std::vector<Issue> issues(const ProviderId &id) const;
    /// The server's own 422 texts of the last save, by path; cleared when the member is edited.
    std::map<QString, std::vector<QString>> fieldErrors(const ProviderId &id) const;

    void create(const ProviderId &id);
    void setEnabled(const ProviderId &id, bool on);
    void setTestMode(const ProviderId &id, bool on);
    void setText(const ProviderId &id, ConfigField field, const QString &text);
    void setFlag(const ProviderId &id, ConfigField field, bool on);
    void apply(const Change &change); ///< for undo and redo
    void discard(const ProviderId &id);

    /// Saves the drafts of these providers, one after the other; `saved` for each. Errors in `issues` stop that one: its
    /// outcome is NotWritten without an error. A new record whose secret waits here and cannot be read is not sent without
    /// it: SecretsWouldBeLost with `secretError`.
    void save(const std::vector<ProviderId> &ids);
    void settle(const ProviderId &id, const MemberPath &path, bool mine);
    /// Deletes at the server; `removed` or `failed`. `forgetSecrets` also removes them from this computer.
    void remove(const ProviderId &id, bool forgetSecrets);

    /// An existing record: its own PUT at once, and the keychain (contract, 10). A record being created: the keychain only;
    /// it goes along with the first save. Ends in `secretReplaced` or `failed`; a refused value is not kept.
    void replaceSecret(const ProviderId &id, ConfigField field, const Secret &secret);
    /// From the keychain, or as the server sent it. NotFound when neither has it.
    QFuture<Result<Secret, SecretError>> revealSecret(const ProviderId &id, ConfigField field);
    std::optional<SecretEntry> secretEntry(const ProviderId &id, ConfigField field) const;

Q_SIGNALS:
    void stateChanged();
    void recordChanged(const selwise::ProviderId &id); ///< shown, stored, issues, secrets or health of one provider
    void edited(const selwise::Change &change);
    void saved(const selwise::ProviderId &id, const selwise::WriteOutcome &outcome);
    void secretReplaced(const selwise::ProviderId &id, selwise::ConfigField field, const selwise::SecretVault::Kept &kept);
    void removed(const selwise::ProviderId &id);
    void failed(const selwise::ProviderId &id, const selwise::ApiError &error); ///< of remove and replaceSecret
    void busyChanged();

private:
    template <class Edit>
    void edit(const ProviderId &id, Edit change);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
