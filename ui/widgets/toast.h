#pragma once

#include "ui/theme/kinds.h"

#include <QFrame>

#include <chrono>
#include <functional>

namespace selwise {

class Clock;

/** One passing message: fact, consequence, at most one action. Made by ToastHost. */
class Toast : public QFrame {
    Q_OBJECT
public:
    Toast(Tone severity, const QString &fact, const QString &text, Clock &clock, QWidget *parent);

    /** A link at the right; the toast closes when it is followed. */
    void setAction(const QString &text, std::function<void()> action);
    QString plainText() const;
    void close();

Q_SIGNALS:
    /** Closed by the user, by its action or by time; it deletes itself. */
    void closed();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void wait();  ///< begins the time it stays
    void stop();

    Tone m_severity;
    QString m_plain;
    Clock &m_clock;
    quint64 m_turn = 0; ///< of waiting; a call of an earlier one is late
};

/**
 * Stacks toasts at the bottom right of @p window, above its content, 24 px from the edges (and above the status bar with
 * setBottomMargin). A toast stays for `stays`, longer while the pointer or the focus is on it, and is announced when it comes.
 */
class ToastHost : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds stays{6000};
    static constexpr int toastWidth = 408;

    /** A child of @p window, which it follows. */
    ToastHost(QWidget *window, Clock &clock);

    /** Owned by the window; valid until it has closed. */
    Toast *show(Tone severity, const QString &fact, const QString &text = {});
    void setBottomMargin(int margin);
    int count() const { return int(m_toasts.size()); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QWidget *m_window;
    Clock &m_clock;
    QList<Toast *> m_toasts;
    int m_bottomMargin = 24;
};

} // namespace selwise
