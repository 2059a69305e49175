#include "ui/shell/view_actions.h"

#include "ui/session/project_session.h"
#include "ui/session/settings_keys.h"
#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"
#include "ui/shell/action_tips.h"
#include "ui/shell/appearance.h"
#include "ui/shell/theme_setting.h"
#include "ui/shell/timeline_views.h"
#include "ui/shell/workspace.h"
#include "ui/views/common/themed_icon.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace heihachi {
namespace {

constexpr double kZoomStep = 1.5;

} // namespace

ViewActions::ViewActions(
    const WindowParts& parts, const Workspace& workspace, const TimelineViews& timeline, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    addZoom(menu);
    addBeatGrid(menu);
    menu.addSeparator();
    m_workspaceMenu = menu.addMenu(tr("W&orkspace"));
    workspace.fillMenu(*menu.addMenu(tr("&Panels")));
    menu.addMenu(tr("T&imeline"))->addActions(timeline.actions());
    menu.addSeparator();
    addThemes(*menu.addMenu(tr("&Theme")));
    addLanguages(*menu.addMenu(tr("&Language")));
    menu.addSeparator();
    QAction* full = menu.addAction(tr("&Full screen"));
    full->setObjectName(QStringLiteral("view_full_screen"));
    full->setShortcut(QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, &ViewActions::toggleFullScreen);
    connect(&m_parts.viewport, &TimeViewport::durationChanged, this, &ViewActions::updateEnabled);
    connect(&m_parts.viewport, &TimeViewport::rangeChanged, this, &ViewActions::updateEnabled);
    updateEnabled();
}

void ViewActions::addZoom(QMenu& menu)
{
    m_zoomIn = menu.addAction(themedIcon(QStringLiteral("zoom-in")), tr("Zoom &in"));
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = menu.addAction(themedIcon(QStringLiteral("zoom-out")), tr("Zoom &out"));
    m_zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_zoomAll = menu.addAction(themedIcon(QStringLiteral("zoom-all")), tr("Show &whole recording"));
    m_zoomAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_zoomIn->setObjectName(QStringLiteral("view_zoom_in"));
    m_zoomOut->setObjectName(QStringLiteral("view_zoom_out"));
    m_zoomAll->setObjectName(QStringLiteral("view_zoom_all"));
    setTip(m_zoomIn, tr("Zoom in"));
    setTip(m_zoomOut, tr("Zoom out"));
    setTip(m_zoomAll, tr("Show the whole recording"));
    connect(m_zoomIn, &QAction::triggered, this, [this] { zoomBy(kZoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { zoomBy(1.0 / kZoomStep); });
    connect(m_zoomAll, &QAction::triggered, this, [this] { m_parts.viewport.showAll(); });
}

void ViewActions::addBeatGrid(QMenu& menu)
{
    m_beatGrid = menu.addAction(tr("&Beat grid"));
    m_beatGrid->setObjectName(QStringLiteral("view_beat_grid"));
    m_beatGrid->setCheckable(true);
    m_beatGrid->setShortcut(QKeySequence(Qt::Key_G));
    m_beatGrid->setChecked(QSettings().value(settings::kBeatGrid, true).toBool());
    setTip(m_beatGrid, tr("Draw beats and bars over the timeline"));
    connect(m_beatGrid, &QAction::toggled, this, [](bool on) { QSettings().setValue(settings::kBeatGrid, on); });
}

void ViewActions::zoomBy(double factor)
{
    TimeViewport& viewport = m_parts.viewport;
    viewport.zoom(factor, viewport.pointer().value_or(viewport.range().center()));
}

void ViewActions::addThemes(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    const std::pair<Theme::Choice, QString> choices[]{{Theme::Choice::System, tr("&System")},
        {Theme::Choice::Dark, tr("&Dark")}, {Theme::Choice::Light, tr("&Light")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QStringLiteral("theme_") + themeId(choice));
        action->setCheckable(true);
        action->setChecked(choice == m_parts.theme.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = choice] {
            m_parts.theme.setChoice(wanted);
            QSettings().setValue(settings::kTheme, themeId(wanted));
        });
    }
}

void ViewActions::addLanguages(QMenu& menu)
{
    auto* group = new QActionGroup(this);
    const QString chosen = QSettings().value(settings::kLanguage).toString();
    for (const auto& [code, name] : windowLanguages()) {
        QAction* action = menu.addAction(name);
        action->setObjectName(QStringLiteral("language_") + (code.isEmpty() ? QStringLiteral("system") : code));
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = code] { chooseLanguage(wanted); });
    }
}

void ViewActions::chooseLanguage(const QString& code)
{
    QSettings settings;
    if (settings.value(settings::kLanguage).toString() == code)
        return;
    settings.setValue(settings::kLanguage, code);
    m_parts.rebuild();
}

void ViewActions::toggleFullScreen(bool on)
{
    m_parts.window.setWindowState(m_parts.window.windowState().setFlag(Qt::WindowFullScreen, on));
}

void ViewActions::updateEnabled()
{
    const TimeViewport& viewport = m_parts.viewport;
    const bool open = viewport.duration() > 0.0;
    const bool whole = viewport.range().length() >= viewport.duration();
    m_zoomIn->setEnabled(open && viewport.range().length() > TimeViewport::kMinimumSpan);
    m_zoomOut->setEnabled(open && !whole);
    m_zoomAll->setEnabled(open && !whole);
}

} // namespace heihachi
