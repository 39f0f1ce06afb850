#include "app/http/bodydevice.h"

#include <algorithm>
#include <cstring>

namespace selwise {

BodyDevice::BodyDevice(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::readData(char *data, qint64 most)
{
    if (atEnd())
        return -1;
    const qint64 n = std::min(most, m_body.size() - m_given);
    std::memcpy(data, m_body.constData() + m_given, size_t(n));
    m_given += n;
    Q_EMIT taken();
    return n;
}

} // namespace selwise
