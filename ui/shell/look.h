#pragma once

#include "ui/session/theme.h"

namespace heihachi {

/// The small style sheet over the Fusion style: dock titles, tool bar, message bar, table headers.
[[nodiscard]] QString styleSheetFor(const ThemeColors& colors, bool dark);

} // namespace heihachi
