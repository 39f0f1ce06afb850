#include "ui/panes/mapping/namecard.h"

#include "models/text/providertext.h"
#include "ui/panes/mapping/nameeditor.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/shadow.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace selwise {

namespace {

constexpr int editorWidth = 208, cardRadius = 8, inner = 12;

} // namespace

NameCard::NameCard(const QString &event, const std::vector<ProviderId> &providers, const ProviderId &chosen, Names names, Suggestions suggestions,
                   QWidget *parent)
    : QWidget(parent), m_event(event), m_providers(providers), m_names(std::move(names)), m_suggestions(std::move(suggestions)), m_row(new QHBoxLayout)
{
    setAccessibleName(tr("A name for %1").arg(event));
    auto *title = new TextLabel(tr("%1 goes to").arg(event), TextLabel::Look::Medium, this);
    m_row->setSpacing(8);
    if (providers.size() > 1) {
        m_provider = new QComboBox(this);
        for (const ProviderId &each : providers)
            m_provider->addItem(providerIcon(words::mark(each)), providerName(each));
        m_provider->setCurrentIndex(int(std::find(providers.begin(), providers.end(), chosen) - providers.begin()));
        title->setBuddy(m_provider);
        connect(m_provider, &QComboBox::activated, this, [this] { renew(); });
        m_row->addWidget(m_provider);
    } else {
        m_row->addWidget(new IconLabel(words::mark(chosen), 16, this));
        m_row->addWidget(new TextLabel(providerName(chosen), TextLabel::Look::Body, this));
    }
    m_row->addWidget(new TextLabel(tr("as"), TextLabel::Look::Muted, this));
    auto *hint = new TextLabel(tr("Enter takes the name, Esc leaves it."), TextLabel::Look::Caption, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadowMargin + inner, shadowMargin + inner, shadowMargin + inner, shadowMargin + inner);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(m_row);
    column->addWidget(hint);
    renew();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool completing = m_editor && m_editor->isCompleting();
        const bool choosing = m_provider && QApplication::activePopupWidget();
        if (now && now != this && !isAncestorOf(now) && !completing && !choosing)
            deleteLater();
    });
}

/// Its list of names takes the focus along as it goes, when half of the card is gone.
NameCard::~NameCard()
{
    disconnect(qApp, nullptr, this, nullptr);
}

ProviderId NameCard::provider() const
{
    return m_provider ? m_providers[size_t(std::max(0, m_provider->currentIndex()))] : m_providers.front();
}

/// The names to choose from and the checks are the provider's own; what was entered stays.
void NameCard::renew()
{
    const bool entered = m_editor && m_editor->name() != m_given;
    m_given = m_names(provider());
    const QString name = entered ? m_editor->name() : m_given;
    delete m_editor;
    m_editor = new NameEditor(provider(), m_suggestions(provider()), this, parentWidget());
    m_editor->setAccessibleName(tr("Name of %1 at %2").arg(m_event, providerName(provider())));
    m_editor->setFixedWidth(editorWidth);
    m_editor->setAround(this, shadowMargin);
    m_editor->setText(name);
    m_editor->selectAll();
    m_editor->installEventFilter(this);
    m_row->insertWidget(m_row->count(), m_editor, 1);
    m_editor->show();
    if (!m_provider || !m_provider->hasFocus()) // else one is still choosing
        m_editor->setFocus(Qt::OtherFocusReason);
}

/// What the fields leave over is not for the diagram beneath.
void NameCard::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

/// Within the card: it goes when the keyboard does.
bool NameCard::focusNextPrevChild(bool next)
{
    QWidget *other = m_provider && m_editor->hasFocus() ? static_cast<QWidget *>(m_provider) : m_editor;
    other->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void NameCard::popUpAt(const QPoint &place)
{
    adjustSize();
    const QSize room = parentWidget()->size();
    move(std::clamp(place.x() - width() / 2, -shadowMargin, std::max(-shadowMargin, room.width() - width() + shadowMargin)),
         std::clamp(place.y() - height() / 2, -shadowMargin, std::max(-shadowMargin, room.height() - height() + shadowMargin)));
    show();
    raise();
    m_editor->setFocus(Qt::OtherFocusReason);
}

bool NameCard::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_editor || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) { // the names that are known
        m_editor->completer()->setCompletionPrefix({});
        m_editor->completer()->complete();
        return true;
    }
    if (key == Qt::Key_Escape) {
        parentWidget()->setFocus(Qt::OtherFocusReason);
        deleteLater();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(object, event);
    if (m_editor->check().severity == NameCheck::Severity::Error)
        return true; // the message stands there
    const MappingEdit edit{m_event, provider(), m_editor->name()};
    parentWidget()->setFocus(Qt::OtherFocusReason);
    deleteLater();
    Q_EMIT entered(edit);
    return true;
}

void NameCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF card = QRectF(rect()).adjusted(shadowMargin, shadowMargin, -shadowMargin, -shadowMargin);
    paintShadow(&painter, card, cardRadius);
    paint::box(&painter, card, cardRadius, theme.raised, theme.border);
}

} // namespace selwise
