#pragma once

#include "models/domain/providerrecord.h"
#include "models/services/seenpaths.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace selwise {

class ChipEdit;
class Suggestions;

/// The value of one condition, with the editor its operator needs: a number (kept as typed), a text, true or false, chips for a
/// list, nothing; and JSON for what this program does not know. What cannot be read as its kind is not taken over: `problem`
/// says why, and the condition keeps its former value.
class ValueEditor : public QWidget {
    Q_OBJECT
public:
    explicit ValueEditor(QWidget *parent = nullptr);

    /// Keeps what is being typed when the condition still has the value that was read from it.
    void setCondition(const Condition &condition, const SeenPath *seen);
    std::optional<Json> value() const { return m_value; }
    QString problem() const { return m_problem; }
    void setError(bool error);
    void setName(const QString &name); ///< for assistive technology
    QLineEdit *field() const { return m_line; }
    ChipEdit *chips() const { return m_chips; }
    QComboBox *kinds() const { return m_kinds; }

Q_SIGNALS:
    void edited();   ///< value or problem
    void finished(); ///< the field was left

private:
    enum class Kind { Number, Text, Flag, Json };
    void choose(Kind kind);
    void offer(Operator op);
    void read();
    std::optional<Json> parsed(const QString &text, Kind kind);
    static Kind kindOf(const std::optional<Json> &value, Operator op, const SeenPath *seen);

    QLineEdit *m_line;
    QComboBox *m_kinds, *m_flag;
    ChipEdit *m_chips;
    Suggestions *m_lineSuggestions, *m_chipSuggestions;
    std::optional<Json> m_value;
    std::optional<Operator> m_op;
    QString m_problem, m_name;
    bool m_numbersSeen = false, m_showing = false;
};

} // namespace selwise
