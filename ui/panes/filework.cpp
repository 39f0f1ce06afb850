#include "ui/panes/filework.h"

#include "models/ports/whendone.h"

#include <QCoreApplication>

namespace selwise::filework {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FileWork)
};

/// Without a full stop: it stands in a sentence.
QString problem(const FileError &error, qint64 most)
{
    constexpr int mebibyte = 20;
    switch (error.kind) {
    case FileError::Kind::NotFound: return Text::tr("there is no such file");
    case FileError::Kind::NotAllowed: return Text::tr("this user may not do that there");
    case FileError::Kind::NotAFile: return Text::tr("that is not a file");
    case FileError::Kind::TooLarge:
        return Text::tr("it is %1 MiB large, more than %2 MiB, and nothing of it was read").arg(error.size >> mebibyte).arg(most >> mebibyte);
    case FileError::Kind::Other: break;
    }
    return error.detail.isEmpty() ? Text::tr("the system does not say why") : error.detail;
}

} // namespace

void write(UserFiles &files, const QString &file, const QByteArray &content, QObject *receiver,
           const std::function<void(const QString &)> &tell)
{
    whenEnded(files.write(file, content), receiver, FileError{}, [tell](const Result<Done, FileError> &written) {
        tell(written ? QString() : problem(written.error(), 0));
    });
}

void read(UserFiles &files, const QString &file, qint64 most, QObject *receiver,
          const std::function<void(const Result<QByteArray, QString> &)> &tell)
{
    whenEnded(files.read(file, most), receiver, FileError{}, [tell, most](const Result<QByteArray, FileError> &content) {
        tell(content ? Result<QByteArray, QString>(*content) : Result<QByteArray, QString>(Failure{problem(content.error(), most)}));
    });
}

} // namespace selwise::filework
