#pragma once

#include "ui/theme/kinds.h"

#include <QWidget>

namespace selwise {

/** "Production", "Staging" or "Sandbox", translated: the word that goes with the colour everywhere. */
QString environmentName(EnvKind environment);

/** The 4 px band over the whole window: production solid, staging dashed, sandbox hatched. Named for assistive technology. */
class EnvBand : public QWidget {
    Q_OBJECT
public:
    explicit EnvBand(EnvKind environment, QWidget *parent = nullptr);

    void setEnvironment(EnvKind environment);
    EnvKind environment() const { return m_environment; }
    QSize sizeHint() const override { return {100, 4}; }
    QSize minimumSizeHint() const override { return {0, 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvKind m_environment;
};

/** The filled tag with the environment's word. */
class EnvTag : public QWidget {
    Q_OBJECT
public:
    explicit EnvTag(EnvKind environment, QWidget *parent = nullptr);

    void setEnvironment(EnvKind environment);
    EnvKind environment() const { return m_environment; }
    QSize sizeHint() const override { return sizeFor(m_environment); }
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeFor(EnvKind environment);
    /** For delegates: at the left edge of @p rect, centred vertically. Returns what it covers. */
    static QRectF paint(QPainter *painter, const QRectF &rect, EnvKind environment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EnvKind m_environment;
};

} // namespace selwise
