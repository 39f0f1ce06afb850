#pragma once

#include "models/controllers/providerscontroller.h"
#include "ui/panes/pane.h"

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace selwise {

class Banner;
class CodeBlock;
class ConfigFields;
class ConflictSection;
class Ga4DropsView;
class LiveStateView;
class RemovedPage;
class SecretReplacer;
class TestModeRow;
class TextLabel;
class ToggleSwitch;

/// The form of one provider: what it is, its state, its fields, test mode, what uses it, members nobody here knows.
class ProviderForm : public QWidget {
    Q_OBJECT
public:
    ProviderForm(const PaneContext &context, const ProviderId &id, QWidget *parent = nullptr);

    const ProviderId &provider() const { return m_id; }
    ConfigFields *fields() const { return m_fields; }
    void refill();
    void remove(); ///< with the next publish
    void replaceSecret(ConfigField field); ///< asks for the new value
    /// Shows `widget` under the fields; nullptr gives it back (to nobody). For a window too narrow for both.
    void setBelow(QWidget *widget);
    void scrollTo(QWidget *widget);

Q_SIGNALS:
    void notice(const selwise::Notice &notice);
    void reviewWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildBody();
    void buildTestMode(QVBoxLayout *column);
    void buildLive(QVBoxLayout *column);
    void buildDrops(QVBoxLayout *column);
    void buildMatchKeys(QVBoxLayout *column);
    void buildUses(QVBoxLayout *column);
    void buildUnknown(QVBoxLayout *column);
    bool isWritten() const;
    void showBanners();
    void showHealth();
    void showUses(const ProviderRecord &record);

    PaneContext m_context;
    ProvidersController &m_providers;
    ProviderId m_id;
    SecretReplacer *m_replacer;
    QWidget *m_empty, *m_body;
    RemovedPage *m_removed;
    QStackedLayout *m_stack;
    ToggleSwitch *m_enabled;
    QWidget *m_more;
    Banner *m_health, *m_note;
    ConflictSection *m_conflicts;
    ConfigFields *m_fields;
    TestModeRow *m_testMode;
    LiveStateView *m_live;
    Ga4DropsView *m_drops = nullptr; ///< of GA4 only
    QVBoxLayout *m_column;
    QWidget *m_below = nullptr;
    QScrollArea *m_scroll;
    TextLabel *m_mapped, *m_filters, *m_changed;
    QWidget *m_unknown;
    CodeBlock *m_json;
};

} // namespace selwise
