#pragma once

#include "core/store/run_repository.h"

namespace heihachi {

/// Where a run is to stand; parts that are not valid are given by the project.
struct RunPlace
{
    RunId id;
    int number = 0;
    QString note;
};

/// Whole runs in and out: the only place that knows which tables a run is spread over. Within the caller's transaction.
class RunArchive
{
public:
    explicit RunArchive(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// Errors: InvalidArgument for results that contradict each other or themselves, and those of writing.
    [[nodiscard]] Result<RunId> save(const AnalysisResult& result, const RunPlace& place = {}) const;
    /// Without the drum activations, which are loaded when they are wanted.
    /// Errors: InvalidArgument when there is no such run, DamagedProject.
    [[nodiscard]] Result<AnalysisResultPtr> load(RunId id) const;
    /// False when the groove has another number of positions than there are hits, or of sections than the grid has:
    /// they are looked up by index.
    [[nodiscard]] static bool grooveFits(const AnalysisResult& result);

private:
    const Connection& m_connection;
};

} // namespace heihachi
