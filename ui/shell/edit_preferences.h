#pragma once

#include "ui/shell/window_parts.h"

namespace heihachi {

/// Shows the preferences at this page (of PreferencesDialog); what was changed is used from then on and remembered.
void editPreferences(const WindowParts& parts, int page);

} // namespace heihachi
