#pragma once

#include <optional>

namespace heihachi {

/// Seconds that work still needs when `fraction` of it took `elapsedSeconds`; nothing while that is too little to tell.
[[nodiscard]] std::optional<double> estimateSecondsLeft(double elapsedSeconds, double fraction);

} // namespace heihachi
