#pragma once

#include "models/controllers/publishrun.h"
#include "models/drafts/draftbook.h"
#include "models/services/publishwarnings.h"
#include "ui/panes/pane.h"

#include <QTimer>
#include <set>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace selwise {

class Banner;
class DiffView;
class FilterPreview;
class PaneHeader;
class SecretReplacer;
class TextLabel;

/// All unpublished changes of a site as sentences beside the JSON, conflicts to settle, and Publish, which names the
/// environment. Records are written one after the other; what was written and what was not stands here afterwards.
class ReviewPane : public Pane {
    Q_OBJECT
public:
    explicit ReviewPane(const PaneContext &context, QWidget *parent = nullptr);

    QList<QWidget *> regions() const override;
    void entered() override;
    int footHeight() const override;
    bool publish() override;

    QPushButton *publishButton() const { return m_publish; }

private:
    struct Settled { ///< a conflict that was decided on this page: its cards stay, for another choice
        RecordKey record;
        Conflict conflict;
        int choice;
    };
    void build();
    QWidget *buildFoot();
    void refillSoon();
    void refill();
    void orderTabs();
    void addRecord(const RecordKey &key);
    void addConflict(const RecordKey &key, const Conflict &conflict, int choice);
    void addSettled(const RecordKey &key);
    void dropOutdated();
    void addTheirs(const RecordKey &key);
    void addTakeAll(int conflicts);
    void addSummary();
    void addOutcomes();
    Banner *addBanner(Tone tone, const QString &fact, const QString &text);
    void showDiff();
    QString whyNothing() const;
    QString environment() const;
    void chooseAll(int choice);
    void choose(const RecordKey &key, const Conflict &conflict, int choice);
    QStringList missingSecrets(const RecordKey &key) const;
    std::vector<RecordKey> ready() const; ///< ticked, without errors and conflicts
    std::optional<bool> isSeen(const QString &event, const QString &path) const;
    void readSeen();
    void finished();
    bool testWritten(const std::vector<RecordKey> &written);
    void tellRetries(const std::map<RecordKey, int> &waiting);

    PaneContext m_context;
    Publishers &m_publishers;
    DraftBook &m_drafts;
    SecretReplacer *m_replacer;
    FilterPreview *m_preview;
    PaneHeader *m_header;
    QSplitter *m_split;
    QWidget *m_list;
    QVBoxLayout *m_column;
    DiffView *m_diff;
    TextLabel *m_foot;
    QLineEdit *m_note;
    QCheckBox *m_test; ///< the providers, once they are written
    QPushButton *m_publish, *m_back;
    QTimer m_refill; ///< several changes at once are shown once
    std::set<RecordKey> m_leftOut;
    std::vector<Settled> m_settled;
    std::vector<PublishWarning> m_warnings; ///< of what is shown
    struct Ended {
        QString name; ///< a record that was deleted has none any more
        WriteOutcome outcome;
    };
    std::map<RecordKey, Ended> m_outcomes; ///< of the last publish, unless all went well
    PublishRun *m_run = nullptr;
};

} // namespace selwise
