#pragma once

#include <QPushButton>

#include <functional>

class QMenu;

namespace selwise {

/**
 * A button that opens a menu: click, Space, Enter or Down. The menu is filled when it is first needed, or each time by a builder.
 * Icon only (setButtonKind Icon): no arrow; give it an accessible name.
 */
class PopupMenuButton : public QPushButton {
    Q_OBJECT
public:
    explicit PopupMenuButton(const QString &text, QWidget *parent = nullptr);

    /** Called on an emptied menu each time it opens. */
    void setBuilder(std::function<void(QMenu *)> builder);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace selwise
