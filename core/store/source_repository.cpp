#include "core/store/source_repository.h"

#include "core/base/tr.h"

namespace heihachi {
namespace {

StoredSource sourceOf(const QSqlQuery& row)
{
    StoredSource stored;
    stored.id = SourceId{row.value(0).toLongLong()};
    stored.source.contentHash = row.value(1).toString().toLatin1();
    SourceInfo& info = stored.source.info;
    info.path = row.value(2).toString();
    info.container = row.value(3).toString();
    info.codec = row.value(4).toString();
    info.sampleRate = row.value(5).toInt();
    info.channels = row.value(6).toInt();
    info.bitsPerSample = row.value(7).toInt();
    info.bitRate = row.value(8).toLongLong();
    info.decoderDelayFrames = row.value(9).toLongLong();
    if (!row.value(10).isNull())
        info.declaredFrames = row.value(10).toLongLong();
    info.fileBytes = row.value(11).toLongLong();
    stored.source.durationSeconds = realOf(row.value(12));
    return stored;
}

} // namespace

Result<SourceId> SourceRepository::save(const AnalysedSource& source) const
{
    if (source.contentHash.isEmpty())
        return failure(ErrorCode::InvalidArgument,
            heihachi::tr("“%1” can't be saved to a project: its content hash is missing.").arg(source.info.path));
    const SourceInfo& info = source.info;
    const QVariant declared = info.declaredFrames ? QVariant(*info.declaredFrames) : QVariant();
    const auto id = m_connection.value(
        QStringLiteral("INSERT INTO source (content_hash, path, container, codec, sample_rate_hz, channels, "
                       "bits_per_sample, bit_rate, decoder_delay_frames, declared_frames, file_bytes, duration_s) "
                       "VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (content_hash) DO UPDATE "
                       "SET path = excluded.path, duration_s = excluded.duration_s RETURNING id"),
        {QString::fromLatin1(source.contentHash), sqlText(info.path), sqlText(info.container), sqlText(info.codec),
            info.sampleRate, info.channels, info.bitsPerSample, info.bitRate, info.decoderDelayFrames, declared,
            info.fileBytes, sqlReal(source.durationSeconds)});
    if (!id)
        return failureOf(id);
    return SourceId{id->toLongLong()};
}

RowScan<StoredSource> SourceRepository::scan(ScanMode mode) const
{
    const ScanQuery all{
        QStringLiteral("SELECT id, content_hash, path, container, codec, sample_rate_hz, channels, bits_per_sample, "
                       "bit_rate, decoder_delay_frames, declared_frames, file_bytes, duration_s FROM source"),
        {}, QStringLiteral("id")};
    return scanRows<StoredSource>(
        m_connection, all, mode, [](const QSqlQuery& row) { return std::optional(sourceOf(row)); });
}

Status SourceRepository::setPath(SourceId id, const QString& path) const
{
    const auto changed = m_connection.value(
        QStringLiteral("UPDATE source SET path = ? WHERE id = ? RETURNING id"), {sqlText(path), id.value});
    if (!changed)
        return failureOf(changed);
    if (!changed->isValid())
        return failure(ErrorCode::InvalidArgument, heihachi::tr("The project has no such recording."));
    return {};
}

Result<int> SourceRepository::takeRunNumber(SourceId id) const
{
    const auto number = m_connection.value(
        QStringLiteral(
            "UPDATE source SET last_run_number = last_run_number + 1 WHERE id = ? RETURNING last_run_number"),
        {id.value});
    if (!number)
        return failureOf(number);
    return number->toInt();
}

Status SourceRepository::reserveRunNumber(SourceId id, int number) const
{
    return m_connection.execute(
        QStringLiteral("UPDATE source SET last_run_number = max(last_run_number, ?) WHERE id = ?"), {number, id.value});
}

} // namespace heihachi
