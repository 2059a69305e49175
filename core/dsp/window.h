#pragma once

#include <vector>

namespace heihachi {

/// Periodic Hann window of `length` samples: 0.5 - 0.5 cos(2 pi n / length). Reference: Harris, Proc. IEEE 66(1), 1978.
[[nodiscard]] std::vector<float> hannWindow(int length);

/// Periodic 4-term Blackman-Harris window: side lobes at -92 dB, main lobe twice as wide as Hann's. Reference: as
/// above.
[[nodiscard]] std::vector<float> blackmanHarrisWindow(int length);

enum class WindowShape
{
    Hann,
    BlackmanHarris
};

[[nodiscard]] std::vector<float> makeWindow(WindowShape shape, int length);

} // namespace heihachi
