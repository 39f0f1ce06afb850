#pragma once

#include <QWidget>

namespace selwise {

/** A key or shortcut in a small box ("Ctrl K"). Decoration beside something that names its shortcut itself. */
class KbdHint : public QWidget {
    Q_OBJECT
public:
    explicit KbdHint(const QString &keys, QWidget *parent = nullptr);

    QString keys() const { return m_keys; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /** For delegates: right-aligned in @p rect when @p right, centred vertically. Returns what it covers. */
    static QRectF paint(QPainter *painter, const QRectF &rect, const QString &keys, bool right = true);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace selwise
