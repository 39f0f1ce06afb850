#pragma once

#include "models/items/secretsmodel.h"
#include "ui/delegates/celldelegates.h"
#include "ui/delegates/twolinedelegate.h"

#include <QIdentityProxyModel>

namespace selwise {

class Clock;

/// SecretsModel with words: what each cell shows. Never a value.
class SecretWords : public QIdentityProxyModel {
    Q_OBJECT
public:
    SecretWords(SecretsModel *model, const Clock &clock, QObject *parent = nullptr);

    const SecretsModel::Row &row(int row) const { return m_model->at(row); }
    QString name(const SecretsModel::Row &row) const;  ///< "Meta, access token"
    QString place(const SecretsModel::Row &row) const; ///< "Keychain", "Memory, until you quit", "Selwise only"
    QString lastUse(const SecretsModel::Row &row) const;
    QString setAt(const SecretsModel::Row &row) const;
    StatusDelegate::Status status(const SecretsModel::Row &row) const;
    ListItemContent content(const QModelIndex &index) const;
    QString asText() const; ///< the whole table, for the clipboard

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const QModelIndex &index) const;

    SecretsModel *m_model;
    const Clock &m_clock;
};

} // namespace selwise
