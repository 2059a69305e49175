#include "core/report/csv_writer.h"

#include "core/report/number_text.h"

namespace heihachi {

void CsvWriter::text(const QString& value)
{
    separate();
    QByteArray bytes = value.toUtf8();
    const bool mustQuote = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r');
    m_bytes.append(mustQuote ? '"' + bytes.replace("\"", "\"\"") + '"' : bytes);
}

void CsvWriter::number(std::optional<double> value, int decimals)
{
    separate();
    if (value)
        appendFixed(m_bytes, *value, decimals);
}

void CsvWriter::endRow()
{
    m_bytes.append('\n');
    m_atRowStart = true;
}

void CsvWriter::separate()
{
    if (!m_atRowStart)
        m_bytes.append(',');
    m_atRowStart = false;
}

} // namespace heihachi
