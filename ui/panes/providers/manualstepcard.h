#pragma once

#include "models/controllers/providertests.h"
#include "models/text/testcardtext.h"
#include "ui/panes/card.h"

class QCheckBox;

namespace selwise {

class LinkLabel;
class TextLabel;

/// The last step of a test, which only a person can do; its tick goes into the evidence with who and when.
class ManualStepCard : public Card {
    Q_OBJECT
public:
    explicit ManualStepCard(QWidget *parent = nullptr);
    void setStep(const LastStepText &text, const std::optional<TestEvidence::ManualStep> &done, const QString &when);
    QString question() const { return m_text.question; }
    QCheckBox *tick() const { return m_tick; }

Q_SIGNALS:
    void ticked(bool done);

private:
    LastStepText m_text;
    LinkLabel *m_link;
    TextLabel *m_steps, *m_note, *m_who;
    QWidget *m_row;
    QCheckBox *m_tick;
};

} // namespace selwise
