#include "ui/panes/history/planview.h"

#include "models/controllers/historycontroller.h"
#include "models/controllers/sitesession.h"
#include "models/services/changesentences.h"
#include "ui/panes/card.h"
#include "ui/panes/review/changeblock.h"
#include "ui/panes/review/diffview.h"
#include "ui/theme/variants.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace selwise {

PlanView::PlanView(const PaneContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setAccessibleName(tr("What the file would change"));
    m_list = new Surface(Surface::Fill::Content);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(0);
    m_title = new TextLabel({}, TextLabel::Look::Secondary, m_list);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(24, 14, 16, 14);
    m_blocks = new QVBoxLayout;
    m_blocks->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(new Separator(Qt::Horizontal, m_list));
    column->addLayout(m_blocks);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);

    auto *right = new Surface(Surface::Fill::Content, this);
    m_diff = new DiffView(right);
    m_take = new QPushButton(right);
    setButtonKind(m_take, ButtonKind::Primary);
    m_cancel = new QPushButton(tr("Cancel"), right);
    m_foot = new TextLabel(tr("Nothing is sent: the changes go into your draft, where you review and publish them."), TextLabel::Look::Caption, right);
    m_foot->setWordWrap(true);
    connect(m_take, &QPushButton::clicked, this, &PlanView::taken);
    connect(m_cancel, &QPushButton::clicked, this, &PlanView::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 12, 16, 16);
    foot->setSpacing(8);
    foot->addLayout(buttons);
    foot->addWidget(m_foot);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 8, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_diff, 1);
    rightColumn->addWidget(new Separator(Qt::Horizontal, right));
    rightColumn->addLayout(foot);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(scroll);
    split->addWidget(right);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 400});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
}

void PlanView::show(const QString &file, const SitePlan &plan)
{
    m_plan = plan;
    m_leftOut.clear();
    m_title->setText(plan.parts.empty() ? tr("%1 says what is shown here already: it would change nothing.").arg(file)
                                        : tr("This is what %1 would change. Secrets are in no file: those at the server stay, and new records need theirs.").arg(file));
    refill();
    (m_take->isEnabled() ? m_take : m_cancel)->setFocus(Qt::OtherFocusReason);
}

std::vector<Change> PlanView::changes() const
{
    std::vector<Change> all;
    for (const SitePlan::Part &part : m_plan.parts) {
        if (!m_leftOut.contains(part.key))
            all.insert(all.end(), part.changes.begin(), part.changes.end());
    }
    return all;
}

void PlanView::refill()
{
    while (QLayoutItem *item = m_blocks->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    std::vector<DiffView::Source> sources;
    for (const SitePlan::Part &part : m_plan.parts) {
        const QString name = part.isNew && !part.name.isEmpty() ? part.name : m_context.site.versions()->nameOf(part.key);
        auto *block = new ChangeBlock(part.key, name, part.isNew, m_list);
        block->setTicked(!m_leftOut.contains(part.key));
        connect(block, &ChangeBlock::ticked, this, [this, key = part.key](bool on) {
            if (on)
                m_leftOut.erase(key);
            else
                m_leftOut.insert(key);
            m_take->setText(tr("Take %n changes into the draft", nullptr, int(changes().size())));
            m_take->setEnabled(!changes().empty());
        });
        const std::vector<Change> told = part.isNew ? diff(part.key, Json::object(), part.then.value_or(Json::object())) : part.changes;
        block->addSentences(changeSentences(told, name));
        m_blocks->addWidget(block);
        sources.push_back(DiffView::Source::of(name, part.now, part.then));
    }
    m_diff->setSources(std::move(sources));
    m_take->setText(tr("Take %n changes into the draft", nullptr, int(changes().size())));
    m_take->setEnabled(!changes().empty());
}

} // namespace selwise
