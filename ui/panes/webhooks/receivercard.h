#pragma once

#include "models/domain/sandboxtools.h"
#include "ui/panes/pane.h"

#include <map>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace selwise {

class Banner;
class FieldRow;
class StatusLabel;
class TestReceivers;
class TextLabel;

/// The sandbox's own receiver behind a webhook, and how it misbehaves on demand. Sandbox only.
class ReceiverCard : public QWidget {
    Q_OBJECT
public:
    explicit ReceiverCard(TestReceivers &receivers, QWidget *parent = nullptr);
    void setReceiver(const QString &destination); ///< "hooks/orders"

    enum class Field { Status, Rate, Delay, RetryAfter, Cut };
    QLineEdit *edit(Field field) const { return m_edits.at(field); }
    FieldRow *row(Field field) const { return m_rows.at(field); }
    QPushButton *applyButton() const { return m_apply; }
    QPushButton *resetButton() const { return m_reset; }
    QComboBox *presets() const { return m_presets; }
    QString status() const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void build();
    void refill();
    void show(const ReceiverBehaviour &behaviour);
    std::optional<ReceiverBehaviour> typed(); ///< marks the fields that are wrong
    void apply();

    TestReceivers &m_receivers;
    QString m_destination;
    std::optional<ReceiverBehaviour> m_shown;
    StatusLabel *m_status;
    QComboBox *m_presets;
    std::map<Field, QLineEdit *> m_edits;
    std::map<Field, FieldRow *> m_rows;
    QGridLayout *m_grid;
    int m_columns = 0;
    QPushButton *m_apply, *m_reset;
    Banner *m_error;
};

} // namespace selwise
