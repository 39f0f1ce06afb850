#pragma once

#include <QAbstractButton>

namespace selwise {

/**
 * An on/off switch with its label beside it, and a caption beneath when one is set. Space toggles; click anywhere on it.
 * toggled() and the rest are QAbstractButton's; assistive technology sees a check box named after the text.
 * The switch alone: leave text() empty and give it an accessible name.
 */
class ToggleSwitch : public QAbstractButton {
    Q_OBJECT
public:
    explicit ToggleSwitch(QWidget *parent = nullptr);
    explicit ToggleSwitch(const QString &text, QWidget *parent = nullptr);

    /** What switching it on means; also the accessible description. */
    void setCaption(const QString &caption);
    QString caption() const { return m_caption; }
    /** The label before the switch instead of after it, as in a header ("Enabled" and the switch at the right edge). */
    void setLabelFirst(bool first);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    int textLeft() const;

    QString m_caption;
    bool m_labelFirst = false;
};

} // namespace selwise
