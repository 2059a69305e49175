#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/base/id.h"
#include "core/store/row_scan.h"

namespace heihachi {

/// What became of each stage of a run, in order of execution.
class StageRepository
{
public:
    explicit StageRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Status save(RunId run, const std::vector<StageOutcome>& stages) const;
    [[nodiscard]] RowScan<StageOutcome> scan(RunId run, ScanMode mode) const;

private:
    const Connection& m_connection;
};

} // namespace heihachi
