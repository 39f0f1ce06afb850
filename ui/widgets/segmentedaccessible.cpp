#include "ui/widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <QPointer>

namespace selwise {

namespace {

/** One segment; owned by the list's interface through QAccessible's cache. */
class AccessibleSegment : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleSegment(SegmentedControl *control, int index) : m_control(control), m_index(index) {}

    bool isValid() const override { return m_control && m_index < m_control->count(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_control->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_control); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_control->text(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect part = m_control->segmentRect(m_index);
        return {m_control->mapToGlobal(part.topLeft()), part.size()};
    }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.checkable = true;
        state.focusable = true;
        state.checked = m_control->currentIndex() == m_index;
        state.focused = state.checked && m_control->hasFocus();
        state.disabled = !m_control->isEnabled() || !m_control->isSegmentEnabled(m_index);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString &name) override
    {
        if (name != toggleAction() || state().disabled || m_control->currentIndex() == m_index)
            return;
        m_control->setCurrentIndex(m_index);
        Q_EMIT m_control->chosen(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<SegmentedControl> m_control;
    int m_index;
};

class AccessibleSegments : public QAccessibleWidget {
public:
    explicit AccessibleSegments(SegmentedControl *control) : QAccessibleWidget(control, QAccessible::List) {}
    ~AccessibleSegments() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return control()->count(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= control()->count())
            return nullptr;
        while (int(m_ids.size()) <= index)
            m_ids.push_back(QAccessible::registerAccessibleInterface(new AccessibleSegment(control(), int(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[size_t(index)]);
    }
    QAccessibleInterface *focusChild() const override
    {
        return control()->hasFocus() ? child(control()->currentIndex()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *which) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == which)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    SegmentedControl *control() const { return static_cast<SegmentedControl *>(widget()); }

    mutable std::vector<QAccessible::Id> m_ids;
};

} // namespace

QAccessibleInterface *SegmentedControl::accessibleFor(QObject *object)
{
    auto *control = qobject_cast<SegmentedControl *>(object);
    return control ? new AccessibleSegments(control) : nullptr;
}

} // namespace selwise
