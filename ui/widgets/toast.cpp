#include "ui/widgets/toast.h"

#include "models/ports/clock.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/shadow.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordsblock.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace selwise {

namespace {

constexpr int margin = 24;
constexpr int gap = 8;

} // namespace

Toast::Toast(Tone severity, const QString &fact, const QString &text, Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_severity(severity)
    , m_plain(withoutEmphasis(text.isEmpty() ? fact : fact + u' ' + text))
    , m_clock(clock)
{
    setAccessibleName(m_plain);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadowMargin + 16 + 16 + 12, shadowMargin + 10, shadowMargin + 8, shadowMargin + 12);
    row->setSpacing(8);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->setContentsMargins(0, 2, 0, 0);
    auto *title = new TextLabel(withoutEmphasis(fact), TextLabel::Look::Strong);
    title->setWordWrap(true);
    column->addWidget(title);
    if (!text.isEmpty()) {
        auto *body = new TextLabel(paragraph(text), TextLabel::Look::Secondary);
        body->setTextFormat(Qt::RichText);
        body->setWordWrap(true);
        column->addWidget(body);
    }
    column->addStretch();
    row->addLayout(column, 1);
    auto *dismiss = new QToolButton;
    dismiss->setIcon(icon(Icon::Close));
    dismiss->setAccessibleName(tr("Close this message"));
    dismiss->setToolTip(tr("Close"));
    setButtonKind(dismiss, ButtonKind::Icon);
    setCompact(dismiss);
    connect(dismiss, &QToolButton::clicked, this, &Toast::close);
    dismiss->installEventFilter(this);
    row->addWidget(dismiss, 0, Qt::AlignTop);
    wait();
}

void Toast::setAction(const QString &text, std::function<void()> action)
{
    auto *link = new LinkLabel(text);
    link->installEventFilter(this);
    connect(link, &LinkLabel::clicked, this, [this, action = std::move(action)] {
        action();
        close();
    });
    auto *row = static_cast<QHBoxLayout *>(layout());
    auto *cell = new QVBoxLayout;
    cell->setContentsMargins(0, 2, 0, 0);
    cell->addWidget(link);
    cell->addStretch();
    row->insertLayout(1, cell);
}

QString Toast::plainText() const
{
    return m_plain;
}

void Toast::close()
{
    stop();
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
    deleteLater();
}

void Toast::wait()
{
    m_clock.after(ToastHost::stays, this, [this, mine = ++m_turn] {
        if (mine == m_turn)
            close();
    });
}

void Toast::stop()
{
    ++m_turn;
}

void Toast::enterEvent(QEnterEvent *)
{
    stop();
}

void Toast::leaveEvent(QEvent *)
{
    if (!isAncestorOf(QApplication::focusWidget()))
        wait();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        stop();
    else if (event->type() == QEvent::FocusOut && !underMouse())
        wait();
    return QFrame::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRect card = rect().marginsRemoved(QMargins(shadowMargin, shadowMargin, shadowMargin, shadowMargin));
    paintShadow(&painter, card, 8);
    paint::box(&painter, card, 8, theme.raised, theme.border);
    const QRect slot(card.left() + 16, card.top() + 14, 16, 16);
    icons::paint(&painter, toneIcon(m_severity), theme.tone(m_severity), QStyle::visualRect(layoutDirection(), card, slot));
}

ToastHost::ToastHost(QWidget *window, Clock &clock)
    : QObject(window)
    , m_window(window)
    , m_clock(clock)
{
    window->installEventFilter(this);
}

Toast *ToastHost::show(Tone severity, const QString &fact, const QString &text)
{
    auto *toast = new Toast(severity, fact, text, m_clock, m_window);
    m_toasts.append(toast);
    connect(toast, &Toast::closed, this, [this, toast] {
        m_toasts.removeOne(toast);
        arrange();
    });
    arrange();
    toast->show();
    announce(toast, toast->plainText());
    return toast;
}

void ToastHost::setBottomMargin(int bottom)
{
    m_bottomMargin = bottom;
    arrange();
}

void ToastHost::arrange()
{
    int bottom = m_window->height() - m_bottomMargin;
    for (auto it = m_toasts.crbegin(); it != m_toasts.crend(); ++it) {
        Toast *toast = *it;
        const int width = qMin(toastWidth, m_window->width() - 2 * margin);
        const int outer = width + 2 * shadowMargin;
        toast->resize(outer, qMax(toast->heightForWidth(outer), toast->minimumSizeHint().height()));
        const int height = toast->height() - 2 * shadowMargin;
        const int left = m_window->isRightToLeft() ? margin : m_window->width() - margin - width;
        toast->move(left - shadowMargin, bottom - height - shadowMargin);
        toast->raise();
        bottom -= height + gap;
    }
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace selwise
