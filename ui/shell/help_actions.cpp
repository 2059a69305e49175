#include "ui/shell/help_actions.h"

#include "ui/shell/about_dialog.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/tour.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace heihachi {

HelpActions::HelpActions(const WindowParts& parts, Tour& tour, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    menu.addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this, &HelpActions::showShortcuts)
        ->setObjectName(QStringLiteral("help_keys"));
    menu.addAction(tr("Guided &tour"), &tour, &Tour::start)->setObjectName(QStringLiteral("help_tour"));
    menu.addSeparator();
    QAction* about = menu.addAction(tr("&About Heihachi"), this, &HelpActions::showAbout);
    about->setObjectName(QStringLiteral("help_about"));
    about->setMenuRole(QAction::AboutRole);
}

void HelpActions::showShortcuts()
{
    ShortcutsDialog(*m_parts.window.menuBar(), &m_parts.window).exec();
}

void HelpActions::showAbout()
{
    AboutDialog(&m_parts.window).exec();
}

} // namespace heihachi
