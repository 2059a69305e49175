#include "ui/shell/main_tool_bar.h"

#include "ui/shell/menu_text.h"

#include <QAction>
#include <QToolButton>

namespace heihachi {

MainToolBar::MainToolBar(QWidget* parent)
    : QToolBar(tr("Tool bar"), parent)
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(QSize(18, 18));
}

void MainToolBar::addLabelled(QAction* action)
{
    addAction(action);
    action->setIconText(withoutMnemonic(action->text()));
    if (auto* button = qobject_cast<QToolButton*>(widgetForAction(action)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void MainToolBar::addGap()
{
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
}

} // namespace heihachi
