#pragma once

#include "ui/session/theme.h"

namespace heihachi {

/// "system", "dark" or "light", as kept in QSettings.
[[nodiscard]] QString themeId(Theme::Choice choice);
/// The theme a person chose; dark where nothing was chosen yet.
[[nodiscard]] Theme::Choice savedTheme();

} // namespace heihachi
