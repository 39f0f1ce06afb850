#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/richlabel.h"
#include "ui/widgets/textbreaks.h"
#include "ui/widgets/wordsblock.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace selwise {

namespace {

QString severityName(Tone severity)
{
    switch (severity) {
    case Tone::Error:
    case Tone::Failed: return Banner::tr("Error");
    case Tone::Warning: return Banner::tr("Warning");
    case Tone::Success:
    case Tone::Delivered: return Banner::tr("Success");
    default: return Banner::tr("Information");
    }
}

} // namespace

Banner::Banner(Tone severity, QWidget *parent)
    : QFrame(parent)
    , m_severity(severity)
    , m_label(new RichLabel)
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 + 12 + 16 + 10, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_label);
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusRingRadius(m_label, 4);
    connect(m_label, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT linkActivated(QUrl::fromPercentEncoding(link.toUtf8())); });
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Banner::setMessage(Tone severity, const QString &fact, const QString &text)
{
    if (fact == m_fact && text == m_text && severity == m_severity)
        return;
    m_severity = severity;
    m_fact = fact;
    m_text = text;
    render();
    if (isVisible())
        announce(this, accessibleName());
}

void Banner::setTextLimit(qsizetype letters)
{
    if (std::exchange(m_textLimit, letters) != letters)
        render();
}

void Banner::setText(const QString &text)
{
    if (std::exchange(m_text, text) != text)
        render();
}

QString Banner::plainText() const
{
    return m_text.isEmpty() ? withoutEmphasis(m_fact) : withoutEmphasis(m_fact) + u' ' + withoutEmphasis(m_text);
}

void Banner::setLinks(const QList<std::pair<QString, QString>> &idsAndTexts)
{
    if (std::exchange(m_links, idsAndTexts) != idsAndTexts)
        render();
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    setCompact(button);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void Banner::render()
{
    QString html = "<span style=\"font-weight:600\">"_L1 + withoutEmphasis(m_fact).toHtmlEscaped() + "</span>"_L1;
    const bool cut = m_textLimit >= 0 && m_text.size() > m_textLimit;
    const qsizetype end = cut && m_textLimit > 0 && m_text[m_textLimit - 1].isHighSurrogate() ? m_textLimit - 1 : m_textLimit;
    setToolTip(cut ? plainTip(m_text) : QString());
    if (!m_text.isEmpty())
        html += u' ' + emphasised(textbreaks::breakable(cut ? m_text.left(end) + u'…' : m_text));
    const QString color = Theme::current().accentText.name();
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        html += (i ? u" · "_s : u" "_s) + "<a style=\"text-decoration:none;color:%1\" href=\"%2\">%3</a>"_L1.arg(
            color, QString::fromLatin1(QUrl::toPercentEncoding(m_links[i].first)), m_links[i].second.toHtmlEscaped());
    }
    m_label->setText(inParagraph(html));
    m_label->setFocusPolicy(m_links.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_label->setAccessibleName(plainText());
    setAccessibleName(tr("%1: %2").arg(severityName(m_severity), plainText()));
    updateGeometry();
    update();
}

bool Banner::event(QEvent *event)
{
    // The links' colour is in the text; Polish for a theme change before the banner was ever shown.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::Polish)
        render();
    return QFrame::event(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.save();
    // The bar is the left edge of the rounded shape, as wide as its border would be.
    QPainterPath shape;
    shape.addRoundedRect(rect(), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, theme.toneSoft(m_severity));
    painter.setClipPath(shape);
    painter.fillRect(isRightToLeft() ? QRect(width() - 3, 0, 3, height()) : QRect(0, 0, 3, height()), theme.tone(m_severity));
    painter.restore();
    if (theme.highContrast)
        paint::box(&painter, rect(), 6, {}, theme.border);
    const int line = qMax(20, fontMetrics().height());
    const QRect slot(3 + 12, 10 + (line - 16) / 2, 16, 16);
    icons::paint(&painter, toneIcon(m_severity), theme.tone(m_severity), QStyle::visualRect(layoutDirection(), rect(), slot));
}

} // namespace selwise
