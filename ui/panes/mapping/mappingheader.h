#pragma once

#include <QHeaderView>

namespace selwise {

class MappingModel;

/// Headings of the mapping table: a provider's mark, its name, how many events are mapped. A click sorts; a second one turns
/// the order, a third goes back to the catalogue's.
class MappingHeader : public QHeaderView {
    Q_OBJECT
public:
    MappingHeader(const MappingModel &model, QWidget *parent = nullptr);
    void setSorting(int column, bool descending); ///< -1: none

    /// What a heading says, for screen readers, too.
    QString title(int column) const;

Q_SIGNALS:
    void sortWanted(int column, bool descending); ///< -1: as the catalogue

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sizeHint() const override;

private:
    const MappingModel &m_model;
    int m_column = -1;
    bool m_descending = false;
};

} // namespace selwise
