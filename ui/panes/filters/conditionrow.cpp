#include "ui/panes/filters/conditionrow.h"

#include "models/domain/codec/providercodec.h"
#include "models/text/conditiontext.h"
#include "models/text/filtersentence.h"
#include "ui/panes/draftfield.h"
#include "ui/panes/filters/pathcompletion.h"
#include "ui/panes/filters/valueeditor.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace selwise {

namespace {

constexpr std::array allOperators = {Operator::Eq, Operator::Neq, Operator::Gt, Operator::Gte, Operator::Lt, Operator::Lte, Operator::In,
                                  Operator::NotIn, Operator::Contains, Operator::NotContains, Operator::StartsWith, Operator::EndsWith,
                                  Operator::Exists, Operator::NotExists, Operator::Matches};
const QString example = QStringLiteral("order.total"); // a path, the same in every language
constexpr int wordWidth = 44, operatorWidth = 132, stopsWidth = 64, fieldLeast = 112, fieldMost = 280, fieldFrame = 24, gap = 8, valueLeast = 184, removeWidth = 32;
constexpr int twoLinesLeast = wordWidth + fieldLeast + operatorWidth + stopsWidth + removeWidth + 4 * gap;
constexpr int oneLineLeast = twoLinesLeast + gap + valueLeast;

bool needsNoValue(Operator op)
{
    return op == Operator::Exists || op == Operator::NotExists;
}

bool isList(Operator op)
{
    return op == Operator::In || op == Operator::NotIn;
}

/// What stays of a value when its operator changes: a list becomes its first element and the other way round.
std::optional<Json> valueFor(Operator op, const std::optional<Json> &value)
{
    if (needsNoValue(op) || !value)
        return std::nullopt;
    if (isList(op) && !value->isArray())
        return Json(Json::Array{*value});
    if (!isList(op) && value->isArray())
        return value->elements().empty() ? std::nullopt : std::optional(value->elements().front());
    return value;
}

} // namespace

ConditionRow::ConditionRow(QWidget *parent)
    : QWidget(parent), m_word(new TextLabel({}, TextLabel::Look::Secondary, this)), m_json(new TextLabel({}, TextLabel::Look::Mono, this)),
      m_message(new TextLabel({}, TextLabel::Look::Caption, this)), m_field(new QLineEdit(this)), m_operators(new QComboBox(this)),
      m_value(new ValueEditor(this)), m_stops(new LinkLabel(this)), m_remove(new QToolButton(this)), m_line(new QHBoxLayout), m_secondLine(new QHBoxLayout),
      m_paths(new Suggestions(m_field))
{
    m_word->setFixedWidth(wordWidth);
    m_word->setMinimumHeight(32);
    m_word->setCursor(Qt::SizeVerCursor);
    m_word->setToolTip(tr("Drag to move, or Alt+Up and Alt+Down"));
    m_word->setAttribute(Qt::WA_TransparentForMouseEvents); // the row takes the drag
    m_field->setFont(fonts::mono());
    m_field->setPlaceholderText(example);
    m_field->setAccessibleName(tr("Field"));
    keepUndoOfDraft(m_field);
    m_operators->setFixedWidth(operatorWidth);
    m_operators->setMaxVisibleItems(16);
    m_operators->setAccessibleName(tr("Operator"));
    m_json->setWordWrap(true);
    m_json->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setWordWrap(true);
    m_stops->setSmall(true);
    m_stops->setFixedWidth(stopsWidth);
    m_remove->setIcon(icon(Icon::Close));
    m_remove->setToolTip(tr("Remove this condition"));
    setButtonKind(m_remove, ButtonKind::Icon);
    for (QWidget *part : {static_cast<QWidget *>(m_stops), static_cast<QWidget *>(m_remove)})
        setTabLast(part); // also where the value stands beneath
    m_line->setSpacing(gap);
    m_line->addWidget(m_word, 0, Qt::AlignTop);
    m_line->addWidget(m_field, 3, Qt::AlignTop);
    m_line->addWidget(m_operators, 0, Qt::AlignTop);
    m_line->addWidget(m_json, 7);
    m_line->addWidget(m_stops, 0, Qt::AlignVCenter);
    m_line->addWidget(m_remove, 0, Qt::AlignTop);
    m_secondLine->setContentsMargins(wordWidth + gap, 0, 0, 0);
    m_secondLine->addWidget(m_value);
    auto *beneath = new QHBoxLayout;
    beneath->setContentsMargins(wordWidth + gap, 0, 0, 0);
    beneath->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(4);
    column->addLayout(m_line);
    column->addLayout(m_secondLine);
    column->addLayout(beneath);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_field->text() != m_condition.field)
            take();
    });
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        m_field->setCursorPosition(0); // its beginning is in sight
        arrange();
    });
    connect(m_field, &QLineEdit::editingFinished, this, &ConditionRow::finished);
    connect(m_operators, &QComboBox::activated, this, [this] {
        take();
        Q_EMIT finished();
    });
    connect(m_value, &ValueEditor::edited, this, &ConditionRow::take);
    connect(m_value, &ValueEditor::finished, this, &ConditionRow::finished);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_index); });
    connect(m_stops, &LinkLabel::clicked, this, [this] { Q_EMIT stopsClicked(m_index); });
}

bool ConditionRow::isForeign() const
{
    return !m_condition.source.isNull() && !m_condition.source.isObject();
}

void ConditionRow::setCondition(int index, const Condition &condition, const EvaluationRules &rules)
{
    m_index = index;
    m_word->setText(index == 0 ? tr("when") : rules.conditions == EvaluationRules::Conditions::All ? tr("and") : tr("or"));
    m_condition = condition;
    const bool foreign = isForeign();
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_operators), static_cast<QWidget *>(m_value)})
        part->setVisible(!foreign);
    m_json->setVisible(foreign);
    if (foreign)
        m_json->setText(QString::fromUtf8(condition.source.toBytes()).left(500));
    if (m_field->text() != condition.field) {
        m_field->setText(condition.field);
        m_field->setCursorPosition(0);
    }
    m_field->setToolTip(condition.field);
    if (!m_field->hasFocus()) // nothing moves while somebody types
        arrange();
    const bool unknown = condition.op == Operator::Unknown;
    if (m_operators->count() != int(allOperators.size()) + (unknown ? 1 : 0) || (unknown && m_operators->itemText(0) != condition.operatorText)) {
        m_operators->clear();
        if (unknown)
            m_operators->addItem(condition.operatorText.isEmpty() ? tr("(no operator)") : condition.operatorText, int(Operator::Unknown));
        for (const Operator op : allOperators)
            m_operators->addItem(operatorName(op), int(op));
    }
    m_operators->setCurrentIndex(m_operators->findData(int(condition.op)));
    const SeenPath *seen = findPath(m_seen, condition.field);
    m_value->setCondition(condition, seen);
    m_value->setName(tr("Value of %1").arg(condition.field.isEmpty() ? tr("condition %1").arg(index + 1) : condition.field));
    m_remove->setAccessibleName(tr("Remove the condition on %1").arg(condition.field));
    setAccessibleName(tr("Condition %1: %2").arg(QString::number(index + 1), conditionSummary(condition)));
    showMessage();
}

void ConditionRow::setSeen(const QString &event, const SeenKind *seen)
{
    if (m_seen == seen && m_event == event)
        return;
    m_event = event;
    m_seen = seen;
    m_paths->setSuggestions(pathSuggestions(event, seen));
    m_value->setCondition(m_condition, findPath(m_seen, m_condition.field));
    showMessage();
}

void ConditionRow::setJudged(const FilterVerdict *verdict)
{
    m_checked = verdict && size_t(m_index) < verdict->checks.size();
    m_check = m_checked ? verdict->checks[size_t(m_index)] : ConditionCheck();
    const int stops = m_checked ? verdict->stopsHere[size_t(m_index)] : 0;
    m_stops->setText(m_checked && verdict->events > 0 ? tr("stops %1").arg(locale().toString(stops)) : QString());
    m_stops->setEnabled(stops > 0);
    m_stops->setAccessibleName(tr("The condition on %1 stops %2: show them").arg(m_condition.field, locale().toString(stops)));
    showMessage();
}

QString ConditionRow::message() const
{
    return m_message->text();
}

/// One thing beneath: an error, else a warning, else what was seen there.
void ConditionRow::showMessage()
{
    using Fault = forwarding::ConditionFault;
    QString text = m_value->problem();
    Tone tone = Tone::Error;
    const bool blank = m_condition.field.trimmed().isEmpty();
    if (text.isEmpty() && blank && !isForeign())
        text = tr("Type a field, such as order.total: the way to a value in the event.");
    if (text.isEmpty() && m_checked && m_check.fault != Fault::None) {
        text = conditionFaultText(m_condition, m_check.detail);
        tone = m_condition.op == Operator::Unknown || isForeign() ? Tone::Warning : Tone::Error;
    } else if (text.isEmpty() && m_checked && !m_check.seen && m_condition.op != Operator::NotExists) {
        text = tr("No %1 seen had a value at %2. Check the spelling.").arg(m_event, m_condition.field);
        tone = Tone::Warning;
    } else if (text.isEmpty()) {
        text = needsNoValue(m_condition.op) ? QString() : seenValuesText(findPath(m_seen, m_condition.field));
        tone = Tone::Neutral;
    }
    m_message->setVisible(!text.isEmpty());
    m_message->setText(text);
    m_message->setTone(tone == Tone::Neutral ? std::nullopt : std::optional(tone));
    setFieldTone(m_field, blank ? Tone::Error : tone == Tone::Warning && m_checked && !m_check.seen ? Tone::Warning : Tone::Neutral);
    m_value->setError(tone == Tone::Error && !blank);
    m_value->setAccessibleDescription(text);
}

void ConditionRow::take()
{
    Condition next = m_condition;
    next.field = m_field->text();
    const Operator op = Operator(m_operators->currentData().toInt());
    if (op != next.op) {
        next.op = op;
        next.operatorText = codec::operatorText(op);
        next.value = valueFor(op, next.value);
    } else {
        next.value = needsNoValue(op) ? next.value : m_value->value();
    }
    if (next == m_condition) {
        showMessage();
        return;
    }
    Q_EMIT edited(m_index, next);
}

QSize ConditionRow::minimumSizeHint() const
{
    return {std::min(twoLinesLeast, QWidget::minimumSizeHint().width()), QWidget::minimumSizeHint().height()};
}

void ConditionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_field->hasFocus() || width() < oneLineLeast)
        arrange();
}

/// The value goes beneath where there is no room for it beside the operator and the whole name of the field.
void ConditionRow::arrange()
{
    const int whole = std::clamp(m_field->fontMetrics().horizontalAdvance(m_field->text()) + fieldFrame, fieldLeast, fieldMost);
    const bool oneLine = width() >= oneLineLeast + whole - fieldLeast;
    m_field->setMinimumWidth(oneLine ? whole : fieldLeast);
    if (std::exchange(m_oneLine, oneLine) == oneLine)
        return;
    (oneLine ? m_secondLine : m_line)->removeWidget(m_value);
    if (oneLine)
        m_line->insertWidget(m_line->indexOf(m_json), m_value, 4);
    else
        m_secondLine->addWidget(m_value);
    updateGeometry();
}

void ConditionRow::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Up)
        Q_EMIT moveWanted(m_index, m_index - 1);
    else if (alt && event->key() == Qt::Key_Down)
        Q_EMIT moveWanted(m_index, m_index + 1);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D)
        Q_EMIT duplicateWanted(m_index);
    else
        QWidget::keyPressEvent(event);
}

void ConditionRow::mousePressEvent(QMouseEvent *event)
{
    m_dragging = event->button() == Qt::LeftButton && event->position().x() < wordWidth + gap;
    m_dragStart = int(event->globalPosition().y());
    if (!m_dragging)
        QWidget::mousePressEvent(event);
}

/// It changes places with its neighbour once it is dragged half over it.
void ConditionRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const int way = int(event->globalPosition().y()) - m_dragStart;
    if (std::abs(way) < height() / 2)
        return;
    m_dragStart += way > 0 ? height() : -height();
    Q_EMIT moveWanted(m_index, m_index + (way > 0 ? 1 : -1));
}

void ConditionRow::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragging = false;
    QWidget::mouseReleaseEvent(event);
}

void ConditionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::hline(&painter, wordWidth + gap, width(), height() - 1, Theme::current().hairline);
}

} // namespace selwise
