#include "ui/shell/window_compare.h"

#include "ui/playback/compare_playback.h"
#include "ui/shell/centre.h"
#include "ui/shell/compare_actions.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/window_options.h"
#include "ui/shell/window_playback.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspaces.h"
#include "ui/views/compare/compare_panel.h"
#include "ui/views/compare/compared_timeline.h"
#include "ui/views/compare/listening_bar.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kBeforeDifference = 0.5; // s that are heard before a difference
const QString kCompareWorkspace = QStringLiteral("compare");

} // namespace

WindowCompare::WindowCompare(const WindowParts& parts, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_session(parts.session, parts.viewport, parts.selection)
    , m_actions(new CompareActions(parts.session, m_session, menu, this))
{
    connect(m_actions, &CompareActions::endReached, this, [this](const QString& text) {
        m_parts.messages.add({Severity::Info, text, {}, {}});
    });
}

WindowCompare::~WindowCompare()
{
    const QObjectList all = children(); // each takes itself off the list
    qDeleteAll(all); // they refer to the session
}

void WindowCompare::takeIn(Centre& centre, WindowPlayback& playback)
{
    m_playback = &playback;
    auto* half = new QWidget;
    half->setObjectName(QStringLiteral("comparedHalf"));
    auto* listening = new ListeningBar(playback.player(), m_parts.theme, half);
    m_timeline
        = new ComparedTimeline(m_session, centre.timeline(), m_parts.theme, m_parts.options.cacheDirectory, half);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetMinAndMaxSize); // with B over A there is little to show below
    column->addWidget(listening);
    column->addWidget(m_timeline, 1);
    centre.addBelow(half);
    const auto showHalf = [this, half] { half->setVisible(m_session.isOpen()); };
    connect(&m_session, &CompareSession::stateChanged, half, showHalf);
    showHalf();

    Player& player = playback.player();
    auto* sound = new ComparePlayback(player, m_session, this);
    listening->follow(*sound);
    connect(m_timeline, &ComparedTimeline::timeClicked, &player, &Player::seek);
    connect(&m_session, &CompareSession::currentChanged, &player, [this, &player] {
        const EventDifference* event = m_session.current() ? m_session.event(*m_session.current()) : nullptr;
        if (event && player.state() != PlayState::Playing && !player.isAuditioning()) // so that Space plays it
            player.seek(std::max(0.0, event->timeA - kBeforeDifference));
    });
    connect(m_timeline, &ComparedTimeline::differenceActivated, this, &WindowCompare::play);
    connect(m_timeline, &ComparedTimeline::hitActivated, this, [this, &player](int hit) {
        player.hear(Side::B);
        player.audition({m_session.comparison()->map.nearestA(m_session.resultB()->drumHits->at(size_t(hit)).time)});
    });
    m_timeline->setDifferenceActions({m_actions->aRight(), m_actions->bRight(), m_actions->neither()});
    connect(m_actions->overlay(), &QAction::toggled, m_timeline, &ComparedTimeline::setOverlaid);
    connect(m_timeline, &ComparedTimeline::overlaidChanged, m_actions->overlay(), &QAction::setChecked);
    connect(m_actions->hearOther(), &QAction::triggered, &player, &Player::toggleSide);
    connect(m_actions->hearBoth(), &QAction::triggered, &player, [&player] { player.setBalance(0.5); });
}

void WindowCompare::play(const DifferenceRef& difference)
{
    m_session.setCurrent(difference);
    if (const EventDifference* event = m_session.event(difference))
        m_playback->playAround(event->timeA);
}

void WindowCompare::addPanel(Workspace& workspace, QAction* open)
{
    m_panel = new ComparePanel(m_session, m_parts.session, m_parts.theme, &m_parts.window);
    m_panel->setEmptyAction(open);
    m_panel->setVerdictActions(m_actions->aRight(), m_actions->bRight(), m_actions->neither());
    m_panel->setStepActions(m_actions->previous(), m_actions->next());
    connect(m_panel, &ComparePanel::auditionRequested, this, &WindowCompare::play);
    workspace.add({QStringLiteral("compareDock"), tr("Compare"), m_panel, QStringLiteral("Ctrl+D"), tr("Comparison"),
        Qt::RightDockWidgetArea});
}

void WindowCompare::setAnalyseAction(QAction* analyse)
{
    m_panel->setAnalyseAction(analyse);
}

void WindowCompare::follow(Workspaces& workspaces)
{
    connect(&m_session, &CompareSession::stateChanged, this, [this, &workspaces] { showWorkspace(workspaces); });
}

void WindowCompare::showWorkspace(Workspaces& workspaces)
{
    const bool isOpen = m_session.isOpen();
    if (std::exchange(m_wasOpen, isOpen) == isOpen)
        return;
    if (isOpen) {
        m_workspaceBefore = workspaces.current();
        workspaces.select(kCompareWorkspace);
    } else if (workspaces.current() == kCompareWorkspace && m_workspaceBefore != kCompareWorkspace) {
        workspaces.select(m_workspaceBefore);
    }
}

void WindowCompare::exportWith(FileActions& files)
{
    connect(m_actions->exportReport(), &QAction::triggered, &files, [this, &files] {
        if (!m_session.comparison())
            return;
        files.exportComparison({m_session.comparison(), m_session.alignment(), m_session.verdicts(), m_session.nameA(),
            m_session.nameB(), m_session.isReferenceA(), false, {}});
    });
}

} // namespace heihachi
