#include "core/store/integrity.h"

#include "core/base/logging.h"
#include "core/store/sql_error.h"

namespace heihachi {
namespace {

constexpr qint64 kSmallProjectBytes = qint64(8) << 20; // about 10 ms

Status mustSayOk(const Connection& connection, const QString& pragma)
{
    const auto answer = connection.value(pragma);
    if (!answer)
        return failureOf(answer);
    if (answer->toString() == QLatin1String("ok"))
        return {};
    qCWarning(lcStore) << connection.path() << pragma << answer->toString();
    return tl::unexpected<Error>(damagedProject(connection.path()));
}

Result<qint64> fileBytes(const Connection& connection)
{
    const auto pages = connection.value(QStringLiteral("PRAGMA page_count"));
    const auto pageSize = connection.value(QStringLiteral("PRAGMA page_size"));
    if (!pages || !pageSize)
        return failureOf(pages ? pageSize : pages);
    return pages->toLongLong() * pageSize->toLongLong();
}

Status checkOnOpen(const Connection& connection)
{
    const Result<qint64> bytes = fileBytes(connection);
    if (!bytes)
        return failureOf(bytes);
    if (*bytes <= kSmallProjectBytes)
        return mustSayOk(connection, QStringLiteral("PRAGMA quick_check(1)"));
    for (const char* table : {"sqlite_schema", "source", "run", "stage", "diagnostic", "result", "setting"})
        if (const Status checked
            = mustSayOk(connection, QStringLiteral("PRAGMA quick_check('%1')").arg(QLatin1String(table)));
            !checked)
            return checked;
    return {};
}

} // namespace

Status checkIntegrity(const Connection& connection, IntegrityDepth depth)
{
    if (depth == IntegrityDepth::OnOpen)
        return checkOnOpen(connection);
    if (const Status checked = mustSayOk(connection, QStringLiteral("PRAGMA integrity_check(1)")); !checked)
        return checked;
    const auto dangling = connection.value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!dangling)
        return failureOf(dangling);
    return dangling->isValid() ? Status(tl::unexpected<Error>(damagedProject(connection.path()))) : Status();
}

} // namespace heihachi
