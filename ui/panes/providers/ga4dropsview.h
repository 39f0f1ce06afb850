#pragma once

#include "models/domain/providerrecord.h"

#include <QWidget>

class QGridLayout;

namespace selwise {

/// GA4 answers 204 to everything, so what it drops or cuts has to be said before: the mapped names, each checked by the
/// engine's own rules, and the limits that events must keep, with the numbers of the same table.
class Ga4DropsView : public QWidget {
    Q_OBJECT
public:
    explicit Ga4DropsView(QWidget *parent = nullptr);

    void setMapping(const EventMapping &mapping);
    QStringList lines() const; ///< as they read, "Names: all 4 start with a letter, at most 40 characters"

private:
    void refill();

    EventMapping m_mapping;
    QGridLayout *m_grid;
    QStringList m_lines;
};

} // namespace selwise
