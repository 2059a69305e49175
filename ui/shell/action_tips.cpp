#include "ui/shell/action_tips.h"

#include <QAction>
#include <QVariant>

namespace heihachi {
namespace {

constexpr char kTip[] = "plainTip";

void showKeys(QAction& action)
{
    const QString tip = action.property(kTip).toString();
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    const QString text = keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys);
    if (text != action.toolTip()) // setToolTip() emits changed() as well
        action.setToolTip(text);
}

} // namespace

void setTip(QAction* action, const QString& tip)
{
    const bool isFirst = !action->property(kTip).isValid();
    action->setProperty(kTip, tip);
    if (isFirst)
        QObject::connect(action, &QAction::changed, action, [action] { showKeys(*action); });
    showKeys(*action);
}

QString plainTip(const QAction& action)
{
    const QVariant tip = action.property(kTip);
    return tip.isValid() ? tip.toString() : action.toolTip();
}

} // namespace heihachi
