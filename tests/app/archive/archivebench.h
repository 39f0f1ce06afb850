#pragma once

#include "app/archive/importer.h"
#include "app/archive/queryrunner.h"
#include "app/archive/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace selwise::test {

/// An archive in a folder of its own, and what tests do with it.
class ArchiveBench {
public:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString archive() const { return file(QStringLiteral("archive")); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return out.fileName();
    }
    std::shared_ptr<archive::Store> open(bool forReading = false) const
    {
        auto store = archive::Store::open(archive(), forReading);
        if (!store)
            qFatal("%s", qPrintable(store.error().path + QLatin1Char(' ') + store.error().detail));
        return *store;
    }
    static ImportSummary import(archive::Store &store, const QStringList &files)
    {
        archive::ImportControl control;
        auto summary = archive::importFiles(store, files, control);
        if (!summary)
            qFatal("%s", qPrintable(summary.error().detail));
        return *summary;
    }
    static LogResultPtr run(const archive::Store &store, const LogRequest &request = {})
    {
        archive::DeliveriesCache deliveries;
        return archive::QueryRunner(deliveries).run(store.snapshot(), request, [] { return false; });
    }
    /// All entries as text, newest first.
    static QByteArrayList raws(const archive::Store &store)
    {
        QByteArrayList list;
        const LogResultPtr all = run(store);
        for (qsizetype row = 0; row < all->rowCount(); ++row)
            list << all->raw(row);
        return list;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace selwise::test
