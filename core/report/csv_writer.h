#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace heihachi {

/// A table as CSV (RFC 4180 with "\n"): comma, header row, UTF-8, '.' decimals whatever the locale. What is unknown or
/// not a finite number is an empty cell.
class CsvWriter
{
public:
    explicit CsvWriter(const QByteArray& header)
        : m_bytes(header + '\n')
    {
    }

    void reserve(qsizetype bytes) { m_bytes.reserve(m_bytes.size() + bytes); }
    void text(const QString& value); ///< quoted where it must be
    void number(std::optional<double> value, int decimals);
    void empty() { separate(); }
    void endRow();

    [[nodiscard]] QByteArray takeBytes() { return std::move(m_bytes); }

private:
    void separate();

    QByteArray m_bytes;
    bool m_atRowStart = true;
};

} // namespace heihachi
