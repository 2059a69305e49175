#pragma once

#include "core/analysis/corrections/verdict.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <vector>

namespace heihachi {

/// What a person said of hits of a run after listening.
class VerdictRepository
{
public:
    explicit VerdictRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// Replaces all of them, within the caller's transaction. Errors: InvalidArgument for a hit without a time; those
    /// of a run that is not there.
    [[nodiscard]] Status set(RunId run, const std::vector<Verdict>& verdicts) const;
    /// In the order in which they were given. Errors: DamagedProject.
    [[nodiscard]] Result<std::vector<Verdict>> load(RunId run) const;

private:
    const Connection& m_connection;
};

} // namespace heihachi
