#pragma once

#include "ui/session/compare/difference_filter.h"

#include <QString>

namespace heihachi {

/// A difference in short: what became of what, by how much, and in a second line when: "Snare in A, Kick in B · +4.2 ms
/// · confidence 0.81 → 0.64". Empty for an event that the comparison does not have. For all that is known see
/// difference_text::details(). Translated.
[[nodiscard]] QString differenceSentence(const RunComparison& comparison, const DifferenceRef& ref);

} // namespace heihachi
