#include "core/store/document_repository.h"

#include "core/store/result_repository.h"
#include "core/store/track_codec.h"

#include <QCryptographicHash>
#include <QSqlError>

namespace heihachi {
namespace {

constexpr qint64 kMostBytes = qint64(256) << 20; // more is not a result but a damaged number

QByteArray checksumOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

} // namespace

Status DocumentStore::save(RunId run, const QString& kind, const StoredDocument& document) const
{
    const QByteArray bytes = document.content.toCbor();
    const QByteArray data = packed(bytes);
    if (data.isEmpty())
        return failure(ErrorCode::Internal, heihachi::tr("There is not enough memory to save the run."));
    if (const Status saved = ResultRepository(m_connection).save(run, {kind, qint64(bytes.size()), checksumOf(bytes)});
        !saved)
        return saved;
    return m_connection.execute(QStringLiteral("INSERT INTO document (run_id, kind, version, data) VALUES (?,?,?,?)"),
        {run.value, kind, document.version, data});
}

Result<std::optional<StoredDocument>> DocumentStore::load(RunId run, const QString& kind) const
{
    const auto damaged = [this] { return tl::unexpected<Error>(damagedProject(m_connection.path())); };
    const auto stored = ResultRepository(m_connection).find(run, kind);
    if (!stored)
        return failureOf(stored);
    if (!*stored)
        return std::optional<StoredDocument>();
    const qint64 size = (*stored)->rowCount;
    if (size <= 0 || size > kMostBytes)
        return damaged();
    Result<QSqlQuery> row = m_connection.query(
        QStringLiteral("SELECT version, data FROM document WHERE run_id = ? AND kind = ?"), {run.value, kind});
    if (!row)
        return failureOf(row);
    if (!row->next())
        return row->lastError().isValid() ? tl::unexpected<Error>(m_connection.errorOf(*row)) : damaged();
    const QByteArray bytes = unpacked(row->value(1).toByteArray(), qsizetype(size));
    if (bytes.isEmpty() || checksumOf(bytes) != (*stored)->checksum)
        return damaged();
    QCborParserError error;
    StoredDocument document{row->value(0).toInt(), QCborValue::fromCbor(bytes, &error)};
    if (error.error != QCborError::NoError)
        return damaged();
    return std::optional(std::move(document));
}

} // namespace heihachi
