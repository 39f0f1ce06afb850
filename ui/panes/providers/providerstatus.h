#pragma once

#include "models/items/providersmodel.h"
#include "ui/delegates/twolinedelegate.h"

#include <QIdentityProxyModel>
#include <QString>

namespace selwise {

class Clock;
class ProviderTests;

/// How one provider stands, in a word and a line: for the list and its accessible text.
struct ProviderStatus {
    Tone tone = Tone::Skipped;
    QString word; ///< "Failing since 14:06"
    QString line; ///< "Last delivery 14:05:41", or what is missing
};
ProviderStatus providerStatus(const ProvidersModel::Row &row, const QDateTime &now);

/// "12 a minute", "40 an hour".
QString rateText(double perMinute);

/// ProvidersModel with words: the display text is the provider's name, the accessible text the whole row.
class ProviderWords : public QIdentityProxyModel {
    Q_OBJECT
public:
    ProviderWords(ProvidersModel *model, const ProviderTests &tests, const Clock &clock, QObject *parent = nullptr);
    const ProvidersModel::Row &row(const QModelIndex &index) const;
    ListItemContent content(const QModelIndex &index) const;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    ProvidersModel *m_model;
    const ProviderTests &m_tests;
    const Clock &m_clock;
};

} // namespace selwise
