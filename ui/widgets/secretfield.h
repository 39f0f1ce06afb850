#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace selwise {

class SecretClipboard;

/**
 * A secret as dots and its last characters, with Reveal and Replace. It knows the value only while it is revealed: Reveal asks for
 * it with revealRequested(), the owner answers with reveal(), and after revealSeconds, or when the field is hidden or disabled, the
 * text is wiped. A revealed value cannot be selected (a selection would reach clipboard histories); "Copy" copies it on request,
 * as SecretClipboard does.
 */
class SecretField : public QWidget {
    Q_OBJECT
public:
    static constexpr int revealSeconds = 10;

    enum class State : quint8 {
        Empty,    ///< nothing is stored: "not set", Set…
        Stored,   ///< readable on this computer: Reveal and Replace…
        Elsewhere ///< the service has one, this computer does not: Replace… only
    };

    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /** Without one a revealed value cannot be copied. Not owned. */
    void setClipboard(SecretClipboard *clipboard);

    /** @p ending are at most the last four characters; they may be empty. Hides a revealed value. */
    void setState(State state, const QString &ending = {});
    State state() const { return m_state; }

    /** Shows @p value for revealSeconds. The owner calls it in answer to revealRequested(). */
    void reveal(const QString &value);
    void conceal();
    bool isRevealed() const { return m_secondsLeft > 0; }
    int secondsLeft() const { return m_secondsLeft; }
    /** The owner could not fetch the value: the Reveal button is ready again. The reason belongs beneath the field. */
    void revealFailed();

    QSize minimumSizeHint() const override;

    QPushButton *revealButton() const { return m_reveal; }
    QPushButton *replaceButton() const { return m_replace; }

public Q_SLOTS:
    /** One second has passed; the own timer calls it, and tests do. */
    void tick();

Q_SIGNALS:
    void revealRequested();
    void replaceRequested();
    /** True when a value comes to be shown, false when it is wiped. */
    void revealedChanged(bool revealed);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Display;
    void refresh();
    void place();

    State m_state = State::Empty;
    QString m_ending;
    int m_secondsLeft = 0;
    QTimer m_timer;
    QPointer<SecretClipboard> m_clipboard;
    QBoxLayout *m_row, *m_buttons;
    Display *m_display;
    QPushButton *m_copy;
    QPushButton *m_reveal;
    QPushButton *m_replace;
};

} // namespace selwise
