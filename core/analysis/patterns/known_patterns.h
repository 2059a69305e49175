#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <optional>

namespace heihachi {

/// A likeness below gets no name. A bar of four kicks and snares may so have one more or one less than the known
/// pattern, but none in another place.
inline constexpr float kLeastLikeness = 0.8F;

/// The known pattern that a bar resembles most, absent when none reaches kLeastLikeness. Only bars of sixteen positions
/// have names.
///
/// Likeness: 2 * shared / (of the bar + of the known pattern), Dice's coefficient of the strikes of kick (1 each),
/// snare (1; in the bar by velocity, up to 1 from 0.5 on, so that ghost notes hardly count), hi-hat and cymbal as one
/// (0.1). A known pattern has strikes that belong to it, and some that may be there or not. Under four on the floor the
/// kick decides, and other snares count half. Where it has no hi-hats of its own, any will do. Of equally like ones the
/// first of the list in known_patterns.cpp counts. Reference: Dice, Ecology 26(3), 1945.
[[nodiscard]] std::optional<PatternName> nameOfBar(const BarMatrix& bar);

} // namespace heihachi
