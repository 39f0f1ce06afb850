#include "app/cli/csvline.h"

#include "models/domain/decimal.h"

#include <utility>

namespace selwise::cli {

void CsvLine::add(const QString &cell)
{
    QByteArray text = cell.toUtf8();
    const bool formula = !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front())
                         && !isNumberText({text.constData(), size_t(text.size())});
    if (formula) {
        text.prepend('\'');
        ++m_neutralised;
    }
    if (text.contains('"') || text.contains(',') || text.contains(';') || text.contains('\n') || text.contains('\r'))
        text = '"' + text.replace('"', "\"\"") + '"';
    if (!std::exchange(m_first, false))
        m_line += ',';
    m_line += text;
}

QByteArray CsvLine::take()
{
    m_first = true;
    return std::exchange(m_line, QByteArray()) + "\r\n";
}

} // namespace selwise::cli
