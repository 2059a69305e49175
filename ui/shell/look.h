#pragma once

#include "ui/session/theme.h"

namespace heihachi {

/// The ground of what stands out from a panel: messages, tips, what the pointer is on.
[[nodiscard]] QColor raisedColor(const ThemeColors& colors, bool dark);

/// The small style sheet over the Fusion style: dock titles, tool bar, message bar, table headers.
[[nodiscard]] QString styleSheetFor(const ThemeColors& colors, bool dark);

} // namespace heihachi
