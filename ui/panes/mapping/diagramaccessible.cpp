#include "ui/panes/mapping/mappingdiagram.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

// The diagram for assistive technology: a list of its events, then of its mappings, each named as it is said in words.

namespace selwise {

namespace {

DiagramSpot spotOf(const MappingDiagram &diagram, int child)
{
    const int events = int(diagram.content().events.size());
    return child < events ? DiagramSpot{DiagramSpot::Kind::Event, child} : DiagramSpot{DiagramSpot::Kind::Edge, child - events};
}

int partsOf(const MappingDiagram &diagram)
{
    return int(diagram.content().events.size() + diagram.content().edges.size());
}

/// One part; owned by the diagram's interface through QAccessible's cache.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePart(MappingDiagram *diagram, int index) : m_diagram(diagram), m_index(index) {}

    bool isValid() const override { return m_diagram && m_index < partsOf(*m_diagram); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_diagram->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_diagram); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_diagram->textOf(spotOf(*m_diagram, m_index)) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect part = isValid() ? m_diagram->rectOf(spotOf(*m_diagram, m_index)) : QRect();
        return {m_diagram->viewport()->mapToGlobal(part.topLeft()), part.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = isValid() && m_diagram->spot() == spotOf(*m_diagram, m_index);
        state.focused = state.selected && m_diagram->hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name != setFocusAction() || !isValid())
            return;
        m_diagram->setFocus(Qt::OtherFocusReason);
        m_diagram->setSpot(spotOf(*m_diagram, m_index));
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<MappingDiagram> m_diagram;
    int m_index;
};

class AccessibleDiagram : public QAccessibleWidget {
public:
    explicit AccessibleDiagram(MappingDiagram *diagram) : QAccessibleWidget(diagram, QAccessible::List) {}
    ~AccessibleDiagram() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return partsOf(*diagram()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_ids.size()) <= index)
            m_ids.push_back(QAccessible::registerAccessibleInterface(new AccessiblePart(diagram(), int(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids[size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_ids.size(); ++i) {
            if (QAccessible::accessibleInterface(m_ids[i]) == child)
                return int(i);
        }
        return -1;
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *focusChild() const override
    {
        const DiagramSpot spot = diagram()->spot();
        if (spot.kind == DiagramSpot::Kind::Event)
            return child(spot.index);
        return spot.kind == DiagramSpot::Kind::Edge ? child(int(diagram()->content().events.size()) + spot.index) : nullptr;
    }

private:
    MappingDiagram *diagram() const { return static_cast<MappingDiagram *>(widget()); }
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *factory(const QString &, QObject *object)
{
    auto *diagram = qobject_cast<MappingDiagram *>(object);
    return diagram ? new AccessibleDiagram(diagram) : nullptr;
}

} // namespace

void installDiagramAccessibility()
{
    static const bool once = (QAccessible::installFactory(factory), true);
    Q_UNUSED(once)
}

} // namespace selwise
