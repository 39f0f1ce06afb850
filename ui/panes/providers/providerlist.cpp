#include "ui/panes/providers/providerlist.h"

#include "models/controllers/providerscontroller.h"
#include "models/text/providertext.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/panes/words.h"

namespace selwise {

ProviderList::ProviderList(const ProvidersController &providers, const ProviderTests &tests, const Clock &clock, QWidget *parent)
    : ChoiceList(parent), m_rows(providers.model()), m_words(new ProviderWords(providers, tests, clock, this))
{
    setModel(m_words);
    setItemDelegate(new TwoLineDelegate([this](const QModelIndex &index) { return m_words->content(index); }, this));
    setSizeAdjustPolicy(AdjustToContents); // what stands beneath it follows the last entry
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setAccessibleName(tr("Providers"));
}

std::optional<ProviderId> ProviderList::current() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    return m_rows->at(currentIndex().row()).provider;
}

void ProviderList::select(const ProviderId &id)
{
    if (m_rows->rowCount() > 0)
        setCurrentIndex(m_words->index(std::max(m_rows->rowOf(id), 0), 0));
}

void ProviderList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    ChoiceList::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT chosen(m_rows->at(current.row()).provider);
}

} // namespace selwise
