#pragma once

#include "core/store/project_store.h"
#include "core/store/row_scan.h"

namespace heihachi {

/// The rows of table run: how each run went, without stages, diagnostics and results.
class RunRepository
{
public:
    struct Row
    {
        RunId id; ///< 0 in insert(): the next free one
        SourceId sourceId;
        int number = 0;
        double durationSeconds = 0.0; ///< of the recording as decoded in this run
        QString note;
        RunRecord record; ///< its stages are not part of the row
    };

    explicit RunRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<RunId> insert(const Row& row) const;
    [[nodiscard]] Result<Row> find(RunId id) const; ///< InvalidArgument: no such run
    [[nodiscard]] Result<std::vector<RunSummary>> summaries() const; ///< by source, then number
    /// Ids of all runs that left a trace, also of those whose row is lost.
    [[nodiscard]] std::vector<RunId> traces() const;
    [[nodiscard]] Status setNote(RunId id, const QString& note) const;
    [[nodiscard]] Status remove(RunId id) const;

private:
    const Connection& m_connection;
};

} // namespace heihachi
