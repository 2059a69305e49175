#pragma once

#include <QString>

#include <array>
#include <optional>

namespace heihachi {

/// The five kinds of drum that are told apart. Claps and rim shots count as snare, shakers as hi-hat, rides and crashes
/// as cymbal. The order is that of lanes and tables.
enum class DrumClass
{
    Kick,
    Snare,
    HiHat,
    Tom,
    Cymbal
};

inline constexpr int kDrumClassCount = 5;
inline constexpr std::array<DrumClass, kDrumClassCount> kDrumClasses{
    DrumClass::Kick, DrumClass::Snare, DrumClass::HiHat, DrumClass::Tom, DrumClass::Cymbal};

/// "kick", "snare", "hihat", "tom", "cymbal": for files and the database. Not translated.
[[nodiscard]] QString drumClassId(DrumClass drumClass);
[[nodiscard]] std::optional<DrumClass> drumClassFromId(const QString& id);
/// Name for people, translated, e.g. "Hi-hat".
[[nodiscard]] QString drumClassName(DrumClass drumClass);

} // namespace heihachi
