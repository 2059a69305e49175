#pragma once

#include "core/base/diagnostic.h"

namespace heihachi {

/// An alarm of plausibility: a warning that says that a result can hardly be right. `code` is the part after
/// "plausibility.".
[[nodiscard]] Diagnostic makeAlarm(
    const QString& code, const QString& message, const std::optional<TimeRange>& range = {});

/// Whether a finding is one of these alarms. They come first wherever findings are listed.
[[nodiscard]] bool isAlarm(const Diagnostic& diagnostic);

} // namespace heihachi
