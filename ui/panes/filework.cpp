#include "ui/panes/filework.h"

#include <QFile>
#include <QSaveFile>

namespace selwise::filework {

QFuture<QString> written(const QString &file, const QByteArray &content)
{
    return onThread<QString>([file, content] {
        QSaveFile target(file);
        const bool done = target.open(QIODevice::WriteOnly) && target.write(content) == content.size() && target.commit();
        return done ? QString() : target.errorString();
    });
}

QFuture<Result<QByteArray, QString>> content(const QString &file, qint64 most)
{
    return onThread<Result<QByteArray, QString>>([file, most]() -> Result<QByteArray, QString> {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return Failure{source.errorString()};
        const QByteArray bytes = source.read(most + 1);
        if (source.error() != QFileDevice::NoError)
            return Failure{source.errorString()};
        return bytes;
    });
}

} // namespace selwise::filework
