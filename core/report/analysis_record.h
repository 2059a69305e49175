#pragma once

#include "core/analysis/pipeline/stage_registry.h"
#include "core/analysis/results/analysis_result.h"
#include "core/base/result.h"

namespace heihachi {

/// What analysis.json tells about a run beside its results.
struct AnalysisRecord
{
    AnalysedSource source;
    RunRecord run;
};

/// Reads the record of a run back from analysis.json. Settings of stages that `registry` knows get the types that are
/// declared there. Members that are missing stay empty. Errors: FileNotFound, PermissionDenied, ReadFailed;
/// InvalidArgument for a text that is no JSON (names the line) or no analysis; NewerVersion.
[[nodiscard]] Result<AnalysisRecord> readAnalysisRecord(const QString& path, const StageRegistry& registry);

} // namespace heihachi
