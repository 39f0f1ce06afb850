#include "ui/panes/history/versionlist.h"

#include "models/drafts/change.h"
#include "models/ports/clock.h"
#include "ui/panes/history/versionwords.h"
#include "ui/panes/words.h"

namespace selwise {

VersionList::VersionList(const HistoryController &versions, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent), m_versions(versions), m_clock(clock)
{
    setSourceModel(versions.model());
}

QVariant VersionList::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::DisplayRole)
        return versionwords::title(m_versions.model()->at(index.row()), m_versions);
    if (index.isValid() && role == Qt::AccessibleTextRole)
        return content(index.row()).spoken;
    return QIdentityProxyModel::data(index, role);
}

VersionContent VersionList::content(int row) const
{
    const HistoryModel &model = *m_versions.model();
    const HistoryModel::Row &version = model.at(row);
    const QDateTime now = m_clock.now();
    VersionContent content;
    content.day = version.firstOfDay ? versionwords::day(version.at, now) : QString();
    content.number = QString::number(version.number);
    content.title = versionwords::title(version, m_versions);
    const QString who = versionwords::who(version);
    content.caption = words::clockTime(version.at).left(5) + (who.isEmpty() ? QString() : QStringLiteral(", ") + who);
    content.count = versionwords::changes(version);
    for (const auto &[kind, id] : version.records) {
        if (content.marks.size() == 4)
            break;
        const auto known = kindOfWord(kind);
        if (known == RecordKey::Kind::Provider)
            content.marks.push_back(words::mark(ProviderId::fromWire(id)));
        else if (known == RecordKey::Kind::Webhook)
            content.marks.push_back(ProviderMark::Webhook);
        else
            content.marks.push_back(Icon::Datalayer);
    }
    content.tone = version.written == 0                                     ? Tone::Error
                   : version.what == codec::HistoryEntry::What::Elsewhere ? Tone::Warning
                                                                          : Tone::Accent;
    content.filled = version.inForce;
    content.first = row == 0;
    content.last = row + 1 == model.rowCount();
    content.spoken = versionwords::spoken(version, m_versions, now);
    return content;
}

} // namespace selwise
