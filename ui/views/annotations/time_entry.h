#pragma once

#include <QString>

#include <optional>

namespace heihachi {

/// A time as a person types it, in s: "h:m:s", "m:s" or "s", the seconds with a point or comma if need be, e.g.
/// "0:12:41.337", "12:41", "761,3". Minutes and seconds below 60 where something stands before them. Absent when it is
/// none of these.
[[nodiscard]] std::optional<double> timeFromText(const QString& text);

} // namespace heihachi
