#include "ui/mainwindow/statusline.h"

#include "ui/widgets/textlabel.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace selwise {

namespace {

constexpr int lineHeight = 28, glyphSize = 14, roomForAll = 1100;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_connection(new StatusLabel(this)), m_testMode(new StatusLabel(this)),
      m_site(new TextLabel({}, TextLabel::Look::Caption, this)), m_refreshed(new TextLabel({}, TextLabel::Look::Caption, this)),
      m_work(new TextLabel({}, TextLabel::Look::Caption, this)), m_zone(new TextLabel({}, TextLabel::Look::Caption, this)),
      m_theme(new TextLabel({}, TextLabel::Look::Caption, this)), m_secrets(new TextLabel({}, TextLabel::Look::Caption, this)),
      m_cancel(new QToolButton(this)), m_keychain(new QToolButton(this)), m_stop(new QToolButton(this))
{
    setFixedHeight(lineHeight);
    setAccessibleName(tr("Status"));
    for (QToolButton *button : {m_cancel, m_keychain, m_stop}) {
        setButtonKind(button, ButtonKind::Quiet);
        button->setFont(fonts::captionMedium());
        button->setFixedHeight(lineHeight - 4);
        button->setFocusPolicy(Qt::StrongFocus);
        button->hide();
    }
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the running work"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop test mode"));
    m_keychain->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_keychain->setIcon(icon(Icon::Warning, Tone::Warning));
    m_keychain->setIconSize({glyphSize, glyphSize});
    m_zone->setText(tr("Times in %1").arg(words::timeZone()));
    m_work->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_connection);
    row->addWidget(m_site);
    row->addWidget(m_refreshed);
    row->addWidget(m_testMode);
    row->addWidget(m_stop);
    row->addStretch();
    row->addWidget(m_work);
    row->addWidget(m_cancel);
    row->addWidget(m_theme);
    row->addWidget(m_secrets);
    row->addWidget(m_keychain);
    row->addWidget(m_zone);
    m_connection->setSmall(true);
    m_connection->setQuiet(true);
    m_testMode->setSmall(true);
    m_testMode->hide();
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelWanted);
    connect(m_stop, &QToolButton::clicked, this, &StatusLine::stopTestModeWanted);
    connect(m_keychain, &QToolButton::clicked, this, &StatusLine::keychainWanted);
}

void StatusLine::setConnection(Tone tone, const QString &text)
{
    m_connection->setStatus(tone, text, tone == Tone::Neutral ? std::optional(Icon::Globe) : std::nullopt);
    if (m_tone != tone)
        announce(this, text);
    m_tone = tone;
}

void StatusLine::setSite(const QString &shortId, const QString &whole)
{
    m_site->setText(shortId.isEmpty() ? QString() : tr("site %1").arg(shortId));
    m_site->setToolTip(whole);
    m_site->setVisible(!shortId.isEmpty() && width() >= roomForAll);
}

void StatusLine::setRefreshed(const QString &text, const QString &tip)
{
    m_refreshed->setText(text);
    m_refreshed->setToolTip(tip);
    m_refreshed->setVisible(!text.isEmpty());
}

void StatusLine::setTestMode(const QString &text, const QString &tip, bool stop)
{
    m_testMode->setStatus(Tone::Test, text);
    m_testMode->setToolTip(tip);
    m_testMode->setAccessibleDescription(tip);
    m_stop->setVisible(stop);
    m_testMode->setVisible(!text.isEmpty());
}

void StatusLine::setWork(const QString &text)
{
    m_work->setText(text);
    m_work->setVisible(!text.isEmpty());
    m_cancel->setVisible(!text.isEmpty());
}

void StatusLine::setHere(const QString &theme, const QString &secrets)
{
    for (const auto &[label, text] : {std::pair(m_theme, theme), std::pair(m_secrets, secrets)}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
}

void StatusLine::setKeychainProblem(const QString &text)
{
    m_keychain->setText(text);
    m_keychain->setVisible(!text.isEmpty());
}

QWidget *StatusLine::entryPoint() const
{
    if (m_cancel->isVisible())
        return m_cancel;
    if (m_stop->isVisible())
        return m_stop;
    return m_keychain->isVisible() ? m_keychain : nullptr;
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_site->setVisible(!m_site->text().isEmpty() && width() >= roomForAll);
    m_zone->setVisible(width() >= roomForAll);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    paint::hline(&painter, 0, width(), 0, theme.hairline);
}

} // namespace selwise
