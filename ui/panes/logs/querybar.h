#pragma once

#include "models/query/logcomplete.h"

#include <QWidget>

class QLineEdit;

namespace selwise {

class CompletionPopup;
class IconLabel;
class LogsController;
class TextLabel;

/// The query of a tab: typed, coloured by what was understood, with errors marked where they are and completion at the caret.
class QueryBar : public QWidget {
    Q_OBJECT
public:
    explicit QueryBar(LogsController &logs, QWidget *parent = nullptr);
    ~QueryBar() override;

    static constexpr int fieldHeight = 36; ///< px; of what stands beside it as well
    QLineEdit *field() const { return m_field; }
    /// The text at the right of the field: what came of it.
    void setOutcome(const QString &text);
    /// After the tab or its text changed elsewhere, too.
    void showQuery();
    bool isCompleting() const;
    /// Offers what could stand at the caret; `chosen` is current again when it is among that.
    void complete(const QString &chosen = {});

Q_SIGNALS:
    void helpWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void mark();
    void take(const logquery::Candidate &candidate);
    void placeOutcome();

    LogsController &m_logs;
    QLineEdit *m_field;
    IconLabel *m_glass;
    TextLabel *m_outcome, *m_problem;
    CompletionPopup *m_popup = nullptr;
    logquery::Completion m_completion;
};

} // namespace selwise
