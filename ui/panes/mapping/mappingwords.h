#pragma once

#include <QIdentityProxyModel>

namespace selwise {

class MappingModel;

/// The mapping model with words: headings, tooltips, and what a screen reader says of each cell.
class MappingWords : public QIdentityProxyModel {
    Q_OBJECT
public:
    explicit MappingWords(MappingModel &source, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;

    MappingModel &m_table;
};

} // namespace selwise
