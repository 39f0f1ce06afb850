#include "ui/panes/filters/chipedit.h"

#include "models/text/filtersentence.h"
#include "ui/panes/draftfield.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <algorithm>

namespace selwise {

namespace {

constexpr int chipHeight = 24, longest = 220;

} // namespace

Chip::Chip(const Json &value, QWidget *parent)
    : QAbstractButton(parent), m_value(value)
{
    setText(conditionValueText(value));
    setToolTip(tr("Remove %1").arg(text()));
    setAccessibleName(tr("%1, remove").arg(text()));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFocusRingRadius(this, 4);
}

QSize Chip::sizeHint() const
{
    return {std::min(longest, QFontMetrics(fonts::mono()).horizontalAdvance(text()) + 34), chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(&painter, rect(), 4, isDown() || underMouse() ? theme.press : theme.accentSoft);
    painter.setFont(fonts::mono());
    painter.setPen(theme.text);
    const QRect words = rect().adjusted(8, 0, -24, 0);
    painter.drawText(words, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    icons::paint(&painter, Icon::Close, theme.text2, QRectF(width() - 22, 0, 18, height()), 14);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ChipEdit::ChipEdit(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(this)), m_field(new QLineEdit(this)),
      m_reader([](const QString &text) { return Json(QStringView(text)); })
{
    m_flow->setContentsMargins(6, 4, 6, 4);
    m_field->setFrame(false);
    m_field->setFont(fonts::mono());
    m_field->setMinimumSize(70, chipHeight);
    m_field->setFixedHeight(chipHeight);
    m_field->setPlaceholderText(tr("add a value"));
    m_field->installEventFilter(this);
    keepUndoOfDraft(m_field, [this] { return !m_field->text().isEmpty(); });
    setFocusRingRadius(m_field, -1); // the box around all of it has the ring
    m_flow->insertWidget(0, m_field);
    setFocusProxy(m_field);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipEdit::setValues(const Json::Array &values)
{
    if (values == this->values())
        return;
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const Json &value : values)
        addChip(value);
}

Json::Array ChipEdit::values() const
{
    Json::Array values;
    for (const Chip *chip : m_chips)
        values.push_back(chip->value());
    return values;
}

void ChipEdit::setTone(bool error)
{
    m_error = error;
    update();
}

void ChipEdit::addChip(const Json &value)
{
    auto *chip = new Chip(value, this);
    QWidget::setTabOrder(m_chips.isEmpty() ? static_cast<QWidget *>(this) : m_chips.last(), chip);
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips << chip;
    QWidget::setTabOrder(chip, m_field);
    connect(chip, &QAbstractButton::clicked, this, [this, chip] { removeChip(chip); });
    chip->show();
    updateGeometry();
}

void ChipEdit::removeChip(Chip *chip)
{
    const qsizetype index = m_chips.indexOf(chip);
    m_chips.removeAt(index);
    chip->hide();
    chip->deleteLater();
    QWidget *next = m_chips.isEmpty() ? static_cast<QWidget *>(m_field) : m_chips.value(std::min(index, m_chips.size() - 1));
    next->setFocus(Qt::OtherFocusReason);
    updateGeometry();
    Q_EMIT edited();
}

bool ChipEdit::takeTyped()
{
    static const QRegularExpression apart(QStringLiteral("[,;\\n\\r\\t]"));
    bool taken = false;
    for (const QString &part : m_field->text().split(apart, Qt::SkipEmptyParts)) {
        const Json value = m_reader(part.trimmed());
        if (part.trimmed().isEmpty() || std::ranges::any_of(m_chips, [&](const Chip *chip) { return chip->value() == value; }))
            continue;
        addChip(value);
        taken = true;
    }
    m_field->clear();
    if (taken)
        Q_EMIT edited();
    return taken;
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusOut && !m_field->text().isEmpty() && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        takeTyped();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste) && QApplication::clipboard()->text().contains(QRegularExpression(QStringLiteral("[,;\\n\\t]")))) {
        m_field->setText(QApplication::clipboard()->text().left(20'000).replace(u'\n', u','));
        takeTyped();
        return true;
    }
    const bool ends = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Comma || key->key() == Qt::Key_Semicolon;
    if (ends) {
        takeTyped();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_chips.isEmpty()) {
        removeChip(m_chips.last());
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChipEdit::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_field->hasFocus();
    const QColor border = m_error ? theme.tone(Tone::Failed) : focused ? theme.focus : theme.control;
    paint::box(&painter, rect(), 6, theme.content, border, m_error || focused ? 2 : 1);
}

void ChipEdit::mousePressEvent(QMouseEvent *event)
{
    m_field->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

} // namespace selwise
