#include "core/report/csv_reader.h"

#include "core/analysis/config/nearest_name.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kLargestFile = qint64(1) << 30; // bytes; two hours of hits are 20 MB

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Result<QByteArray> bytesOfFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, tr("“%1” does not exist.").arg(shown(path)),
            tr("Check the spelling of the path."));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(info.isReadable() ? ErrorCode::ReadFailed : ErrorCode::PermissionDenied,
            tr("“%1” can't be read.").arg(shown(path)), tr("Check the rights of the file and its folder."));
    if (file.size() > kLargestFile)
        return failure(ErrorCode::InvalidArgument,
            tr("“%1” is larger than any table of results (%2).")
                .arg(shown(path), QLocale().formattedDataSize(file.size())));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::ReadFailed, tr("“%1” can't be read: %2").arg(shown(path), file.errorString()));
    return bytes;
}

} // namespace

Result<CsvReader> CsvReader::open(const QString& path, const QStringList& needed)
{
    Result<QByteArray> bytes = bytesOfFile(path);
    if (!bytes)
        return failureOf(bytes);
    if (bytes->contains('\0'))
        return failure(ErrorCode::InvalidArgument, tr("“%1” is no CSV table: it is no text.").arg(shown(path)));
    CsvReader reader(path, std::move(*bytes));
    if (const Status header = reader.readHeader(needed); !header)
        return failureOf(header);
    return reader;
}

CsvReader::CsvReader(QString path, QByteArray bytes)
    : m_path(std::move(path))
    , m_bytes(std::move(bytes))
    , m_at(m_bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0)
{
}

Status CsvReader::readHeader(const QStringList& needed)
{
    const bool isThere = readRow();
    if (!m_status)
        return m_status;
    if (!isThere || (m_cells.size() == 1 && m_cells.front().trimmed().isEmpty())) {
        fail(tr("the table is empty, a line with the names of the columns is expected"));
        return m_status;
    }
    QStringList names;
    for (const QByteArray& cell : m_cells) {
        const QByteArray name = cell.trimmed();
        if (m_columns.contains(name)) {
            fail(tr("the column “%1” is there twice").arg(QString::fromUtf8(name)));
            return m_status;
        }
        m_columns.insert(name, int(m_columns.size()));
        names << QString::fromUtf8(name.left(60));
    }
    for (const QString& column : needed)
        if (!m_columns.contains(column.toUtf8())) {
            fail(tr("the column “%1” is missing").arg(column),
                tr("There are: %1.").arg(names.mid(0, 20).join(QStringLiteral(", "))));
            return m_status;
        }
    return {};
}

bool CsvReader::next()
{
    if (!m_status || !readRow())
        return false;
    if (qsizetype(m_cells.size()) == m_columns.size())
        return true;
    if (m_cells.size() == 1 && m_cells.front().trimmed().isEmpty() && m_bytes.mid(m_at).trimmed().isEmpty())
        return false;
    if (m_status)
        fail(tr("%1 cells are expected, %2 are there").arg(m_columns.size()).arg(m_cells.size()));
    return false;
}

bool CsvReader::readRow()
{
    m_cells.clear();
    if (m_at >= m_bytes.size())
        return false;
    m_line = m_nextLine;
    QByteArray cell;
    while (true) {
        cell.clear();
        if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
            if (!readQuoted(cell)) {
                fail(tr("a quotation mark is not closed"));
                return false;
            }
        }
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != ',' && m_bytes[m_at] != '\n')
            ++m_at;
        cell.append(m_bytes.constData() + from, m_at - from);
        const bool endsRow = m_at >= m_bytes.size() || m_bytes[m_at] == '\n';
        if (endsRow && cell.endsWith('\r'))
            cell.chop(1);
        m_cells.push_back(cell);
        ++m_at;
        if (endsRow) {
            ++m_nextLine;
            return true;
        }
    }
}

bool CsvReader::readQuoted(QByteArray& cell)
{
    for (++m_at; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '\n')
            ++m_nextLine;
        if (c != '"') {
            cell.append(c);
        } else if (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
            cell.append('"');
            ++m_at;
        } else {
            ++m_at;
            return true;
        }
    }
    return false;
}

QByteArray CsvReader::cell(const char* column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.constEnd() || size_t(*found) >= m_cells.size() ? QByteArray() : m_cells[size_t(*found)];
}

double CsvReader::number(const char* column, double minimum, double maximum)
{
    const std::optional<double> value = numberIfAny(column, minimum, maximum);
    if (!value && m_status)
        fail(tr("“%1” is empty").arg(QLatin1String(column)));
    return value.value_or(minimum);
}

int CsvReader::integer(const char* column, int minimum, int maximum)
{
    const double value = number(column, minimum, maximum);
    if (value != std::floor(value) && m_status)
        fail(tr("“%1” must be a whole number, but is “%2”").arg(QLatin1String(column), text(column).left(40)));
    return int(value);
}

std::optional<double> CsvReader::numberIfAny(const char* column, double minimum, double maximum)
{
    const QByteArray written = cell(column).trimmed();
    if (written.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    if (isNumber && value >= minimum && value <= maximum)
        return value;
    if (m_status)
        fail(tr("“%1” must be a number from %2 to %3, but is “%4”")
                 .arg(QLatin1String(column), QString::number(minimum), QString::number(maximum),
                     QString::fromUtf8(written.left(40))));
    return std::nullopt;
}

QString CsvReader::text(const char* column) const
{
    return QString::fromUtf8(cell(column));
}

void CsvReader::fail(const QString& what, const QString& hint)
{
    m_status = failure(ErrorCode::InvalidArgument,
        tr("“%1”, line %2: %3.").arg(shown(m_path)).arg(std::max(1, m_line)).arg(what), hint);
}

} // namespace heihachi
