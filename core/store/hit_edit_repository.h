#pragma once

#include "core/analysis/corrections/hit_edit.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <vector>

namespace heihachi {

/// Corrections of the drum hits of a recording. Only what changed is written, so that one more of many thousand costs
/// one row.
class HitEditRepository
{
public:
    explicit HitEditRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// Forgets those with the ids `removed`, then puts in or replaces `put`. Within the caller's transaction. Errors:
    /// InvalidArgument for one without hits, or with a hit that has no time; those of a recording that is not there.
    [[nodiscard]] Status change(
        SourceId source, const std::vector<qint64>& removed, const std::vector<HitEdit>& put) const;
    /// By id; empty: none were made. Errors: DamagedProject.
    [[nodiscard]] Result<std::vector<HitEdit>> load(SourceId source) const;

private:
    const Connection& m_connection;
};

} // namespace heihachi
