#pragma once

#include "ui/theme/kinds.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace selwise {

class TextLabel;

/** What went wrong, as data. Sentences are finished and translated; `**x**` is semi-bold in the sentence. */
struct ErrorFacts {
    struct Fact {
        QString key;   ///< "Asked", "When", "Request", "Next"
        QString value;
        bool mono = false;
    };
    struct LastKnown {
        ProviderMark mark = ProviderMark::Unknown;
        QString label;
        QString value;
        bool mono = false;
    };
    QString title;    ///< "Meta’s settings could not be read"
    QString sentence; ///< what happened, why, what is safe
    QList<Fact> facts;
    QString lastKnownTitle; ///< "Last known, from 13:58"
    QList<LastKnown> lastKnown;
};

/** A pane that could not get its content: what, why, what is safe; Try again, another way out, Copy details; last known values. */
class ErrorState : public QWidget {
    Q_OBJECT
public:
    explicit ErrorState(QWidget *parent = nullptr);

    /** Announced when the panel is visible. */
    void setError(const ErrorFacts &error);
    /** "Try again" unless the remedy is another one. */
    void setPrimaryText(const QString &text);
    /** Empty: no second button. */
    void setSecondaryText(const QString &text);
    /** While it is tried again the button is busy, and a second press cancels. */
    void setRetrying(bool retrying);
    /** What "Copy details" copies: the same facts as plain text. No secret is in it unless it was in the facts. */
    QString details() const;

    QPushButton *retryButton() const { return m_retry; }
    QPushButton *secondaryButton() const { return m_secondary; }
    QPushButton *copyButton() const { return m_copy; }

Q_SIGNALS:
    void retryRequested();
    void cancelRequested();
    void secondaryRequested();
    void detailsCopied();

protected:
    void showEvent(QShowEvent *event) override;

private:
    ErrorFacts m_error;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QWidget *m_facts;
    QPushButton *m_retry;
    QPushButton *m_secondary;
    QPushButton *m_copy;
    QWidget *m_lastKnown;
};

} // namespace selwise
