#pragma once

#include "ui/panes/history/versiondelegate.h"

#include <QIdentityProxyModel>

namespace selwise {

class Clock;
class HistoryController;

/// HistoryModel with words: the title as the display text, the whole of a version as what a screen reader says.
class VersionList : public QIdentityProxyModel {
    Q_OBJECT
public:
    VersionList(const HistoryController &versions, const Clock &clock, QObject *parent = nullptr);
    VersionContent content(int row) const;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const HistoryController &m_versions;
    const Clock &m_clock;
};

} // namespace selwise
