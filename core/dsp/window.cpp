#include "core/dsp/window.h"

#include <cmath>
#include <numbers>

namespace heihachi {

std::vector<float> hannWindow(int length)
{
    std::vector<float> window(size_t(length), 0.0F);
    for (int n = 0; n < length; ++n)
        window[size_t(n)] = float(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * n / length));
    return window;
}

std::vector<float> blackmanHarrisWindow(int length)
{
    std::vector<float> window(size_t(length), 0.0F);
    for (int n = 0; n < length; ++n) {
        const double phase = 2.0 * std::numbers::pi * n / length;
        window[size_t(n)] = float(
            0.35875 - 0.48829 * std::cos(phase) + 0.14128 * std::cos(2.0 * phase) - 0.01168 * std::cos(3.0 * phase));
    }
    return window;
}

std::vector<float> makeWindow(WindowShape shape, int length)
{
    return shape == WindowShape::Hann ? hannWindow(length) : blackmanHarrisWindow(length);
}

} // namespace heihachi
