#pragma once

#include <QIconEngine>

namespace selwise {

/** Draws one file of resources/icons in the colours that the theme in force gives its role, mode and state. */
class IconEngine : public QIconEngine {
public:
    enum class Role : quint8 { Glyph, Toned, Mark, Logo, Fixed };

    /** @p detail is a Tone for Toned and a ProviderMark for Mark. */
    IconEngine(Role role, const QString &name, int detail = 0);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    /** `selwise:` and the file's name for a glyph, whose colour the style may choose; else empty. */
    QString iconName() override;
    QString key() const override;
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const;
    QColor innerColor() const;

    Role m_role;
    QString m_name;
    int m_detail;
};

} // namespace selwise
