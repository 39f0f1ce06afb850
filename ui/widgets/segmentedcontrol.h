#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAccessibleInterface;

namespace selwise {

/**
 * One of a few choices side by side: press track, raised thumb. One tab stop; the arrow keys, Home and End move the choice.
 * To assistive technology a list of radio buttons.
 */
class SegmentedControl : public QWidget {
    Q_OBJECT
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentIndexChanged)
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    explicit SegmentedControl(const QStringList &segments, QWidget *parent = nullptr);

    int addSegment(const QString &text, std::optional<Icon> icon = {});
    int count() const { return int(m_segments.size()); }
    QString text(int index) const { return m_segments.at(size_t(index)).text; }
    /** A disabled segment is passed over by the arrow keys. */
    void setSegmentEnabled(int index, bool enabled);
    bool isSegmentEnabled(int index) const { return m_segments.at(size_t(index)).enabled; }

    /** -1 while there are no segments. */
    int currentIndex() const { return m_current; }
    /** By program: emits currentIndexChanged() when it is another one, never chosen(). */
    void setCurrentIndex(int index);
    QRect segmentRect(int index) const;

    /** In several lines where the width is too small for all in one. */
    void setWrapping(bool wrapping);
    bool isWrapping() const { return sizePolicy().hasHeightForWidth(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

    /** For accessibility.cpp: an interface when @p object is a segmented control. */
    static QAccessibleInterface *accessibleFor(QObject *object);

Q_SIGNALS:
    void currentIndexChanged(int index);
    /** The user chose @p index. */
    void chosen(int index);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Segment {
        QString text;
        std::optional<Icon> icon;
        bool enabled = true;
    };
    int widthOf(const Segment &segment) const;
    int lineHeight() const;
    /** Where each stands in a control of this width, from the leading edge on. */
    std::vector<QRect> arranged(int width) const;
    int segmentAt(const QPoint &position) const;
    void choose(int index);
    void step(int from, int direction);

    std::vector<Segment> m_segments;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace selwise
