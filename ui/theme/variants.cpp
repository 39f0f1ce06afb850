#include "ui/theme/variants.h"

#include "ui/theme/motion.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QTimer>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace selwise {

namespace {

constexpr char kindProperty[] = "kind";
constexpr char compactProperty[] = "compact";
constexpr char busyProperty[] = "busy";
constexpr char keyHintProperty[] = "keyHint";
constexpr char edgeProperty[] = "paneEdge";
constexpr char angleProperty[] = "busyAngle";
constexpr char toneProperty[] = "fieldTone";

void set(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    // Sizes are cached by layouts and by QPushButton itself: a style change makes both ask again.
    QEvent event(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &event);
    widget->updateGeometry();
    widget->update();
}

/** Turns the spinner of one busy button; a child of it. */
class Spinner : public QTimer {
public:
    explicit Spinner(QAbstractButton *button) : QTimer(button)
    {
        setInterval(50);
        callOnTimeout(button, [button] {
            if (!button->isVisible())
                return;
            button->setProperty(angleProperty, (button->property(angleProperty).toInt() + 30) % 360);
            button->update();
        });
        if (motionAllowed())
            start();
    }
};

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    static constexpr const char *names[] = {"default", "primary", "quiet", "danger", "quietDanger", "icon"};
    set(button, kindProperty, QString::fromLatin1(names[int(kind)]));
}

ButtonKind buttonKind(const QWidget *button)
{
    if (!button)
        return ButtonKind::Default;
    const QString name = button->property(kindProperty).toString();
    if (name == "primary"_L1)
        return ButtonKind::Primary;
    if (name == "quiet"_L1)
        return ButtonKind::Quiet;
    if (name == "danger"_L1)
        return ButtonKind::Danger;
    if (name == "quietDanger"_L1)
        return ButtonKind::QuietDanger;
    return name == "icon"_L1 ? ButtonKind::Icon : ButtonKind::Default;
}

void setKeyHint(QAbstractButton *button, const QString &keys)
{
    set(button, keyHintProperty, keys);
}

void setPaneEdge(QWidget *header)
{
    set(header, edgeProperty, true);
}

bool isPaneEdge(const QWidget *header)
{
    return header && header->property(edgeProperty).toBool();
}

QString keyHint(const QWidget *button)
{
    return button ? button->property(keyHintProperty).toString() : QString();
}

void setCompact(QWidget *control, bool compact)
{
    set(control, compactProperty, compact);
}

bool isCompact(const QWidget *control)
{
    return control && control->property(compactProperty).toBool();
}

void setBusy(QAbstractButton *button, bool busy)
{
    if (isBusy(button) == busy)
        return;
    if (busy)
        (new Spinner(button))->setObjectName("busySpinner"_L1);
    else
        delete button->findChild<QTimer *>(u"busySpinner"_s, Qt::FindDirectChildrenOnly);
    button->setAccessibleDescription(
        busy ? QCoreApplication::translate("selwise::variants", "Running. Press again to cancel.") : QString());
    set(button, busyProperty, busy);
}

bool isBusy(const QWidget *button)
{
    return button && button->property(busyProperty).toBool();
}

void setFieldTone(QWidget *field, Tone tone)
{
    set(field, toneProperty, int(tone));
}

Tone fieldTone(const QWidget *field)
{
    return field ? Tone(field->property(toneProperty).toInt()) : Tone::Neutral;
}

void setFocusRingRadius(QWidget *control, int radius)
{
    control->setProperty("focusRingRadius", radius);
}

} // namespace selwise
