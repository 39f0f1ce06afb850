#pragma once

#include "models/ports/logarchive.h"
#include "models/services/healthfigures.h"

#include <QObject>
#include <functional>

namespace selwise {

/// The figures of the logs held in an archive: its rows are added up on another thread, and its coverage says where they are
/// whole. None when the archive does not answer.
class ArchiveFigures : public QObject {
    Q_OBJECT
public:
    /// `archive` says which one; nullptr while there is none.
    explicit ArchiveFigures(std::function<LogArchive *()> archive, QObject *parent = nullptr);

    QFuture<std::optional<HealthFigures>> read(const TimeSpan &span, qint64 stepMs);

private:
    std::function<LogArchive *()> m_archive;
};

/// Of what is known of each source, what is known of all: held where all are, missing where one is, unknown elsewhere.
std::vector<HealthFigures::Coverage> joinedCoverage(const std::vector<CoverageRange> &ranges, const TimeSpan &span);

} // namespace selwise
