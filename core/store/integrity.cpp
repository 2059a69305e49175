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
    if (const Status checked = mustSayOk(connection, QStringLiteral("PRAGMA quick_check('sqlite_schema')")); !checked)
        return checked;
    for (const char* name :
        {"source", "run", "stage", "diagnostic", "model", "result", "track", "setting", "grid_edit", "hit_edit",
            "annotation", "verdict", "comparison", "comparison_piece", "comparison_anchor", "comparison_verdict"}) {
        const auto table = connection.value(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?"), {QLatin1String(name)});
        if (!table)
            return failureOf(table);
        if (!table->isValid()) // of a later version than the project, which is not migrated yet
            continue;
        const Status checked = mustSayOk(connection, QStringLiteral("PRAGMA quick_check('%1')").arg(table->toString()));
        if (!checked)
            return checked;
    }
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
