#include "ui/panes/filters/valueeditor.h"

#include "models/domain/decimal.h"
#include "ui/panes/draftfield.h"
#include "ui/panes/filters/chipedit.h"
#include "ui/panes/filters/pathcompletion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/variants.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace selwise {

namespace {

constexpr int kindWidth = 92, lineLeast = 84;

QString textOf(const Json &value)
{
    return value.isString() ? value.toQString() : QString::fromUtf8(value.toBytes());
}

bool isList(Operator op)
{
    return op == Operator::In || op == Operator::NotIn;
}

bool isTextOnly(Operator op)
{
    return op == Operator::StartsWith || op == Operator::EndsWith || op == Operator::Matches;
}

bool isNumberFirst(Operator op)
{
    return op == Operator::Gt || op == Operator::Gte || op == Operator::Lt || op == Operator::Lte;
}

} // namespace

ValueEditor::ValueEditor(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_kinds(new QComboBox(this)), m_flag(new QComboBox(this)), m_chips(new ChipEdit(this)),
      m_lineSuggestions(new Suggestions(m_line)), m_chipSuggestions(new Suggestions(m_chips->field()))
{
    m_line->setFont(fonts::mono());
    m_line->setMinimumWidth(lineLeast);
    keepUndoOfDraft(m_line, [this] { return !m_problem.isEmpty(); });
    m_flag->addItem(tr("true"));
    m_flag->addItem(tr("false"));
    m_kinds->setFixedWidth(kindWidth);
    m_kinds->setToolTip(tr("As what the value is compared"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_flag), static_cast<QWidget *>(m_chips)})
        row->addWidget(part, 1);
    row->addWidget(m_kinds);
    m_chips->setReader([this](const QString &text) {
        const std::string digits = text.toStdString();
        return m_numbersSeen && isNumberText(digits) ? Json(JsonNumber{digits}) : Json(QStringView(text));
    });
    connect(m_line, &QLineEdit::textEdited, this, &ValueEditor::read);
    connect(m_line, &QLineEdit::editingFinished, this, &ValueEditor::finished);
    connect(m_chips, &ChipEdit::edited, this, [this] {
        m_value = Json(m_chips->values());
        m_problem.clear();
        Q_EMIT edited();
        Q_EMIT finished();
    });
    connect(m_flag, &QComboBox::activated, this, [this] {
        read();
        Q_EMIT finished();
    });
    connect(m_kinds, &QComboBox::activated, this, [this] {
        choose(Kind(m_kinds->currentData().toInt()));
        read();
        Q_EMIT finished();
    });
    // A chosen suggestion is an edit as well.
    for (QLineEdit *field : {m_line, m_chips->field()})
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            if (field == m_line && !m_showing && !field->isModified())
                read();
        });
}

ValueEditor::Kind ValueEditor::kindOf(const std::optional<Json> &value, Operator op, const SeenPath *seen)
{
    if (op == Operator::Unknown)
        return Kind::Json;
    if (value && value->isNumber())
        return isTextOnly(op) ? Kind::Json : Kind::Number;
    if (value && value->isBool())
        return Kind::Flag;
    if (value && value->isString() && !value->isRawString())
        return Kind::Text;
    if (value)
        return Kind::Json;
    if (isNumberFirst(op) || (seen && seen->numbers > 0 && seen->texts == 0 && !isTextOnly(op) && op != Operator::Contains && op != Operator::NotContains))
        return Kind::Number;
    return seen && seen->flags > 0 && seen->texts == 0 && !isTextOnly(op) ? Kind::Flag : Kind::Text;
}

void ValueEditor::offer(Operator op)
{
    m_kinds->clear();
    const auto add = [this](const QString &name, Kind kind) { m_kinds->addItem(name, int(kind)); };
    if (op != Operator::Unknown && !isTextOnly(op))
        add(tr("number"), Kind::Number);
    if (op != Operator::Unknown)
        add(tr("text"), Kind::Text);
    if (op == Operator::Eq || op == Operator::Neq || op == Operator::Contains || op == Operator::NotContains)
        add(tr("true/false"), Kind::Flag);
    add(tr("JSON"), Kind::Json);
}

void ValueEditor::setCondition(const Condition &condition, const SeenPath *seen)
{
    m_numbersSeen = seen && seen->numbers > 0 && seen->texts == 0;
    m_lineSuggestions->setSuggestions(valueSuggestions(seen));
    m_chipSuggestions->setSuggestions(valueSuggestions(seen));
    const bool sameOperator = m_op == condition.op;
    if (sameOperator && condition.value == m_value)
        return;
    if (!sameOperator)
        offer(condition.op);
    m_op = condition.op;
    m_value = condition.value;
    m_problem.clear();
    const bool none = condition.op == Operator::Exists || condition.op == Operator::NotExists;
    const bool chips = isList(condition.op) && (!condition.value || condition.value->isArray());
    m_chips->setVisible(chips);
    m_kinds->setVisible(!none && !chips && m_kinds->count() > 1);
    if (chips)
        m_chips->setValues(condition.value ? condition.value->elements() : Json::Array());
    if (none || chips) {
        m_line->hide();
        m_flag->hide();
        return;
    }
    const Kind kind = kindOf(condition.value, condition.op, seen);
    choose(kind);
    if (kind == Kind::Flag)
        m_flag->setCurrentIndex(condition.value && !condition.value->toBool() ? 1 : 0);
    const QString text = !condition.value ? QString() : kind == Kind::Json ? QString::fromUtf8(condition.value->toBytes()) : textOf(*condition.value);
    if (m_line->text() == text)
        return;
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
}

void ValueEditor::choose(Kind kind)
{
    const int index = m_kinds->findData(int(kind));
    m_kinds->setCurrentIndex(index >= 0 ? index : m_kinds->count() - 1);
    m_line->setVisible(kind != Kind::Flag);
    m_flag->setVisible(kind == Kind::Flag);
    m_line->setAlignment(kind == Kind::Number ? Qt::AlignRight : Qt::AlignLeading);
    setName(m_name);
}

std::optional<Json> ValueEditor::parsed(const QString &text, Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return Json(QStringView(text));
    case Kind::Flag:
        return Json(m_flag->currentIndex() == 0);
    case Kind::Number: {
        const std::string digits = text.trimmed().toStdString();
        if (isNumberText(digits))
            return Json(JsonNumber{digits});
        const QString dotted = text.trimmed().replace(u',', u'.');
        m_problem = text.trimmed().isEmpty()                  ? tr("Type a number.")
                    : isNumberText(dotted.toStdString())      ? tr("Write decimals with a point: %1. Not taken over yet.").arg(dotted)
                                                              : tr("Not a number. Choose “text” to compare it as a text. Not taken over yet.");
        return std::nullopt;
    }
    case Kind::Json: {
        const auto value = Json::parse(text.toUtf8(), Json::Duplicates::Refuse);
        if (value)
            return *value;
        m_problem = tr("Not JSON, from character %1 on. Not taken over yet.").arg(value.error().column);
        return std::nullopt;
    }
    }
    return std::nullopt;
}

void ValueEditor::read()
{
    m_problem.clear();
    const Kind kind = Kind(m_kinds->currentData().toInt());
    if (const auto value = parsed(m_line->text(), kind))
        m_value = value;
    Q_EMIT edited();
}

void ValueEditor::setError(bool error)
{
    setFieldTone(m_line, error ? Tone::Error : Tone::Neutral);
    m_chips->setTone(error);
}

void ValueEditor::setName(const QString &name)
{
    m_name = name;
    m_line->setAccessibleName(name);
    m_chips->setAccessibleName(name);
    m_chips->field()->setAccessibleName(tr("%1: add").arg(name));
    m_kinds->setAccessibleName(tr("Kind of value"));
    m_flag->setAccessibleName(name);
}

} // namespace selwise
