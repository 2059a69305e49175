#pragma once

#include "core/analysis/drums/drum_features.h"

namespace heihachi {

/// How many templates each drum class has, in the order of DrumClass, and last how many absorb what is no drum.
inline constexpr std::array<int, kDrumClassCount + 1> kDrumTemplateGroups{5, 6, 5, 4, 4, 10};

/// Templates of attackDecay() vectors, group after group, kAttackDecayLength values each. Learned by NMF from single
/// hits in made music by models/training/learn_drum_templates.py; see models/drum_tables.md.
[[nodiscard]] std::span<const float> drumTemplates();

} // namespace heihachi
