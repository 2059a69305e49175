// What a person put over the runs of a project.
#include "core/analysis/corrections/hit_edit_change.h"
#include "core/base/tr.h"
#include "core/store/annotation_repository.h"
#include "core/store/grid_edit_repository.h"
#include "core/store/hit_edit_repository.h"
#include "core/store/project_store_p.h"
#include "core/store/transaction.h"
#include "core/store/verdict_repository.h"

namespace heihachi {
namespace {

Status mustExist(const Connection& connection, const QString& table, qint64 id, const QString& otherwise)
{
    const auto known = connection.value(QStringLiteral("SELECT id FROM %1 WHERE id = ?").arg(table), {id});
    if (!known)
        return failureOf(known);
    if (!known->isValid())
        return failure(ErrorCode::InvalidArgument, otherwise);
    return {};
}

template <typename Write>
Status inTransaction(const Connection& connection, const Write& write)
{
    Result<Transaction> transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return failureOf(transaction);
    if (const Status written = write(); !written)
        return written;
    return transaction->commit();
}

} // namespace

Result<std::vector<GridEdit>> ProjectStore::gridEdits(SourceId id) const
{
    return GridEditRepository(*d->connection).load(id);
}

Status ProjectStore::setGridEdits(SourceId id, const std::vector<GridEdit>& edits)
{
    return inTransaction(*d->connection, [&] { return GridEditRepository(*d->connection).set(id, edits); });
}

Result<HandLayer> ProjectStore::handLayer(SourceId id) const
{
    HandLayer layer;
    auto hits = HitEditRepository(*d->connection).load(id);
    if (!hits)
        return failureOf(hits);
    auto grid = GridEditRepository(*d->connection).load(id);
    if (!grid)
        return failureOf(grid);
    auto annotations = AnnotationRepository(*d->connection).load(id);
    if (!annotations)
        return failureOf(annotations);
    return HandLayer{std::move(*hits), std::move(*grid), std::move(*annotations)};
}

Status ProjectStore::changeHandLayer(SourceId id, const HandLayer& before, const HandLayer& after)
{
    const Connection& connection = *d->connection;
    return inTransaction(connection, [&]() -> Status {
        Status done = mustExist(
            connection, QStringLiteral("source"), id.value, heihachi::tr("The project has no such recording."));
        const HitEditChange change = hitEditChange(before.hits, after.hits);
        if (done && !change.isEmpty())
            done = HitEditRepository(connection).change(id, change.removed, change.put);
        if (done && before.grid != after.grid)
            done = GridEditRepository(connection).set(id, after.grid);
        if (done && before.annotations != after.annotations)
            done = AnnotationRepository(connection).set(id, after.annotations);
        return done;
    });
}

Result<std::vector<Verdict>> ProjectStore::verdicts(RunId id) const
{
    return VerdictRepository(*d->connection).load(id);
}

Status ProjectStore::setVerdicts(RunId id, const std::vector<Verdict>& verdicts)
{
    const Connection& connection = *d->connection;
    return inTransaction(connection, [&]() -> Status {
        const Status known
            = mustExist(connection, QStringLiteral("run"), id.value, heihachi::tr("The project has no such run."));
        return known ? VerdictRepository(connection).set(id, verdicts) : known;
    });
}

} // namespace heihachi
