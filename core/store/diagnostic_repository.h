#pragma once

#include "core/base/diagnostic.h"
#include "core/base/id.h"
#include "core/store/row_scan.h"

namespace heihachi {

/// The diagnostics of a run, in the order they were given.
class DiagnosticRepository
{
public:
    explicit DiagnosticRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Status save(RunId run, const Diagnostics& diagnostics) const;
    [[nodiscard]] RowScan<Diagnostic> scan(RunId run, ScanMode mode) const;

private:
    const Connection& m_connection;
};

} // namespace heihachi
