#include "ui/playback/level_match.h"

#include <algorithm>
#include <cmath>

namespace heihachi {

LevelMatch levelMatch(std::optional<double> lufsA, std::optional<double> lufsB)
{
    if (!lufsA || !lufsB || !std::isfinite(*lufsA) || !std::isfinite(*lufsB))
        return {};
    const double louder = std::clamp(*lufsA - *lufsB, -LevelMatch::kMostAttenuation, LevelMatch::kMostAttenuation);
    return {std::min(0.0, -louder), std::min(0.0, louder)};
}

} // namespace heihachi
