#include "ui/widgets/accessibility.h"

#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/toggleswitch.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace selwise {

namespace {

/** A switch is a check box to assistive technology: checkable, checked, toggled by its one action. */
class AccessibleToggle : public QAccessibleWidget {
public:
    explicit AccessibleToggle(ToggleSwitch *toggle) : QAccessibleWidget(toggle, QAccessible::CheckBox) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = toggle()->isChecked();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? toggle()->text().remove(u'&') : given;
    }
    QStringList actionNames() const override { return {toggleAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == toggleAction() && toggle()->isEnabled())
            toggle()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    ToggleSwitch *toggle() const { return static_cast<ToggleSwitch *>(widget()); }
};

QAccessibleInterface *factory(const QString &, QObject *object)
{
    if (auto *toggle = qobject_cast<ToggleSwitch *>(object))
        return new AccessibleToggle(toggle);
    return SegmentedControl::accessibleFor(object);
}

} // namespace

void installAccessibility()
{
    static const bool once = (QAccessible::installFactory(factory), true);
    Q_UNUSED(once)
}

void announce(QWidget *source, const QString &text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    // 6.8 has QAccessibleAnnouncementEvent; until then an alert whose name is the message is what readers speak.
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(source);
    if (!interface)
        return;
    QAccessibleEvent alert(source, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleTextInsertEvent spoken(source, 0, text);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace selwise
