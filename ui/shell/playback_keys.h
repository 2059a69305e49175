#pragma once

class QKeyEvent;
class QWidget;

namespace heihachi {

/// Whether the widget that has the keyboard needs a key that is also one of the Playback menu: Space for a button,
/// check box or list that was reached by Tab; Home, End and the arrows for tables, lists, tabs, sliders and texts, the
/// arrows for every view.
[[nodiscard]] bool needsKey(const QWidget& widget, const QKeyEvent& key, bool isTabbed);

} // namespace heihachi
