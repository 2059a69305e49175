// Comparisons of runs that a project keeps.
#include "core/store/comparison_repository.h"
#include "core/store/project_store_p.h"
#include "core/store/transaction.h"

namespace heihachi {

Result<std::vector<KeptComparison>> ProjectStore::comparisons() const
{
    const Result<Transaction> view = Transaction::begin(*d->connection, Transaction::Kind::Read);
    if (!view)
        return failureOf(view);
    Result<std::vector<KeptComparison>> kept = allRows(ComparisonRepository(*d->connection).scan(ScanMode::Strict));
    if (kept)
        std::ranges::sort(*kept, [](const KeptComparison& one, const KeptComparison& other) {
            return one.createdUtc != other.createdUtc ? one.createdUtc > other.createdUtc : one.id > other.id;
        });
    return kept;
}

Result<ComparisonId> ProjectStore::saveComparison(const KeptComparison& comparison)
{
    Result<Transaction> transaction = Transaction::begin(*d->connection, Transaction::Kind::Write);
    if (!transaction)
        return failureOf(transaction);
    const Result<ComparisonId> id = ComparisonRepository(*d->connection).save(comparison);
    if (!id)
        return id;
    if (const Status committed = transaction->commit(); !committed)
        return failureOf(committed);
    return id;
}

Status ProjectStore::removeComparison(ComparisonId id)
{
    return ComparisonRepository(*d->connection).remove(id);
}

} // namespace heihachi
