#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace heihachi {

/// Reads a table as CsvWriter writes it (RFC 4180; "\n" or "\r\n", a byte order mark is skipped), strictly, row by row:
///
///     while (csv->next())
///         hits.push_back({csv->number("time_s", 0.0, kLongest), …});
///     if (const Status read = csv->status(); !read) …
///
/// The first error ends it: next() is false from then on, and what was read of its row is to be thrown away. Errors
/// name file and line.
class CsvReader
{
public:
    /// Errors: FileNotFound, PermissionDenied, ReadFailed; InvalidArgument for a file without header, without one of
    /// the columns `needed`, with a column twice, or that is no text.
    [[nodiscard]] static Result<CsvReader> open(const QString& path, const QStringList& needed);

    [[nodiscard]] bool has(const char* column) const { return m_columns.contains(column); }
    /// Goes to the next row; false at the end and after an error. A row of another number of cells than the header is
    /// an error; empty lines at the end are not.
    [[nodiscard]] bool next();
    [[nodiscard]] const Status& status() const { return m_status; }

    // Cells of the row, by the name of the column. Empty, no number or out of range is an error.
    [[nodiscard]] double number(const char* column, double minimum, double maximum);
    [[nodiscard]] int integer(const char* column, int minimum, int maximum);
    /// Nothing for an empty cell, and for a column that the table does not have.
    [[nodiscard]] std::optional<double> numberIfAny(const char* column, double minimum, double maximum);
    [[nodiscard]] QString text(const char* column) const;
    /// The row is not as it should be.
    void fail(const QString& what, const QString& hint = {});

private:
    CsvReader(QString path, QByteArray bytes);
    [[nodiscard]] Status readHeader(const QStringList& needed);
    bool readRow(); ///< into m_cells; false at the end of the file
    bool readQuoted(QByteArray& cell); ///< false without the closing quote
    [[nodiscard]] QByteArray cell(const char* column) const;

    QString m_path;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_line = 0; ///< of the row, from 1
    int m_nextLine = 1;
    QHash<QByteArray, int> m_columns;
    std::vector<QByteArray> m_cells;
    Status m_status;
};

} // namespace heihachi
