#pragma once

class QAction;
class QString;

namespace heihachi {

/// Sets the tool tip, which names the shortcut as well and follows it when it changes.
void setTip(QAction* action, const QString& tip);

/// The tip without the shortcut; of an action that setTip() was not told about, its tool tip.
[[nodiscard]] QString plainTip(const QAction& action);

} // namespace heihachi
