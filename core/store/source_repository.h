#pragma once

#include "core/store/project_store.h"
#include "core/store/row_scan.h"

namespace heihachi {

/// Recordings of a project, known by content hash.
class SourceRepository
{
public:
    explicit SourceRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// The recording as stored; a known one gets the path and the duration. Errors: InvalidArgument without a hash.
    [[nodiscard]] Result<SourceId> save(const AnalysedSource& source) const;
    [[nodiscard]] RowScan<StoredSource> scan(ScanMode mode) const;
    [[nodiscard]] Status setPath(SourceId id, const QString& path) const; ///< InvalidArgument: no such source
    /// The next number of a run of this source; none is given twice.
    [[nodiscard]] Result<int> takeRunNumber(SourceId id) const;
    /// Makes sure that `number` is not given again.
    [[nodiscard]] Status reserveRunNumber(SourceId id, int number) const;

private:
    const Connection& m_connection;
};

} // namespace heihachi
