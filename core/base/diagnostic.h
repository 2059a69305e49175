#pragma once

#include "core/base/time_range.h"

#include <QString>

#include <optional>
#include <vector>

namespace heihachi {

enum class Severity
{
    Info,
    Warning,
    Error
};

/// A finding about a recording or a run that a person should know of. It never stops the analysis by itself.
struct Diagnostic
{
    Severity severity = Severity::Info;
    QString code; ///< stable id, e.g. "signal.clipping"; `area.finding`
    QString source; ///< id of the stage or part that found it, e.g. "audio"
    QString message; ///< translated, says what it means and what can be done
    std::optional<TimeRange> range; ///< where in the recording, if anywhere in particular

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// "info", "warning" or "error": for files and the database. Not translated.
[[nodiscard]] QString severityId(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromId(const QString& id);

} // namespace heihachi
