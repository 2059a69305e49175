#pragma once

#include "core/analysis/results/analysis_result.h"
#include "core/base/id.h"
#include "core/store/row_scan.h"

namespace heihachi {

/// The models that a run used, by id.
class ModelRepository
{
public:
    explicit ModelRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Status save(RunId run, const std::vector<ModelUse>& models) const;
    [[nodiscard]] RowScan<ModelUse> scan(RunId run) const; ///< up to the first row that can't be read

private:
    const Connection& m_connection;
};

} // namespace heihachi
