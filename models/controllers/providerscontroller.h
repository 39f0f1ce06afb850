#pragma once

#include "models/controllers/panestate.h"
#include "models/domain/health.h"
#include "models/domain/validation.h"
#include "models/drafts/draftbook.h"
#include "models/services/recordwriter.h"
#include "models/services/secretvault.h"

#include <QObject>
#include <memory>

namespace selwise {

class Clock;
class HealthFeed;
class ProvidersModel;

/// A record as it was when it was asked for; it does not change any more. nullptr = there is none.
using ProviderRecordPtr = std::shared_ptr<const ProviderRecord>;

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
    /// Whose saves, removals and replaced secrets are not over yet, in order; before that the site should not be left.
    std::vector<ProviderId> writing() const;
    void refresh(); ///< providers and health; typed text stays
    void cancel();

    /// What the form shows (draft over base); nullptr = not configured and not being created. The same one as long as
    /// nothing has changed, decoded once.
    ProviderRecordPtr shown(const ProviderId &id) const;
    /// The same without its mappings and filters, which may be thousands.
    ProviderRecordPtr settings(const ProviderId &id) const;
    /// Grow when these parts of what is shown change: who shows only one of them need not look at the rest.
    struct Revisions {
        quint64 mappings = 0, filters = 0;
        friend bool operator==(const Revisions &, const Revisions &) = default;
    };
    Revisions revisions(const ProviderId &id) const;
    /// What the server has, with its secret states.
    ProviderRecordPtr stored(const ProviderId &id) const;
    /// NotKnown before the first successful read.
    enum class Existence { Exists, Missing, NotKnown };
    Existence existence(const ProviderId &id) const;
    std::optional<ProviderHealth> health(const ProviderId &id) const;
    HealthFeed &live() const; ///< how the deliveries go, kept up while somebody looks
    std::vector<Issue> issues(const ProviderId &id) const;
    /// Those of them to be told before the draft is published: every error, for nothing is written with one, and the warnings
    /// that its changes bring or touch. The others were there before, and stand in the form.
    std::vector<Issue> issuesOfChanges(const ProviderId &id) const;
    /// The server's own 422 texts of the last save, by path; cleared when the member is edited.
    std::map<QString, std::vector<QString>> fieldErrors(const ProviderId &id) const;

    void create(const ProviderId &id);
    void setEnabled(const ProviderId &id, bool on);
    void setTestMode(const ProviderId &id, bool on);
    void setText(const ProviderId &id, ConfigField field, const QString &text);
    void setFlag(const ProviderId &id, ConfigField field, bool on);
    void apply(const std::vector<Change> &changes); ///< for undo and redo; as one edit of each record
    void discard(const ProviderId &id);

    /// Saves the drafts of these providers, one after the other; `saved` for each. Errors in `issues` stop that one: its
    /// outcome is NotWritten without an error. A new record whose secret waits here and cannot be read is not sent without
    /// it: SecretsWouldBeLost with `secretError`.
    void save(const std::vector<ProviderId> &ids);
    void settle(const ProviderId &id, const MemberPath &path);
    /// The draft is that it goes with the next publish, and its secrets leave this computer then; announced by `edited`. Of one
    /// that the server does not have, and again, nothing.
    void remove(const ProviderId &id);
    void keep(const ProviderId &id); ///< not after all: as the server has it; announced by `edited`
    bool isRemoved(const ProviderId &id) const; ///< by the draft

    /// An existing record: its own PUT at once, and the keychain (contract, 10). A record being created: the keychain only;
    /// it goes along with the first save. While that is not known the record is read first. Ends in `secretReplaced` or
    /// `secretNotReplaced`; a refused value is not kept.
    void replaceSecret(const ProviderId &id, ConfigField field, const Secret &secret);
    /// From the keychain, or as the server sent it. NotFound when neither has it.
    QFuture<Result<Secret, SecretError>> revealSecret(const ProviderId &id, ConfigField field);
    std::optional<SecretEntry> secretEntry(const ProviderId &id, ConfigField field) const;
    std::vector<SecretEntry> secretsOfNew(const ProviderId &id) const; ///< that go along with a first publish
    /// The secrets on this computer that a write would carry along though nobody edited them, since this server may lose
    /// what is left out (contract, 3); not `replaced`. To be said before.
    std::vector<SecretEntry> wouldPutBack(const ProviderId &id, std::optional<ConfigField> replaced = {}) const;

Q_SIGNALS:
    void stateChanged();
    void recordChanged(const selwise::ProviderId &id); ///< shown, stored, issues or secrets of one provider
    void liveChanged(); ///< `live`, and with it `health` of each
    void edited(const selwise::Change &change);
    void saved(const selwise::ProviderId &id, const selwise::WriteOutcome &outcome);
    /// `putBack`: wire names of other secrets that went along.
    void secretReplaced(const selwise::ProviderId &id, selwise::ConfigField field, const selwise::SecretVault::Kept &kept,
                        const std::vector<QString> &putBack);
    void secretNotReplaced(const selwise::ProviderId &id, selwise::ConfigField field, const selwise::ApiError &error);
    void removed(const selwise::ProviderId &id); ///< deleted at the server from here
    void busyChanged();
    void writingChanged();

private:
    template <class Edit>
    void edit(const ProviderId &id, Edit change);
    void take(const std::optional<Change> &change);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
