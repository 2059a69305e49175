#include "ui/shell/action_tips.h"

#include <QAction>

namespace heihachi {

void setTip(QAction* action, const QString& tip)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

} // namespace heihachi
