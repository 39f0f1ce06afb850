#pragma once

#include "models/controllers/providertests.h"
#include "models/domain/codec/testexchange.h"
#include "ui/panes/pane.h"

class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace selwise {

enum class TestArrival;
class Banner;
class Card;
class EvidenceButton;
class ExchangeView;
class FieldRow;
class IconLabel;
class ManualStepCard;
class TestOverview;
class TextLabel;
class ToggleSwitch;

/// What the test of one provider came to, beside its form: nothing yet, running, the verdicts with request and answer, or why
/// there is no result.
class ResultPanel : public QWidget {
    Q_OBJECT
public:
    /// Takes `about`, which is shown until there is a result.
    ResultPanel(const PaneContext &context, const ProviderId &id, QWidget *about, QWidget *parent = nullptr);

    void refill();
    /// Below the form, as high as its content, instead of a column that scrolls by itself.
    void setBelow(bool below);
    void setAboutShown(bool shown);
    void test(); ///< or saves and tests, or cancels: what the main button does
    EvidenceButton *evidence() const { return m_evidence; }
    ManualStepCard *manualStep() const { return m_manual; }
    QPushButton *mainButton() const { return m_again; }
    QString headline() const;
    void focusOverview(); ///< on this provider's row among all tests
    int footHeight() const; ///< of the row with the main button; 0 while that scrolls with the form

Q_SIGNALS:
    void notice(const selwise::Notice &notice);
    void replaceWanted(selwise::ConfigField field);
    void fieldWanted(selwise::ConfigField field);
    void chosen(const selwise::ProviderId &id);
    void connectionEditWanted();
    void appeared(); ///< a result came, or running began

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildHead();
    QWidget *buildRunning();
    QWidget *buildOptions();
    QWidget *buildTestEventCode();
    QWidget *buildFoot();
    void showNow();
    void showBanners(const std::optional<ProviderTest> &test);
    void showResult(const ProviderTest &test);
    void showVerdicts(const ProviderTest &test);
    void showWhere(const TestResult &result, TestArrival arrival);
    void showError(const ProviderTest &test);
    void showLocal(const ProviderTest &test);
    void follow(const QString &link);
    QString momentLine(const ProviderTest &test) const;
    void saveAndTest(); ///< asks first

    PaneContext m_context;
    ProviderTests &m_tests;
    ProviderId m_id;
    codec::TestExchange m_exchange;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    QWidget *m_body, *m_about, *m_running, *m_options, *m_where, *m_local, *m_foot;
    TestOverview *m_overview;
    Banner *m_stale, *m_error;
    Card *m_card;
    QWidget *m_verdicts;
    IconLabel *m_icon;
    TextLabel *m_headline, *m_moment, *m_message, *m_runningText, *m_optionText, *m_localText, *m_localCaption;
    ToggleSwitch *m_bypass;
    // Meta's; null for the others.
    QLineEdit *m_code = nullptr;
    FieldRow *m_codeRow = nullptr;
    TextLabel *m_codeNote = nullptr;
    QProgressBar *m_bar;
    QPushButton *m_cancel, *m_again, *m_saveAndTest;
    EvidenceButton *m_evidence;
    ManualStepCard *m_manual;
    ExchangeView *m_view;
    bool m_showAbout = true;
};

} // namespace selwise
