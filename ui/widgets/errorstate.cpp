#include "ui/widgets/errorstate.h"

#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordsblock.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace selwise {

namespace {

constexpr int panelWidth = 420;
constexpr int keyWidth = 72;
constexpr int quietInset = 10; // of the icon in a quiet button, but for the icon's own margin

void clear(QWidget *holder)
{
    const auto children = holder->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(children);
    delete holder->layout();
}

} // namespace

ErrorState::ErrorState(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextLabel::Look::Strong))
    , m_sentence(new TextLabel({}, TextLabel::Look::Secondary))
    , m_facts(new QWidget)
    , m_retry(new QPushButton(tr("Try again")))
    , m_secondary(new QPushButton)
    , m_copy(new QPushButton(tr("Copy details")))
    , m_lastKnown(new QWidget)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(40 - quietInset, 40, 40, 24);
    auto *panel = new QWidget;
    panel->setMaximumWidth(panelWidth + quietInset);
    outer->addWidget(panel, 1);
    outer->addStretch();
    auto *whole = new QVBoxLayout(panel);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new QVBoxLayout;
    whole->addLayout(column);
    column->setContentsMargins(quietInset, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new IconLabel(Icon::Error, Tone::Error, 20));
    column->addSpacing(8);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addSpacing(4);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::RichText);
    column->addWidget(m_sentence);
    column->addSpacing(16);
    column->addWidget(m_facts);
    column->addSpacing(20);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    setButtonKind(m_retry, ButtonKind::Primary);
    m_retry->setIcon(icon(Icon::Refresh));
    setButtonKind(m_copy, ButtonKind::Quiet);
    m_copy->setIcon(icon(Icon::Copy));
    m_secondary->hide();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_secondary);
    buttons->addStretch();
    column->addLayout(buttons);
    whole->addSpacing(12);
    // The icon of a quiet button stands under the edge of the buttons above.
    whole->addWidget(m_copy, 0, Qt::AlignLeft);
    whole->addSpacing(24);
    auto *known = new QHBoxLayout;
    known->setContentsMargins(quietInset, 0, 0, 0);
    known->addWidget(m_lastKnown);
    m_lastKnown->hide();
    whole->addLayout(known);
    whole->addStretch();

    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (isBusy(m_retry))
            Q_EMIT cancelRequested();
        else
            Q_EMIT retryRequested();
    });
    connect(m_secondary, &QPushButton::clicked, this, &ErrorState::secondaryRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(details());
        Q_EMIT detailsCopied();
    });
}

void ErrorState::setError(const ErrorFacts &error)
{
    m_error = error;
    setAccessibleName(error.title);
    setAccessibleDescription(withoutEmphasis(error.sentence));
    m_title->setText(error.title);
    m_sentence->setText(paragraph(error.sentence));

    clear(m_facts);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, keyWidth);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < error.facts.size(); ++row) {
        const ErrorFacts::Fact &fact = error.facts[row];
        grid->addWidget(new TextLabel(fact.key, TextLabel::Look::Muted), row, 0, Qt::AlignTop);
        auto *value = new TextLabel(fact.value, fact.mono ? TextLabel::Look::Mono : TextLabel::Look::Body);
        value->setWordWrap(true);
        value->setContentsMargins(0, 2, 0, 2); // on the line of its key, which is 20 high
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(tr("%1: %2").arg(fact.key, fact.value));
        grid->addWidget(value, row, 1);
    }
    m_facts->setVisible(!error.facts.isEmpty());

    clear(m_lastKnown);
    auto *known = new QVBoxLayout(m_lastKnown);
    known->setContentsMargins(0, 0, 0, 0);
    known->setSpacing(8);
    known->addWidget(new Separator);
    known->addSpacing(12);
    known->addWidget(new TextLabel(error.lastKnownTitle, TextLabel::Look::CaptionStrong));
    for (const ErrorFacts::LastKnown &entry : error.lastKnown) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(new IconLabel(entry.mark, 16));
        line->addWidget(new TextLabel(entry.label));
        auto *value = new ElidedLabel(entry.value, entry.mono ? ElidedLabel::Look::Mono : ElidedLabel::Look::Secondary);
        value->setAlignment(Qt::AlignRight);
        value->setAccessibleName(tr("%1: %2").arg(entry.label, entry.value));
        line->addWidget(value, 1);
        known->addLayout(line);
    }
    m_lastKnown->setVisible(!error.lastKnown.isEmpty());
    if (isVisible())
        announce(this, error.title + u' ' + accessibleDescription());
}

void ErrorState::setPrimaryText(const QString &text)
{
    m_retry->setText(text);
}

void ErrorState::setSecondaryText(const QString &text)
{
    m_secondary->setText(text);
    m_secondary->setVisible(!text.isEmpty());
}

void ErrorState::setRetrying(bool retrying)
{
    setBusy(m_retry, retrying);
}

QString ErrorState::details() const
{
    QStringList lines{m_error.title, withoutEmphasis(m_error.sentence)};
    for (const ErrorFacts::Fact &fact : m_error.facts)
        lines << tr("%1: %2").arg(fact.key, fact.value);
    return lines.join(u'\n');
}

void ErrorState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce(this, m_error.title + u' ' + accessibleDescription());
}

} // namespace selwise
