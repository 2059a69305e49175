#pragma once

#include "core/base/id.h"
#include "core/base/tr.h"
#include "core/store/batch_insert.h"
#include "core/store/result_repository.h"
#include "core/store/row_scan.h"

#include <QCryptographicHash>

#include <cmath>

namespace heihachi {

/// The events of one kind that a run found, a row each, numbered 0, 1, 2 … in the order of the result. `Table` says how
/// one lies in its table: DrumHitTable, OnsetTable, BeatTable, …
template <typename Table>
class EventRepository
{
public:
    using Row = typename Table::Row;
    using Rows = std::vector<Row>;

    explicit EventRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// Within the caller's transaction. Errors: InvalidArgument for an event without a time.
    [[nodiscard]] Status save(RunId run, const Rows& rows) const
    {
        BatchInsert batch(m_connection, run, Table::table(), QStringLiteral("number"), Table::columns());
        for (const Row& row : rows) {
            if (!std::isfinite(Table::timeOf(row)))
                return failure(ErrorCode::InvalidArgument, heihachi::tr("An event of the run has no time."));
            Table::insert(row, batch);
            if (const Status written = batch.endRow(); !written)
                return written;
        }
        if (const Status written = batch.finish(); !written)
            return written;
        return ResultRepository(m_connection).save(run, {Table::kind(), qint64(rows.size()), checksum(rows)});
    }

    /// Absent: not computed. Errors: DamagedProject when rows are missing or differ from what was saved.
    [[nodiscard]] Result<std::optional<Rows>> load(RunId run) const
    {
        const auto stored = ResultRepository(m_connection).find(run, Table::kind());
        if (!stored)
            return failureOf(stored);
        if (!*stored)
            return std::optional<Rows>();
        auto rows = allRows(scan(run, (*stored)->rowCount, ScanMode::Strict));
        if (!rows)
            return failureOf(rows);
        if (qint64(rows->size()) != (*stored)->rowCount || checksum(*rows) != (*stored)->checksum)
            return tl::unexpected<Error>(damagedProject(m_connection.path()));
        return std::optional<Rows>(std::move(*rows));
    }

    /// What can be read of a damaged table. `expected` negative: unknown.
    [[nodiscard]] RowScan<Row> salvage(RunId run, qint64 expected) const
    {
        constexpr qint64 kMostRows = 20'000'000;
        return scan(run, expected < 0 ? kMostRows : expected, ScanMode::Salvage);
    }

    [[nodiscard]] static QByteArray checksum(const Rows& rows)
    {
        QByteArray bytes;
        for (const Row& row : rows)
            Table::appendTo(bytes, row);
        return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
    }

private:
    [[nodiscard]] RowScan<Row> scan(RunId run, qint64 limit, ScanMode mode) const
    {
        const ScanQuery what{QStringLiteral("SELECT number, %1 FROM %2 WHERE run_id = ?")
                                 .arg(Table::columns().join(QLatin1Char(',')), Table::table()),
            {run.value}, QStringLiteral("number"), limit + 1};
        return scanRows<Row>(m_connection, what, mode, [](const QSqlQuery& row) { return Table::read(row, 1); });
    }

    const Connection& m_connection;
};

} // namespace heihachi
