#pragma once

#include "models/domain/codec/testmodecodec.h"
#include "models/ports/controlplane.h"
#include "models/ports/settingsstore.h"
#include "models/services/recordwriter.h"

#include <QObject>
#include <set>

namespace selwise {

class Clock;
class ProvidersController;

/// Selwise's test mode with an end. Switching is a PUT of its own, at once, and leaves the draft alone. The end is kept in
/// the document "testmodes/<site>" (versioned); this program switches test mode off then, while it runs. What ended while
/// it did not run is asked about first: `overdue`.
class TestModes : public QObject {
    Q_OBJECT
public:
    struct Deps {
        ControlPlane &plane;
        SecretVault &vault;
        ProvidersController &providers;
        SettingsStore &settings;
        Clock &clock;
        QString connection, site;
    };
    enum class Length { HalfHour, FourHours, UntilStopped };
    using Term = codec::TestModeTerm;

    TestModes(const Deps &deps, QObject *parent);
    ~TestModes() override;
    void close(); ///< lets go of the document

    /// What this program knows of a provider's test mode; nullopt also when another window or person switched it on.
    std::optional<Term> term(const ProviderId &id) const;
    bool isSwitching(const ProviderId &id) const { return m_switching.contains(id); }
    std::vector<Term> overdue() const; ///< to be asked about: switchOff or keepOn each

    /// Switches it on, or gives a running one another end.
    void switchOn(const ProviderId &id, Length length, const QString &by);
    void switchOff(const ProviderId &id);
    void keepOn(const ProviderId &id); ///< an overdue one stays, until somebody stops it

    static constexpr std::chrono::minutes retryDelay{1}; ///< after an end whose PUT failed
    static QString documentName(const QString &draftsName);

Q_SIGNALS:
    void changed(const selwise::ProviderId &id); ///< term, isSwitching
    void overdueFound();
    void switched(const selwise::ProviderId &id, bool on, bool atItsEnd);
    /// It is as it was, or nobody knows (`outcome`). At an end it is tried again after `retryDelay`.
    void failed(const selwise::ProviderId &id, bool on, const selwise::WriteOutcome &outcome);

private:
    enum class Why { User, End };
    void load();
    void save();
    void arm(const Term &term);
    void due(const ProviderId &id);
    void look(const ProviderId &id);
    void begin(const ProviderId &id, bool on, std::optional<Term> term, Why why);
    void write(const ProviderId &id, const ProviderRecord &record, bool on, const std::optional<Term> &term, Why why);
    void done(const ProviderId &id, bool on, const std::optional<Term> &term, Why why);
    void fail(const ProviderId &id, bool on, Why why, const WriteOutcome &outcome);
    void setTerm(const ProviderId &id, const std::optional<Term> &term);

    Deps m_deps;
    RecordWriter m_writer;
    QString m_document;
    bool m_held = false;
    std::map<ProviderId, Term> m_terms;
    std::set<ProviderId> m_overdue, m_switching;
    std::set<ProviderId> m_announced; ///< overdue ones that were told
    std::set<ProviderId> m_awaited;   ///< switched on, and not yet read so
    bool m_readAgain = false;
};

} // namespace selwise
