#include "ui/panes/mapping/providernamerow.h"

#include "models/text/providertext.h"
#include "ui/panes/words.h"
#include "ui/theme/variants.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textbreaks.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

namespace selwise {

namespace {

/// Its list is filled when it gets the focus, or is opened.
class NamesCombo : public QComboBox {
public:
    NamesCombo(std::function<QStringList()> names, QWidget *parent)
        : QComboBox(parent), m_names(std::move(names)), m_list(new QStringListModel(this))
    {
        setEditable(true);
        setInsertPolicy(NoInsert);
        setModel(m_list);
        lineEdit()->installEventFilter(this);
    }

    void showPopup() override
    {
        fill();
        QComboBox::showPopup();
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        fill();
        QComboBox::focusInEvent(event);
    }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            fill();
        return QComboBox::eventFilter(object, event);
    }

private:
    void fill()
    {
        const QStringList names = m_names();
        if (m_list->stringList() == names)
            return;
        const QSignalBlocker quiet(this), quietEdit(lineEdit());
        const QString typed = currentText();
        m_list->setStringList(names);
        setCurrentIndex(-1);
        setEditText(typed);
    }

    std::function<QStringList()> m_names;
    QStringListModel *m_list;
};

} // namespace

ProviderNameRow::ProviderNameRow(const ProviderId &provider, std::function<QStringList()> suggestions, QWidget *parent)
    : QWidget(parent), m_provider(provider), m_combo(new NamesCombo(std::move(suggestions), this)),
      m_label(new TextLabel(providerName(provider), TextLabel::Look::Medium, this)),
      m_state(new TextLabel({}, TextLabel::Look::Caption, this)), m_help(new TextLabel({}, TextLabel::Look::Caption, this)),
      m_reset(new LinkLabel(tr("Reset to default"), this))
{
    m_combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMaxVisibleItems(14);
    m_combo->lineEdit()->setPlaceholderText(mappingStateWord(MappingState::NotSent));
    m_combo->setAccessibleName(tr("Name at %1").arg(providerName(provider)));
    m_combo->lineEdit()->setAccessibleName(m_combo->accessibleName());
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_label->setBuddy(m_combo);
    m_help->setWordWrap(true);
    m_reset->setSmall(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(words::mark(provider), 16, this));
    head->addWidget(m_label, 1);
    head->addWidget(m_state);
    head->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_combo);
    column->addWidget(m_help);
    connect(m_reset, &LinkLabel::clicked, this, &ProviderNameRow::resetWanted);
    connect(m_combo->lineEdit(), &QLineEdit::textChanged, this, &ProviderNameRow::showCheck);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ProviderNameRow::enter);
    connect(m_combo, &QComboBox::textActivated, this, &ProviderNameRow::enter);
}

void ProviderNameRow::setCell(const MappingColumn &column, const MappingCell &cell, bool defaultsKnown)
{
    const bool other = !(m_cell == cell) || !(m_column == column);
    m_column = column;
    m_cell = cell;
    m_defaultsKnown = defaultsKnown;
    m_combo->setEnabled(column.configured);
    if (other || m_combo->currentText() != cell.name) {
        const QSignalBlocker quiet(m_combo);
        m_combo->setCurrentIndex(-1);
        m_combo->setEditText(cell.name);
    }
    const bool departs = defaultsKnown && cell.name != cell.defaultName;
    m_reset->setVisible(column.configured && departs);
    m_reset->setToolTip(cell.defaultName.isEmpty() ? tr("By default this event is not sent to %1").arg(providerName(m_provider))
                                                   : tr("Back to %1").arg(cell.defaultName));
    m_state->setVisible(!m_reset->isVisibleTo(this));
    m_state->setText(!column.configured ? absenceWord(column) : cell.name.isEmpty() ? tr("unmapped") : mappingStateWord(cell.state));
    showCheck();
}

void ProviderNameRow::showCheck()
{
    const QString name = m_combo->currentText().trimmed();
    const NameCheck check = checkProviderEvent(m_provider, name);
    const bool error = check.severity == NameCheck::Severity::Error, warning = check.severity == NameCheck::Severity::Warning;
    setFieldTone(m_combo, error ? Tone::Error : warning ? Tone::Warning : Tone::Neutral);
    QStringList parts;
    if (!m_column.configured)
        parts << tr("Set it up under Providers first.");
    else if (name.isEmpty())
        parts << (m_provider.kind == Provider::GoogleAds ? tr("Type a conversion action, or leave empty.") : tr("Type or choose a name, or leave empty."));
    else if (!check.whole().isEmpty())
        parts << check.whole();
    if (m_defaultsKnown && !m_cell.defaultName.isEmpty() && name != m_cell.defaultName)
        parts << tr("The default is %1.").arg(m_cell.defaultName);
    m_help->setText(textbreaks::breakable(parts.join(u' ')));
    m_help->setVisible(!parts.isEmpty());
    m_help->setTone(error ? std::optional(Tone::Error) : warning ? std::optional(Tone::Warning) : std::nullopt);
    m_combo->setAccessibleDescription(parts.join(u' '));
}

void ProviderNameRow::enter()
{
    const QString name = m_combo->currentText().trimmed();
    if (name == m_cell.name || checkProviderEvent(m_provider, name).severity == NameCheck::Severity::Error)
        return; // what is wrong stands beneath, and stays until it is mended or Esc
    Q_EMIT nameEntered(name);
}

} // namespace selwise
