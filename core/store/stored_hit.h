#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/store/connection.h"

#include <optional>

namespace heihachi {

/// A drum hit in a row: time, code of the class, confidence, velocity, signal to noise, clarity; NULL is "unknown".
inline constexpr int kStoredHitColumns = 6;

/// Six values; all of them NULL for no hit.
[[nodiscard]] QVariantList storedHit(const std::optional<DrumHit>& hit);
/// Nothing where the time is NULL or no number, or the class is none.
[[nodiscard]] std::optional<DrumHit> storedHitOf(const QSqlQuery& row, int firstColumn);
/// NULL where there is no class.
[[nodiscard]] QVariant storedClass(std::optional<DrumClass> drumClass);
[[nodiscard]] std::optional<DrumClass> storedClassOf(const QVariant& code);

} // namespace heihachi
