#include "ui/panes/webhooks/webhooklist.h"

namespace selwise {

WebhookList::WebhookList(WebhooksModel *model, const WebhookTests &tests, const Clock &clock, QWidget *parent)
    : ChoiceList(parent), m_rows(model), m_words(new WebhookWords(model, tests, clock, this))
{
    setModel(m_words);
    setItemDelegate(new TwoLineDelegate([this](const QModelIndex &index) { return m_words->content(index); }, this));
    setAccessibleName(tr("Webhooks"));
}

std::optional<WebhookId> WebhookList::current() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    return m_rows->at(currentIndex().row()).id;
}

void WebhookList::select(const WebhookId &id)
{
    if (m_rows->rowCount() > 0)
        setCurrentIndex(m_words->index(std::max(m_rows->rowOf(id), 0), 0));
}

void WebhookList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    ChoiceList::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(m_rows->at(current.row()).id);
}

} // namespace selwise
