#pragma once

#include "core/store/connection.h"
#include "core/store/sql_error.h"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <vector>

namespace heihachi {

/// How to read a table: Strict stops at the first thing that is wrong; Salvage takes what can be had, also from behind
/// a damaged passage.
enum class ScanMode
{
    Strict,
    Salvage
};

/// Rows that were read, by key, and what was wrong with the others.
template <typename Row>
struct RowScan
{
    std::vector<Row> rows;
    std::optional<Error> error; ///< absent: everything was read
};

/// A SELECT whose first column is an integer key, without ORDER BY and LIMIT.
struct ScanQuery
{
    QString sql;
    QVariantList values; ///< for the question marks of `sql`
    QString key; ///< name of the first column
    qint64 limit = -1; ///< damaged pages may form a ring: never read more rows than this; negative: no limit
};

/// One direction of scanRows(): appends to `scan` until the rows end, break or reach `stopKey`. Returns the last key.
template <typename Row, typename Read>
std::optional<qint64> scanOneWay(const Connection& connection, const ScanQuery& what, bool backwards, ScanMode mode,
    std::optional<qint64> stopKey, const Read& read, RowScan<Row>& scan)
{
    std::optional<qint64> lastKey;
    const QString order = QStringLiteral(" ORDER BY %1 %2 LIMIT %3")
                              .arg(what.key, QLatin1String(backwards ? "DESC" : "ASC"))
                              .arg(what.limit);
    Result<QSqlQuery> query = connection.query(what.sql + order, what.values);
    if (!query) {
        scan.error = query.error();
        return lastKey;
    }
    while (errno = 0, query->next()) {
        const qint64 key = query->value(0).toLongLong();
        if (stopKey && key <= *stopKey)
            return lastKey;
        if (std::optional<Row> row = read(*query); row) {
            scan.rows.push_back(std::move(*row));
        } else {
            scan.error = damagedProject(connection.path());
            if (mode == ScanMode::Strict)
                return lastKey;
        }
        lastKey = key;
    }
    if (query->lastError().isValid())
        scan.error = connection.errorOf(*query);
    return lastKey;
}

/// Reads rows in the order of their key. `read(query)` makes a Row of the columns, or nothing of an impossible one.
template <typename Row, typename Read>
[[nodiscard]] RowScan<Row> scanRows(
    const Connection& connection, const ScanQuery& what, ScanMode mode, const Read& read)
{
    RowScan<Row> scan;
    if (what.limit > 0)
        scan.rows.reserve(size_t(std::min<qint64>(what.limit, qint64(1) << 20)));
    const std::optional<qint64> lastKey = scanOneWay(connection, what, false, mode, std::nullopt, read, scan);
    if (!scan.error || mode == ScanMode::Strict)
        return scan;
    RowScan<Row> behind;
    scanOneWay(connection, what, true, mode, lastKey, read, behind);
    scan.rows.insert(
        scan.rows.end(), std::make_move_iterator(behind.rows.rbegin()), std::make_move_iterator(behind.rows.rend()));
    return scan;
}

/// The rows of a complete scan, or its error.
template <typename Row>
[[nodiscard]] Result<std::vector<Row>> allRows(RowScan<Row> scan)
{
    if (scan.error)
        return tl::unexpected<Error>(*scan.error);
    return std::move(scan.rows);
}

} // namespace heihachi
