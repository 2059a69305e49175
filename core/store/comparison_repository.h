#pragma once

#include "core/compare/kept_comparison.h"
#include "core/store/connection.h"
#include "core/store/row_scan.h"

namespace heihachi {

/// Comparisons of two runs with their alignment, anchors and verdicts. They go with either of the runs. What is written
/// is written within the caller's transaction.
class ComparisonRepository
{
public:
    explicit ComparisonRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// A new comparison when the id is invalid, else what was kept under it is replaced. Errors: InvalidArgument for an
    /// unknown run or comparison, or for impossible values.
    [[nodiscard]] Result<ComparisonId> save(const KeptComparison& comparison) const;
    /// A comparison that is possible and whose runs are there, under its own id, which must be free; an invalid one:
    /// the next free one.
    [[nodiscard]] Result<ComparisonId> insert(const KeptComparison& comparison) const;
    /// By id. To salvage: what is readable of the anchors and verdicts, and an alignment only when it is whole. The
    /// error is DamagedProject when something is wrong.
    [[nodiscard]] RowScan<KeptComparison> scan(ScanMode mode) const;
    /// InvalidArgument: no such comparison.
    [[nodiscard]] Status remove(ComparisonId id) const;

private:
    [[nodiscard]] Status mustBePossible(const KeptComparison& comparison) const;
    [[nodiscard]] Status writeParts(ComparisonId id, const KeptComparison& comparison) const;
    [[nodiscard]] std::optional<Error> readParts(KeptComparison& comparison, ScanMode mode) const;

    const Connection& m_connection;
};

} // namespace heihachi
