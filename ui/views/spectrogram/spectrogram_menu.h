#pragma once

#include "ui/views/spectrogram/spectrogram_settings.h"

#include <functional>

class QMenu;

namespace heihachi {

/// Adds everything that can be set of a spectrogram to a menu, as submenus with the choice in force ticked. `apply` is
/// called with the whole new settings when one is chosen.
void addSpectrogramMenus(
    QMenu& menu, const SpectrogramSettings& shown, const std::function<void(const SpectrogramSettings&)>& apply);

} // namespace heihachi
