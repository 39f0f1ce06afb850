#pragma once

#include <QWidget>

namespace selwise {

/**
 * One line that is cut in the middle when there is no room for it, never at the ends: ids and numbers stay recognisable. The whole
 * text is the tooltip (only while it is cut) and the accessible name. ElidedPath is the same in mono, for paths and ids.
 */
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    enum class Look : quint8 { Body, Strong, Caption, Secondary, Mono };

    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, Look look = Look::Body, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setLook(Look look);
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    /** What stands there now, with an ellipsis when there was no room. */
    QString shownText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;

    QString m_text;
    Look m_look = Look::Body;
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

/** A path or id in mono, cut in the middle. */
class ElidedPath : public ElidedLabel {
    Q_OBJECT
public:
    explicit ElidedPath(const QString &path, QWidget *parent = nullptr) : ElidedLabel(path, Look::Mono, parent) {}
};

} // namespace selwise
