#pragma once

#include "ui/panes/providers/providerstatus.h"
#include "ui/widgets/choicelist.h"

namespace selwise {

class Clock;
class ProvidersController;
class ProviderTests;

/// The list of providers, each spoken as "Meta, Failing since 14:06, Last delivery 14:05:41, changed".
class ProviderList : public ChoiceList {
    Q_OBJECT
public:
    ProviderList(const ProvidersController &providers, const ProviderTests &tests, const Clock &clock, QWidget *parent = nullptr);

    std::optional<ProviderId> current() const;
    void select(const ProviderId &id); ///< the first row when there is no such provider

Q_SIGNALS:
    void chosen(const selwise::ProviderId &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    ProvidersModel *m_rows;
    ProviderWords *m_words;
};

} // namespace selwise
