#pragma once

#include "models/domain/logquery.h"
#include "ui/theme/statictexts.h"

#include <QDate>
#include <QStyledItemDelegate>
#include <array>
#include <functional>
#include <map>

namespace selwise {

class LogsModel;

/// Paints every cell of the log table. Texts are laid out once and kept, for the same statuses, events and errors come again and
/// again; digits stand on one width.
class LogCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    LogCellDelegate(const LogsModel &model, std::function<QString(const QString &)> webhookName, QObject *parent = nullptr);

    void setToday(const QDate &today) { m_today = today; }
    void setDeliveries(bool deliveries) { m_deliveries = deliveries; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    /// The faces of a cell: made once for each size of the desktop's font.
    enum Face { Body, Medium, Mono, FaceCount };
    struct Figure {
        QStaticText text;
        int own = 0, step = 0; ///< digits all take the same
    };
    void takeFonts() const;
    const Figure &figure(QChar c) const;
    void paintText(QPainter *painter, const QRect &rect, const QString &text, Face face, const QColor &color) const;
    void paintFigures(QPainter *painter, const QRect &rect, const QString &text, const QColor &color, bool right) const;
    void paintWord(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintAttempts(QPainter *painter, const QRect &rect, const QModelIndex &index, const QString &text) const;
    QString shown(const QModelIndex &index) const;

    const LogsModel &m_model;
    std::function<QString(const QString &)> m_webhookName;
    QDate m_today;
    bool m_deliveries = false;
    mutable std::array<QFont, FaceCount> m_fonts;
    StaticTexts m_texts;
    mutable std::map<QChar, Figure> m_figures;
};

} // namespace selwise
