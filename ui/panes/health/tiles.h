#pragma once

#include "models/controllers/healthcontroller.h"
#include "ui/panes/health/healthtile.h"

#include <map>

namespace selwise {

class ProvidersController;

/// What the tile of one receiver says.
HealthTile::Content tileContent(const HealthController &health, const ReceiverState &state, const ProvidersController &providers, const QDateTime &now);

/// A tile for each receiver, as many side by side as there is room for.
class TileRow : public QWidget {
    Q_OBJECT
public:
    explicit TileRow(QWidget *parent = nullptr) : QWidget(parent) {}

    void refill(const HealthController &health, const ProvidersController &providers, const QDateTime &now);
    HealthTile *tile(const Receiver &receiver) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {HealthTile::leastWidth, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const selwise::Receiver &receiver);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columns(int width) const;
    void place();

    std::vector<std::pair<Receiver, HealthTile *>> m_tiles;
};

} // namespace selwise
