#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace heihachi {

inline constexpr int kFontPercents[]{80, 90, 100, 110, 125, 150, 175, 200};

/// The languages of the window as code and name; each is named in itself, whatever the language of the window. The
/// first is that of the system, with an empty code.
[[nodiscard]] std::vector<std::pair<QString, QString>> windowLanguages();

/// The font size that a person chose, in percent of that of the desktop; 100 where none was chosen.
[[nodiscard]] int savedFontPercent();

} // namespace heihachi
