#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <memory>

namespace heihachi {

/// The beat grid of a run: the rows of the tables beat, tempo_section and tempo_point.
class BeatGridRepository
{
public:
    explicit BeatGridRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// Of the stage, and of the result that holds the beats.
    [[nodiscard]] static QString kind() { return QStringLiteral("beats"); }

    /// Within the caller's transaction; null saves nothing. Errors: InvalidArgument for a beat, section or point
    /// without a time.
    [[nodiscard]] Status save(RunId run, const std::shared_ptr<const BeatGrid>& grid) const;
    /// Null: not computed. Errors: DamagedProject, also when one of the tables is missing.
    [[nodiscard]] Result<std::shared_ptr<const BeatGrid>> load(RunId run) const;

private:
    const Connection& m_connection;
};

} // namespace heihachi
