#pragma once

#include <QString>

namespace heihachi {

/// A menu's text as it is read: "Open…" of "&Open…" and of "Open(&O)…", the way Japanese menus mark the letter.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace heihachi
