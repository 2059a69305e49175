#pragma once

namespace heihachi {

/// From here on the first SIGINT or SIGTERM only sets a flag, so that work can end in order; the second one kills.
void watchForInterrupt();
[[nodiscard]] bool wasInterrupted();

} // namespace heihachi
