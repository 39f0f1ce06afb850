#include "ui/panes/removedpage.h"

#include "ui/panes/conflictsection.h"
#include "ui/theme/variants.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

RemovedPage::RemovedPage(const PaneContext &context, ProviderMark mark, const Words &words, QWidget *parent)
    : QWidget(parent), m_conflicts(new ConflictSection(context, this))
{
    auto *state = new EmptyState(words.title, words.text, this);
    state->setMark(mark);
    m_keep = state->addButton(words.keep, ButtonKind::Primary, Icon::Undo);
    connect(m_keep, &QPushButton::clicked, this, &RemovedPage::keepWanted);
    setFocusProxy(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_conflicts);
    column->addWidget(state, 1);
}

void RemovedPage::setRecord(const RecordKey &key, const QString &name)
{
    m_conflicts->setRecord(key, name);
}

void RemovedPage::setKeepable(bool keepable)
{
    m_keep->setEnabled(keepable);
}

} // namespace selwise
