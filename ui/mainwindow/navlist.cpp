#include "ui/mainwindow/navlist.h"

#include "ui/mainwindow/navbutton.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace selwise {

namespace {

class AccessibleEntry : public QAccessibleWidget {
public:
    explicit AccessibleEntry(NavButton *entry) : QAccessibleWidget(entry, QAccessible::PageTab) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = entry()->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction() && entry()->isEnabled())
            entry()->click();
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        const QString keys = entry()->paneKeys().toString(QKeySequence::NativeText);
        return name == pressAction() && !keys.isEmpty() ? QStringList{keys} : QStringList();
    }

private:
    NavButton *entry() const { return static_cast<NavButton *>(widget()); }
};

QAccessibleInterface *factory(const QString &, QObject *object)
{
    if (auto *entry = qobject_cast<NavButton *>(object))
        return new AccessibleEntry(entry);
    if (auto *list = qobject_cast<NavList *>(object))
        return new QAccessibleWidget(list, QAccessible::PageTabList, list->accessibleName());
    return nullptr;
}

} // namespace

NavList::NavList(QWidget *parent) : QWidget(parent)
{
    static const bool once = (QAccessible::installFactory(factory), true);
    Q_UNUSED(once)
    setAccessibleName(tr("Panes"));
}

} // namespace selwise
