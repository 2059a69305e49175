#pragma once

#include <vector>

namespace heihachi {

/// Periodic Hann window of `length` samples: 0.5 - 0.5 cos(2 pi n / length). Reference: Harris, Proc. IEEE 66(1), 1978.
[[nodiscard]] std::vector<float> hannWindow(int length);

} // namespace heihachi
