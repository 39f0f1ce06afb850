#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace selwise {

/**
 * Shows one ring outside the control that has the keyboard focus: 2 px gap in the surface's colour, 2 px `focus`. Only after
 * keyboard use (Tab, a shortcut, typing), gone with the next mouse press; a text field, which waits for the keyboard, has it
 * unless the mouse put the focus there. It changes no geometry: the ring is an overlay in the
 * nearest ancestor that has room for it, moves and scrolls with the control, and takes no input.
 * Item views, tab bars and menus draw their own current cell; setFocusRingRadius(widget, -1) makes another control an exception.
 * Created by the style; one for an application.
 */
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    /** The control that shows the ring now, or null. */
    QWidget *target() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QWidget *control);
    void hide();
    void place();
    bool waitsForTyping(const QWidget *focused, Qt::FocusReason reason) const;
    static QWidget *ringTarget(QWidget *focused);
    static QWidget *host(QWidget *control);

    class Overlay;
    QPointer<QWidget> m_target;
    QPointer<Overlay> m_overlay;
    QPointer<QWidget> m_byMouse; ///< got the focus from the mouse, and has it still when its window comes back
    bool m_keyboard = false;
};

} // namespace selwise
