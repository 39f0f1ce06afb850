#pragma once

#include "models/items/providersmodel.h"
#include "ui/delegates/twolinedelegate.h"

#include <QIdentityProxyModel>
#include <QString>

namespace selwise {

class Clock;
class HealthFeed;
class ProvidersController;
class ProviderTests;

/// How one provider stands, in a word and a line: for the list and its accessible text.
struct ProviderStatus {
    Tone tone = Tone::Skipped;
    QString word; ///< "Failing since 14:06"
    QString line; ///< "Last delivery 14:05:41", or what is missing
    std::optional<Icon> icon = std::nullopt; ///< instead of the tone's own
};
/// `asOf` as from staleAsOf.
ProviderStatus providerStatus(const ProvidersModel::Row &row, const QDateTime &now, const QDateTime &asOf = {});
/// When the state of the deliveries was read (UTC), when it could not be read since; else invalid.
QDateTime staleAsOf(const HealthFeed &live);

/// "12 a minute", "40 an hour".
QString rateText(double perMinute);
/// What the service counts as retrying: "12 attempts failed on the way". How many deliveries wait for another, it does not tell.
QString attemptsOnTheWay(qint64 count);

/// ProvidersModel with words: the display text is the provider's name, the accessible text the whole row.
class ProviderWords : public QIdentityProxyModel {
    Q_OBJECT
public:
    ProviderWords(const ProvidersController &providers, const ProviderTests &tests, const Clock &clock, QObject *parent = nullptr);
    const ProvidersModel::Row &row(const QModelIndex &index) const;
    ListItemContent content(const QModelIndex &index) const;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    ProvidersModel *m_model;
    QDateTime m_asOf;
    const ProviderTests &m_tests;
    const Clock &m_clock;
};

} // namespace selwise
