#include "ui/panes/secrets/secretpicture.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace selwise {

SecretPicture::SecretPicture(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("A secret goes from the keychain to Selwise as it is. It stops before files, logs and exports."));
}

void SecretPicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 4));
    painter.drawLine(QPointF(44, 40), QPointF(232, 40));
    QColor faint = theme.accent;
    faint.setAlphaF(0.78f);
    QPainterPath away(QPointF(44, 40));
    away.cubicTo(120, 40, 110, 104, 168, 104);
    painter.strokePath(away, QPen(faint, 3));
    painter.setPen(QPen(theme.failed, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(168, 86), QPointF(168, 122));
    QPen dots(theme.control, 2, Qt::SolidLine, Qt::RoundCap);
    dots.setDashPattern({0.01, 3});
    painter.setPen(dots);
    painter.drawLine(QPointF(178, 104), QPointF(234, 104));

    paint::box(&painter, QRectF(4, 22, 40, 36), 6, theme.raised, theme.border);
    icons::paint(&painter, Icon::Key, theme.text2, QRectF(4, 22, 40, 36), 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(240, 40), 6, 6);
    painter.setPen(QPen(theme.control, 1.5));
    painter.setBrush(theme.content);
    painter.drawEllipse(QPointF(240, 104), 5, 5);

    painter.setFont(fonts::caption());
    const auto text = [&painter](const QRectF &room, const QString &words, const QColor &colour, int align) {
        painter.setPen(colour);
        painter.drawText(room, align | Qt::TextWordWrap, words);
    };
    text({0, 62, 120, 18}, tr("keychain"), theme.text2, Qt::AlignLeft | Qt::AlignVCenter);
    text({254, 20, 74, 40}, tr("to Selwise, as it is"), theme.text, Qt::AlignLeft | Qt::AlignVCenter);
    text({254, 76, 74, 56}, tr("files, logs, exports"), theme.text, Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(fonts::captionStrong());
    text({108, 126, 120, 18}, tr("stops here"), theme.failed, Qt::AlignHCenter | Qt::AlignVCenter);
}

} // namespace selwise
