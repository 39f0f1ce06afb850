#include "app/sandbox/eventids.h"

#include <algorithm>
#include <QRandomGenerator>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

EventIds::EventIds()
    : m_run(QRandomGenerator::system()->generate64() & 0xffffffffffULL)
{
}

QString EventIds::next(qint64 nowMs)
{
    if (nowMs > m_lastMs) {
        m_lastMs = nowMs;
        m_counter = 0;
    }
    return u"evt_%1%2%3"_s.arg(m_lastMs, 12, 16, QLatin1Char('0')).arg(m_counter++, 6, 16, QLatin1Char('0')).arg(m_run, 10, 16, QLatin1Char('0'));
}

} // namespace selwise::sandbox
