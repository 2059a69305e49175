#pragma once

#include "ui/shell/window_parts.h"

class QAction;

namespace heihachi {

class SpectrogramView;
class TimelineStack;

/// Puts a spectrogram below the waveform of the timeline and keeps it at the recording that is shown, with its hits and
/// its segments. `locate` is offered where the file is gone.
SpectrogramView* addSpectrogramOfRun(const WindowParts& parts, TimelineStack& timeline, QAction* locate);

} // namespace heihachi
