#pragma once

#include "models/ports/userfiles.h"

#include <QThreadPool>

namespace selwise {

/// The files of this computer.
class LocalFiles : public UserFiles {
public:
    LocalFiles();
    QFuture<Result<QByteArray, FileError>> read(const QString &path, qint64 most) override;
    QFuture<Result<Done, FileError>> write(const QString &path, const QByteArray &content) override;

private:
    template <class T>
    QFuture<Result<T, FileError>> run(std::function<Result<T, FileError>()> work);

    QThreadPool m_thread; ///< joined at the end: what was begun is finished
};

} // namespace selwise
