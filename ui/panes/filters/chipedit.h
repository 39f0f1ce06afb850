#pragma once

#include "models/domain/json.h"

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>
#include <functional>

class QCompleter;
class QLineEdit;

namespace selwise {

class FlowLayout;

/// One value of a list: its text and a ×. A click, Space, Delete or Backspace removes it.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const Json &value, QWidget *parent = nullptr);
    const Json &value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Json m_value;
};

/// A list of values as chips, and a field behind them: Enter, comma or Tab turn what was typed into a chip, Backspace in the empty
/// field takes the last one. Pasted text is taken apart at commas, semicolons and line ends.
class ChipEdit : public QWidget {
    Q_OBJECT
public:
    explicit ChipEdit(QWidget *parent = nullptr);

    void setValues(const Json::Array &values);
    Json::Array values() const;
    /// How typed text becomes a value: as a number where the events have numbers.
    void setReader(std::function<Json(const QString &)> reader) { m_reader = std::move(reader); }
    QLineEdit *field() const { return m_field; }
    void setTone(bool error);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void addChip(const Json &value);
    void removeChip(Chip *chip);
    bool takeTyped();

    FlowLayout *m_flow;
    QLineEdit *m_field;
    QList<Chip *> m_chips;
    std::function<Json(const QString &)> m_reader;
    bool m_error = false;
};

} // namespace selwise
