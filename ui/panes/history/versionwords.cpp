#include "ui/panes/history/versionwords.h"

#include "ui/panes/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace selwise::versionwords {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VersionWords)
};

using What = codec::HistoryEntry::What;

} // namespace

QString title(const HistoryModel::Row &row, const HistoryController &controller)
{
    return row.note.isEmpty() ? what(row, controller) : row.note;
}

QString what(const HistoryModel::Row &row, const HistoryController &controller)
{
    QStringList names;
    for (const auto &[kind, id] : row.records) {
        codec::HistoryRecord record;
        record.kind = kind;
        record.id = id;
        names << controller.nameOf(PublishHistory::keyOf(record));
    }
    const QString all = names.join(QStringLiteral(", "));
    switch (row.what) {
    case What::Elsewhere: return Text::tr("Changed elsewhere: %1").arg(all);
    case What::TestMode: return Text::tr("Test mode of %1").arg(all);
    case What::Removed: return Text::tr("Deleted: %1").arg(all);
    case What::Published: break;
    }
    if (row.written == 0)
        return Text::tr("Tried to publish %1").arg(all);
    return row.restored > 0 ? Text::tr("Restored version %1").arg(row.restored) : Text::tr("Published %1").arg(all);
}

QString who(const HistoryModel::Row &row)
{
    return row.by.isEmpty() && row.what == What::Elsewhere ? Text::tr("not from here") : row.by;
}

QString spoken(const HistoryModel::Row &row, const HistoryController &controller, const QDateTime &now)
{
    QStringList parts{Text::tr("Version %1").arg(row.number), day(row.at, now) + u' ' + words::clockTime(row.at).left(5)};
    if (const QString person = who(row); !person.isEmpty())
        parts << person;
    if (!row.note.isEmpty())
        parts << row.note;
    parts << what(row, controller) << changes(row);
    if (row.inForce)
        parts << Text::tr("in force");
    return parts.join(QStringLiteral(", "));
}

QString changes(const HistoryModel::Row &row)
{
    return row.written > 0 ? Text::tr("%n changes", nullptr, row.changes) : Text::tr("not written");
}

QString day(const QDateTime &utc, const QDateTime &now)
{
    const QDate date = utc.toLocalTime().date(), today = now.toLocalTime().date();
    if (date == today)
        return Text::tr("Today");
    if (date == today.addDays(-1))
        return Text::tr("Yesterday");
    return QLocale().toString(date, date.year() == today.year() ? Text::tr("dddd, d MMMM") : Text::tr("d MMMM yyyy"));
}

QString exactTime(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), Text::tr("ddd d MMM yyyy, HH:mm:ss"));
}

QString outcome(const QString &word)
{
    if (word == u"written")
        return Text::tr("Read back and the same");
    if (word == u"differs")
        return Text::tr("Written, reads back differently");
    if (word == u"conflict")
        return Text::tr("Not written: somebody else changed the same");
    if (word == u"secrets")
        return Text::tr("Not written: a secret was missing");
    return word == u"unknown" ? Text::tr("Not known whether it was written") : Text::tr("Not written");
}

Tone outcomeTone(const QString &word)
{
    if (word == u"written")
        return Tone::Success;
    return word == u"differs" || word == u"unknown" ? Tone::Warning : Tone::Error;
}

QString fileError(const codec::SiteFileError &error)
{
    using Kind = codec::SiteFileError::Kind;
    switch (error.kind) {
    case Kind::TooLarge: return Text::tr("It is larger than %1 MiB, which no site's configuration is. Choose a file that was exported here.").arg(error.detail);
    case Kind::NotJson: return Text::tr("It is cut off or no JSON at all: it breaks at line and column %1. Export it again.").arg(error.where);
    case Kind::DuplicateKey: return Text::tr("The name “%1” stands there twice, the second time at line and column %2. Remove one of them.").arg(error.detail, error.where);
    case Kind::Foreign: return Text::tr("It is JSON, but not a site's configuration that was exported here.");
    case Kind::NewerVersion: return Text::tr("It was written by a newer version of this program (format %1). Update this one first.").arg(error.detail);
    case Kind::WrongShape: return Text::tr("%1 is not what it should be (%2).").arg(error.where, error.detail);
    }
    return {};
}

} // namespace selwise::versionwords
