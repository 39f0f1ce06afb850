#pragma once

#include "models/controllers/filterscontroller.h"
#include "ui/delegates/twolinedelegate.h"
#include "ui/widgets/choicelist.h"

#include <QIdentityProxyModel>
#include <QSortFilterProxyModel>

namespace selwise {

class FiltersModel;

/// FiltersModel with words: event and provider as the display text, the accessible text the whole row.
class FilterWords : public QIdentityProxyModel {
    Q_OBJECT
public:
    FilterWords(FiltersController &filters, QObject *parent = nullptr);
    ListItemContent content(const QModelIndex &index) const;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    FiltersController &m_filters;
};

/// The filters of a site, each spoken as "purchase to Meta, changed, 3 conditions, all must hold". Finds by event, provider and
/// condition.
class FilterList : public ChoiceList {
    Q_OBJECT
public:
    FilterList(FiltersController &filters, QWidget *parent = nullptr);

    std::optional<FiltersController::Key> current() const;
    bool select(const FiltersController::Key &key); ///< false when it is not listed
    void find(const QString &text);
    QString nameAt(int row) const; ///< "purchase to Meta"
    std::optional<FiltersController::Key> keyAt(int row) const;

Q_SIGNALS:
    void chosen(const std::optional<selwise::FiltersController::Key> &key);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    FiltersController &m_filters;
    FilterWords *m_words;
    QSortFilterProxyModel *m_found;
};

} // namespace selwise
