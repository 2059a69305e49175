#pragma once

#include <QString>

namespace heihachi {

/// A position as h:m:s.ms, e.g. "0:12:41.337"; hours always present so that columns line up. Negative keeps its sign.
[[nodiscard]] QString timeText(double seconds);

/// A duration for people, e.g. "9 s", "3 min 20 s", "1 h 5 min". Translated.
[[nodiscard]] QString durationText(double seconds);

} // namespace heihachi
