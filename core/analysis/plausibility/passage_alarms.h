#pragma once

#include "core/analysis/plausibility/dense_passages.h"
#include "core/base/diagnostic.h"

#include <functional>

namespace heihachi {

/// More passages than this are told in one alarm.
inline constexpr std::size_t kMostNamedPassages = 5;

/// Writes the message of an alarm from the greatest rate (1/s) and from words on how long or how often, translated,
/// that follow it: " for 12 s", or " in 9 passages of 3 min in all".
using PassageMessage = std::function<QString(double peakPerSecond, const QString& extent)>;

/// One alarm a passage, or one for all when there are more than kMostNamedPassages; its range is that of the densest.
[[nodiscard]] Diagnostics passageAlarms(
    const std::vector<DensePassage>& passages, const QString& code, const PassageMessage& message);

} // namespace heihachi
