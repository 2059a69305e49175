#pragma once

#include "core/compare/time_map.h"

#include <QString>

namespace heihachi {

/// The two recordings of a comparison, or the two runs of one.
enum class Side
{
    A, ///< the recording that the player plays
    B
};

/// Recording B, to be played beside A in A's time.
struct OtherSound
{
    QString path;
    TimeMap map; ///< A to B
    double gainDb = 0.0; ///< dB, for level matching; −60 to 0

    friend bool operator==(const OtherSound&, const OtherSound&) = default;
};

} // namespace heihachi
