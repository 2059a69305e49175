#pragma once

class QAction;
class QString;

namespace heihachi {

/// Sets the tool tip, which names the shortcut as well. The shortcut comes first.
void setTip(QAction* action, const QString& tip);

} // namespace heihachi
