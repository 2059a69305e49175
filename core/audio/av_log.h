#pragma once

namespace heihachi {

/// Sends what FFmpeg has to say to the logging category lcAudio at debug level instead of stderr. Once per process;
/// further calls do nothing. Thread-safe.
void routeAvLog();

} // namespace heihachi
