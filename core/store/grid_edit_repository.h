#pragma once

#include "core/analysis/rhythm/grid_edit.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <vector>

namespace heihachi {

/// Corrections of the beat grid of a recording, in the order in which they apply.
class GridEditRepository
{
public:
    explicit GridEditRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// Replaces all of them, within the caller's transaction. Errors: InvalidArgument for a recording that is not in
    /// the project, or a correction with a number that is not finite or a ratio that is none.
    [[nodiscard]] Status set(SourceId source, const std::vector<GridEdit>& edits) const;
    /// Empty: none were made. Errors: DamagedProject.
    [[nodiscard]] Result<std::vector<GridEdit>> load(SourceId source) const;

private:
    [[nodiscard]] Status insert(SourceId source, qint64 number, const GridEdit& edit) const;

    const Connection& m_connection;
};

} // namespace heihachi
