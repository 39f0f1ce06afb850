#include "ui/panes/conflictcards.h"

#include "models/controllers/publishers.h"
#include "models/controllers/sitesession.h"
#include "models/drafts/draftbook.h"
#include "models/services/changesentences.h"
#include "ui/panes/choicecard.h"
#include "ui/panes/pane.h"
#include "ui/undo/editjournal.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <algorithm>

namespace selwise {

ConflictCards::ConflictCards(const RecordKey &record, const Conflict &conflict, QWidget *parent)
    : QWidget(parent), m_record(record), m_conflict(conflict), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Conflict: %1").arg(conflictHeading(record, conflict)));
    const auto text = [&conflict](const std::optional<Json> &value, const QString &whole) {
        if (!conflict.path.empty())
            return memberText(value);
        return value ? whole : tr("Deleted");
    };
    const std::tuple<QString, QString, QString> cards[] = {
        {tr("Before"), text(conflict.base, tr("As it was")), tr("as you had read it")},
        {tr("Theirs"), text(conflict.theirs, tr("As it is there")), tr("on the server now")},
        {tr("Mine"), text(conflict.mine, tr("With my changes")), tr("what you entered")},
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

QString conflictHeading(const RecordKey &record, const Conflict &conflict)
{
    if (!conflict.path.empty())
        return memberLabel(record, conflict.path);
    if (!conflict.mine)
        return ConflictCards::tr("Deleted by you, changed by somebody else");
    return conflict.theirs ? ConflictCards::tr("Set up by both") : ConflictCards::tr("Deleted by somebody else");
}

void takeChoice(const PaneContext &context, const RecordKey &record, const Conflict &conflict, ConflictCards::Choice choice)
{
    const DraftBook &drafts = *context.site.drafts();
    const std::vector<Conflict> open = drafts.conflicts(record);
    if (std::any_of(open.begin(), open.end(), [&conflict](const Conflict &each) { return each.path == conflict.path; }))
        context.site.publishers()->settle(record, conflict.path);
    const auto &wanted = choice == ConflictCards::Choice::Base     ? conflict.base
                         : choice == ConflictCards::Choice::Theirs ? conflict.theirs
                                                                   : conflict.mine;
    const auto shown = drafts.shown(record);
    const std::optional<Json> now = shown ? valueAt(*shown, conflict.path) : std::nullopt;
    if (now != wanted)
        context.journal.perform(ConflictCards::tr("choice in a conflict"), {{record, conflict.path, now, wanted}});
}

} // namespace selwise
