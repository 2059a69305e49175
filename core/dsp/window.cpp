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

} // namespace heihachi
