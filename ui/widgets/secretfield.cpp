#include "ui/widgets/secretfield.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/secretclipboard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace selwise {

namespace {

constexpr int padding = 8;
constexpr int lineHeight = 18;
constexpr int gap = 8;

} // namespace

/** The box with the dots or the value. Holds the only copy of a revealed value and wipes it. */
class SecretField::Display : public QWidget {
public:
    explicit Display(QWidget *parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    ~Display() override { wipe(); }

    void setValue(const QString &value)
    {
        wipe();
        // A copy of its own: the caller's string stays the caller's, and wiping this one touches no shared data.
        m_value = QString(value.constData(), value.size());
        fit();
    }
    void wipe()
    {
        m_value.fill(QChar::Null);
        m_value.clear();
        fit();
    }
    void setPlain(const QString &text, bool mono)
    {
        m_plain = text;
        m_mono = mono;
        update();
    }
    const QString &value() const { return m_value; }

    QSize sizeHint() const override { return {160, height()}; }
    QSize minimumSizeHint() const override { return {96, 32}; }

protected:
    void resizeEvent(QResizeEvent *) override { fit(); }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        const Tone tone = fieldTone(parentWidget());
        const bool wrong = tone == Tone::Error || tone == Tone::Failed;
        const QColor border = !isEnabled() ? theme.hairline : wrong ? theme.failed : tone == Tone::Warning ? theme.warning : theme.control;
        paint::box(&painter, rect(), 6, isEnabled() ? theme.content : theme.sunken, border, wrong ? 2 : 1);
        const QRect inner = rect().adjusted(padding, 0, -padding, 0);
        if (m_value.isEmpty()) {
            painter.setFont(m_mono ? fonts::mono() : fonts::body());
            painter.setPen(!isEnabled() ? theme.disabled : m_mono ? theme.text : theme.text3);
            QString plain = m_plain;
            while (plain.size() > 1 && plain.startsWith(u'•') && painter.fontMetrics().horizontalAdvance(plain) > inner.width())
                plain.remove(0, 1); // fewer dots, not a mark of something left out: their number says nothing
            painter.drawText(inner, Qt::AlignVCenter | (m_mono || !isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight),
                             painter.fontMetrics().elidedText(plain, Qt::ElideLeft, inner.width()));
            return;
        }
        painter.setFont(fonts::mono());
        painter.setPen(theme.text);
        int top = (height() - lineHeight * int(lines(inner.width()).size())) / 2;
        for (const QStringView line : lines(inner.width())) {
            painter.drawText(QRect(inner.left(), top, inner.width(), lineHeight), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                             line.toString());
            top += lineHeight;
        }
    }

private:
    /** A revealed value is shown whole, on as many lines as its width makes it; the width never depends on the height. */
    void fit()
    {
        setFixedHeight(qMax(32, 14 + lineHeight * int(lines(width() - 2 * padding).size())));
        update();
    }

    QList<QStringView> lines(int width) const
    {
        if (m_value.isEmpty())
            return {u""};
        const double advance = qMax(1.0, QFontMetricsF(fonts::mono()).horizontalAdvance(u'0'));
        const qsizetype perLine = qMax(8, int(width / advance));
        QList<QStringView> result;
        for (qsizetype i = 0; i < m_value.size(); i += perLine)
            result << QStringView(m_value).mid(i, perLine);
        return result;
    }

    QString m_value;
    QString m_plain;
    bool m_mono = false;
};

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QHBoxLayout)
    , m_display(new Display(this))
    , m_copy(new QPushButton(tr("Copy")))
    , m_reveal(new QPushButton)
    , m_replace(new QPushButton)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
    m_row->addWidget(m_display, 1, Qt::AlignTop);
    m_row->addLayout(m_buttons);
    m_buttons->setSpacing(gap);
    for (QPushButton *button : {m_copy, m_reveal, m_replace})
        m_buttons->addWidget(button, 0, Qt::AlignTop);
    m_copy->setIcon(icon(Icon::Copy));
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SecretField::tick);
    connect(m_replace, &QPushButton::clicked, this, &SecretField::replaceRequested);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (isRevealed())
            conceal();
        else
            Q_EMIT revealRequested();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (isRevealed() && m_clipboard)
            m_clipboard->put(m_display->value());
    });
    // The label of a form leads to what can be done first.
    setFocusProxy(m_replace);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    refresh();
}

SecretField::~SecretField() = default;

QSize SecretField::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {qMax(m_display->minimumSizeHint().width(), m_buttons->minimumSize().width()), least.height()};
}

/** The buttons go beneath where there is no room beside. */
void SecretField::place()
{
    const bool beside = width() >= m_display->minimumSizeHint().width() + gap + m_buttons->minimumSize().width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setAlignment(m_buttons, beside ? Qt::Alignment() : Qt::AlignLeading);
    updateGeometry();
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SecretField::setClipboard(SecretClipboard *clipboard)
{
    m_clipboard = clipboard;
    m_copy->setToolTip(tr("It is taken off the clipboard again after %1 seconds").arg(SecretClipboard::stays.count()));
    refresh();
}

void SecretField::setState(State state, const QString &ending)
{
    conceal();
    m_state = state;
    m_ending = ending.right(4);
    refresh();
}

void SecretField::reveal(const QString &value)
{
    if (value.isEmpty() || m_state != State::Stored || !isEnabled() || !isVisible())
        return;
    m_display->setValue(value);
    m_secondsLeft = revealSeconds;
    m_timer.start();
    refresh();
    Q_EMIT revealedChanged(true);
}

void SecretField::conceal()
{
    if (!isRevealed())
        return;
    m_timer.stop();
    m_secondsLeft = 0;
    m_display->wipe();
    refresh();
    Q_EMIT revealedChanged(false);
}

void SecretField::revealFailed()
{
    setBusy(m_reveal, false);
    refresh();
}

void SecretField::tick()
{
    if (!isRevealed())
        return;
    if (m_secondsLeft == 1) {
        conceal();
        return;
    }
    --m_secondsLeft;
    refresh();
}

void SecretField::refresh()
{
    const QString dots(24, u'•');
    switch (m_state) {
    case State::Empty: m_display->setPlain(tr("not set"), false); break;
    case State::Stored:
    case State::Elsewhere: m_display->setPlain(dots + m_ending, true); break;
    }
    const QString name = accessibleName();
    // Read out: the value itself while it is to be seen, else only what kind of thing stands there.
    const QString said = isRevealed()        ? m_display->value()
        : m_state == State::Empty            ? tr("not set")
        : m_ending.isEmpty()                 ? tr("hidden")
                                             : tr("hidden, ends in %1").arg(m_ending);
    m_display->setAccessibleName(name.isEmpty() ? said : tr("%1: %2").arg(name, said));
    m_copy->setVisible(isRevealed() && m_clipboard);
    m_copy->setAccessibleName(name.isEmpty() ? m_copy->text() : tr("Copy %1").arg(name));
    m_reveal->setVisible(m_state == State::Stored);
    m_reveal->setIcon(icon(isRevealed() ? Icon::EyeOff : Icon::Eye));
    m_reveal->setText(isRevealed() ? tr("Hide, %1 s left").arg(m_secondsLeft) : tr("Reveal for %1 s").arg(revealSeconds));
    m_reveal->setAccessibleName(name.isEmpty() ? m_reveal->text() : tr("%1: %2").arg(name, m_reveal->text()));
    m_replace->setText(m_state == State::Empty ? tr("Set…") : tr("Replace…"));
    m_replace->setAccessibleName(name.isEmpty() ? m_replace->text() : tr("%1: %2").arg(name, m_replace->text()));
    m_replace->setAccessibleDescription(accessibleDescription());
    place();
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        conceal();
    if (event->type() == QEvent::StyleChange)
        m_display->update();
    QWidget::changeEvent(event);
}

void SecretField::hideEvent(QHideEvent *event)
{
    conceal();
    QWidget::hideEvent(event);
}

} // namespace selwise
