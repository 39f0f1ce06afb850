#include "ui/panes/conflictcards.h"

#include "models/services/changesentences.h"
#include "ui/panes/choicecard.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace selwise {

ConflictCards::ConflictCards(const RecordKey &record, const Conflict &conflict, QWidget *parent)
    : QWidget(parent), m_record(record), m_conflict(conflict), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Conflict in %1").arg(memberLabel(record, conflict.path)));
    const std::tuple<QString, QString, QString> cards[] = {
        {tr("Before"), memberText(conflict.base), tr("as you had read it")},
        {tr("Theirs"), memberText(conflict.theirs), tr("what the server has now")},
        {tr("Mine"), memberText(conflict.mine), tr("what you entered")},
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    int id = 0;
    for (const auto &[label, value, remark] : cards) {
        auto *card = new ChoiceCard(label, value, remark, this);
        card->setObjectName(QStringLiteral("card-%1-%2-%3").arg(record.id, pathText(conflict.path)).arg(id));
        m_group->addButton(card, id++);
        row->addWidget(card, 1);
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int chosenId) { Q_EMIT chosen(Choice(chosenId)); });
}

void ConflictCards::setChoice(Choice choice)
{
    m_group->button(int(choice))->setChecked(true);
}

} // namespace selwise
