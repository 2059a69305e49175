#pragma once

namespace heihachi {

/// Opens the window on the files named in the arguments and returns the exit status.
[[nodiscard]] int runWorkstation(int argc, char* argv[]);

} // namespace heihachi
