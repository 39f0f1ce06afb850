#pragma once

#include "models/domain/validation.h"
#include "models/domain/webhook.h"

#include <QWidget>
#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace selwise {

class Clock;
class EditJournal;
class FieldRow;
class RetryDrawing;
class TextLabel;
class WebhooksController;

/// What happens when a delivery fails: attempts, waits and time-out, and the schedule that follows from them.
class RetrySection : public QWidget {
    Q_OBJECT
public:
    struct Deps {
        WebhooksController &webhooks;
        EditJournal &journal;
        Clock &clock;
    };
    RetrySection(const Deps &deps, const WebhookId &id, QWidget *parent = nullptr);
    void setWebhook(const WebhookId &id) { m_id = id; } ///< the same one, under its new id
    void refill(const Webhook &webhook, const std::vector<Issue> &issues);

    enum class Field { Attempts, FirstWait, Longest, Timeout };
    QLineEdit *edit(Field field) const { return m_edits.at(field); }
    FieldRow *row(Field field) const { return m_rows.at(field); }
    QComboBox *backoff() const { return m_backoff; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FieldRow *makeRow(Field field, const QString &label);
    void take(Field field, const QString &typed);
    void place();
    std::vector<FieldRow *> rows() const; ///< as they stand

    Deps m_deps;
    WebhookId m_id;
    QGridLayout *m_grid;
    std::map<Field, QLineEdit *> m_edits;
    std::map<Field, FieldRow *> m_rows;
    std::map<Field, QString> m_refused; ///< typed, and not taken into the draft: why
    QComboBox *m_backoff;
    FieldRow *m_backoffRow;
    RetryDrawing *m_drawing;
    int m_columns = 0;
};

} // namespace selwise
