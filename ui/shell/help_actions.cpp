#include "ui/shell/help_actions.h"

#include "ui/session/project_session.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/numbers_dialog.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/tour.h"
#include "ui/shell/window_options.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace heihachi {

HelpActions::HelpActions(const WindowParts& parts, Tour& tour, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_tour(tour)
{
    menu.addAction(tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1), this, &HelpActions::showShortcuts)
        ->setObjectName(QStringLiteral("help_keys"));
    menu.addAction(tr("What the &numbers mean"), this, &HelpActions::showNumbers)
        ->setObjectName(QStringLiteral("help_numbers"));
    m_tourAction = menu.addAction(tr("Guided &tour"), &tour, &Tour::start);
    m_tourAction->setObjectName(QStringLiteral("help_tour"));
    connect(
        &parts.session, &ProjectSession::currentRunChanged, this, &HelpActions::startWantedTour, Qt::QueuedConnection);
    menu.addSeparator();
    QAction* about = menu.addAction(tr("&About Heihachi"), this, &HelpActions::showAbout);
    about->setObjectName(QStringLiteral("help_about"));
    about->setMenuRole(QAction::AboutRole);
}

void HelpActions::showShortcuts()
{
    ShortcutsDialog(*m_parts.window.menuBar(), &m_parts.window).exec();
}

void HelpActions::showNumbers()
{
    NumbersDialog(&m_parts.window).exec();
}

void HelpActions::tourDemo()
{
    ProjectSession& session = m_parts.session;
    if (session.currentResult() || m_parts.options.demoPath.isEmpty())
        return m_tour.start();
    m_isTourWanted = true;
    session.openFiles({m_parts.options.demoPath});
}

void HelpActions::startWantedTour()
{
    if (m_parts.session.currentResult() && std::exchange(m_isTourWanted, false))
        m_tour.start();
}

void HelpActions::showAbout()
{
    AboutDialog(&m_parts.window).exec();
}

} // namespace heihachi
