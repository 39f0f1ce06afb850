#include "ui/panes/mapping/nameeditor.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace selwise {

/// What the check says, in a line above the cell, or where there is no room beneath it and its list of names, or beside them.
class CheckBubble : public QWidget {
public:
    explicit CheckBubble(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(QStringLiteral("name-check"));
        hide();
    }

    void say(Tone tone, const QString &text)
    {
        m_tone = tone;
        m_text = text;
        setVisible(!text.isEmpty());
        update();
    }

    QRect room(int width) const
    {
        return QFontMetrics(fonts::caption()).boundingRect(QRect(0, 0, width - extra, 400), Qt::TextWordWrap, m_text);
    }
    static constexpr int extra = 8 + 14 + 6 + 8, vertical = 6;
    const QString &text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        paint::box(&painter, rect(), 6, theme.raised, theme.border);
        const QColor color = theme.tone(m_tone);
        icons::paint(&painter, toneIcon(m_tone), color, QRectF(8, 0, 14, height()), 14);
        painter.setFont(fonts::caption());
        painter.setPen(m_tone == Tone::Info || m_tone == Tone::Success ? theme.text2 : color);
        painter.drawText(rect().adjusted(8 + 14 + 6, vertical, -8, -vertical), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, m_text);
    }

private:
    Tone m_tone = Tone::Info;
    QString m_text;
};

namespace {

constexpr int bubbleLeast = 240, bubbleMost = 360, completionRows = 10;

Tone toneOf(NameCheck::Severity severity)
{
    switch (severity) {
    case NameCheck::Severity::Error: return Tone::Error;
    case NameCheck::Severity::Warning: return Tone::Warning;
    case NameCheck::Severity::Note: return Tone::Info;
    case NameCheck::Severity::Fine: break;
    }
    return Tone::Success;
}

} // namespace

NameEditor::NameEditor(const ProviderId &provider, const QStringList &suggestions, QWidget *parent, QWidget *bubbleHost)
    : QLineEdit(parent), m_provider(provider), m_around(this), m_bubble(new CheckBubble(bubbleHost ? bubbleHost : parent))
{
    setPlaceholderText(mappingStateWord(MappingState::NotSent));
    setFocusRingRadius(this, -1);
    auto *completer = new QCompleter(suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(completionRows);
    completer->popup()->setAccessibleName(tr("Known names"));
    setCompleter(completer);
    completer->popup()->installEventFilter(this);
    connect(this, &QLineEdit::textChanged, this, &NameEditor::showCheck);
}

NameEditor::~NameEditor()
{
    delete m_bubble;
}

NameCheck NameEditor::check() const
{
    return checkProviderEvent(m_provider, name());
}

void NameEditor::setOthers(int cells)
{
    m_others = cells;
    showCheck();
}

void NameEditor::setAround(const QWidget *card, int rim)
{
    m_around = card;
    m_rim = rim;
    placeBubble();
}

bool NameEditor::isCompleting() const
{
    return completer()->popup()->isVisible();
}

/// Enter takes what is chosen in the list, or what is typed, at once; QCompleter would only close the list.
bool NameEditor::eventFilter(QObject *object, QEvent *event)
{
    if (object == completer()->popup() && (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize))
        placeBubble();
    if (object != completer()->popup() || event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(object, event);
    auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() != Qt::Key_Return && press->key() != Qt::Key_Enter && press->key() != Qt::Key_Tab)
        return QLineEdit::eventFilter(object, event);
    const QModelIndex chosen = completer()->popup()->currentIndex();
    completer()->popup()->hide();
    if (chosen.isValid())
        setText(chosen.data(completer()->completionRole()).toString());
    QCoreApplication::sendEvent(this, press);
    return true;
}

void NameEditor::showCheck()
{
    const NameCheck check = this->check();
    const bool loud = check.severity == NameCheck::Severity::Error || check.severity == NameCheck::Severity::Warning;
    setFieldTone(this, loud ? toneOf(check.severity) : Tone::Neutral);
    QString text = check.whole();
    if (m_others > 1)
        text = (text.isEmpty() ? QString() : text + u' ') + tr("Enter sets all %n selected cells.", nullptr, m_others);
    setAccessibleDescription(text);
    if (m_bubble->text() != text && loud)
        announce(this, text);
    m_bubble->say(check.severity == NameCheck::Severity::Fine && m_others > 1 ? Tone::Info : toneOf(check.severity), text);
    placeBubble();
}

void NameEditor::placeBubble()
{
    if (m_bubble->text().isEmpty())
        return;
    const int width = qBound(bubbleLeast, this->width(), bubbleMost);
    const int height = m_bubble->room(width).height() + 2 * CheckBubble::vertical;
    const QWidget *host = m_bubble->parentWidget();
    const QRect here = QRect(m_around->mapTo(host, QPoint()), m_around->size()).adjusted(m_rim, m_rim, -m_rim, -m_rim);
    const QWidget *popup = completer()->popup();
    const QRect list = isCompleting() ? QRect(host->mapFromGlobal(popup->pos()), popup->size()) : QRect();
    const QRect taken = here.united(list);
    constexpr int gap = 4;
    const auto within = [&](QPoint at) { // as far as the host reaches
        return QRect(QPoint(qBound(0, at.x(), qMax(0, host->width() - width)), qBound(0, at.y(), qMax(0, host->height() - height))), QSize(width, height));
    };
    const QRect below = within({here.left(), taken.bottom() + 1 + gap});
    QRect place = below;
    for (const QRect &each : {within({here.left(), here.top() - height - gap}), below, within({taken.right() + 1 + gap, here.top()}), within({taken.left() - width - gap, here.top()})}) {
        if (!each.intersects(here) && !each.intersects(list)) {
            place = each;
            break;
        }
    }
    m_bubble->setGeometry(place);
    m_bubble->raise();
}

void NameEditor::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    placeBubble();
}

void NameEditor::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeBubble();
}

void NameEditor::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    showCheck();
}

} // namespace selwise
