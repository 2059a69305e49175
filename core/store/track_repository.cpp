#include "core/store/track_repository.h"

#include "core/base/tr.h"
#include "core/store/result_repository.h"
#include "core/store/sql_error.h"
#include "core/store/track_codec.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace heihachi {
namespace {

const QString kEncoding = QStringLiteral("u16");
constexpr auto kChecksum = QCryptographicHash::Blake2b_160;
constexpr qint64 kMostRows = 200'000'000; // 23 days; more is not a recording but a damaged number
constexpr int kMostColumns = 64;

bool isSensible(const TrackRepository::Layout& layout)
{
    return std::isfinite(layout.rowsPerSecond) && layout.rowsPerSecond > 0.0 && layout.width > 0
        && layout.width <= kMostColumns;
}

QByteArray checksumOf(std::span<const std::uint16_t> values, int width)
{
    QCryptographicHash hash(kChecksum);
    const size_t step = size_t(TrackRepository::kPieceRows) * size_t(width);
    for (size_t at = 0; at < values.size(); at += step)
        hash.addData(trackBytes(values.subspan(at, std::min(step, values.size() - at)), width));
    return hash.result();
}

} // namespace

Status TrackRepository::save(
    RunId run, const QString& kind, const Layout& layout, std::span<const std::uint16_t> values) const
{
    if (!isSensible(layout) || values.size() % size_t(layout.width) != 0)
        return failure(ErrorCode::InvalidArgument, heihachi::tr("A track of the run has no rate or no width."));
    const qint64 rows = qint64(values.size()) / layout.width;
    Status done = ResultRepository(m_connection).save(run, {kind, rows, checksumOf(values, layout.width)});
    if (done)
        done = m_connection.execute(
            QStringLiteral("INSERT INTO track (run_id, kind, rows_per_s, width, encoding) VALUES (?,?,?,?,?)"),
            {run.value, kind, layout.rowsPerSecond, layout.width, kEncoding});
    return done ? savePieces(run, kind, layout.width, values) : done;
}

Status TrackRepository::savePieces(
    RunId run, const QString& kind, int width, std::span<const std::uint16_t> values) const
{
    const size_t step = size_t(kPieceRows) * size_t(width);
    qint64 number = 0;
    for (size_t at = 0; at < values.size(); at += step, ++number) {
        const auto piece = values.subspan(at, std::min(step, values.size() - at));
        const QByteArray data = packed(trackBytes(piece, width));
        if (data.isEmpty())
            return failure(ErrorCode::Internal, heihachi::tr("There is not enough memory to save the run."));
        const Status written = m_connection.execute(
            QStringLiteral("INSERT INTO track_piece (run_id, kind, number, row_count, data) VALUES (?,?,?,?,?)"),
            {run.value, kind, number, qint64(piece.size()) / width, data});
        if (!written)
            return written;
    }
    return {};
}

Result<std::optional<TrackRepository::StoredTrack>> TrackRepository::load(RunId run, const QString& kind) const
{
    const auto stored = ResultRepository(m_connection).find(run, kind);
    if (!stored)
        return failureOf(stored);
    if (!*stored)
        return std::optional<StoredTrack>();
    const Result<Layout> found = layout(run, kind);
    if (!found)
        return failureOf(found);
    const qint64 rows = (*stored)->rowCount;
    if (rows < 0 || rows > kMostRows)
        return tl::unexpected<Error>(damagedProject(m_connection.path()));
    StoredTrack track{*found, std::vector<std::uint16_t>(size_t(rows) * size_t(found->width))};
    if (const Status read = loadPieces(run, kind, (*stored)->checksum, track); !read)
        return failureOf(read);
    return std::optional(std::move(track));
}

Result<TrackRepository::Layout> TrackRepository::layout(RunId run, const QString& kind) const
{
    Result<QSqlQuery> row = m_connection.query(
        QStringLiteral("SELECT rows_per_s, width, encoding FROM track WHERE run_id = ? AND kind = ?"),
        {run.value, kind});
    if (!row)
        return failureOf(row);
    if (!row->next())
        return tl::unexpected<Error>(
            row->lastError().isValid() ? m_connection.errorOf(*row) : damagedProject(m_connection.path()));
    const Layout layout{realOf(row->value(0)), row->value(1).toInt()};
    if (!isSensible(layout) || row->value(2).toString() != kEncoding)
        return tl::unexpected<Error>(damagedProject(m_connection.path()));
    return layout;
}

Status TrackRepository::loadPieces(RunId run, const QString& kind, const QByteArray& checksum, StoredTrack& track) const
{
    const int width = track.layout.width;
    const auto damaged = [this] { return tl::unexpected<Error>(damagedProject(m_connection.path())); };
    Result<QSqlQuery> pieces = m_connection.query(
        QStringLiteral("SELECT number, row_count, data FROM track_piece WHERE run_id = ? AND kind = ? ORDER BY number"),
        {run.value, kind});
    if (!pieces)
        return failureOf(pieces);
    QCryptographicHash hash(kChecksum);
    std::span<std::uint16_t> rest = track.values;
    qint64 number = 0;
    while (errno = 0, pieces->next()) {
        const qint64 rows = pieces->value(1).toLongLong();
        const size_t count = rows > 0 && rows <= kPieceRows ? size_t(rows) * size_t(width) : 0;
        if (pieces->value(0).toLongLong() != number++ || count == 0 || count > rest.size())
            return damaged();
        const QByteArray bytes = unpacked(pieces->value(2).toByteArray(), qsizetype(2 * count));
        if (bytes.isEmpty())
            return damaged();
        hash.addData(bytes);
        readTrackBytes(bytes, width, rest.first(count));
        rest = rest.subspan(count);
    }
    if (pieces->lastError().isValid())
        return tl::unexpected<Error>(m_connection.errorOf(*pieces));
    return rest.empty() && hash.result() == checksum ? Status() : damaged();
}

} // namespace heihachi
