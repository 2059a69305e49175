#include "ui/shell/hand_work.h"

#include "ui/session/project_session.h"
#include "ui/session/time_viewport.h"
#include "ui/shell/action_tips.h"
#include "ui/shell/hit_actions.h"
#include "ui/shell/message_bar.h"
#include "ui/views/hits/hits_panel.h"
#include "ui/views/timeline/annotation_ribbon.h"
#include "ui/views/timeline/drum_lanes.h"
#include "ui/views/timeline/hit_drag.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace heihachi {

HandWork::HandWork(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_hits(parts.session, parts.selection)
    , m_annotations(parts.session)
{
    connect(&parts.session, &ProjectSession::currentRunChanged, this, &HandWork::tellConflicts);
}

void HandWork::takeIn(TimelineStack& timeline)
{
    m_ribbon = new AnnotationRibbon(m_parts.viewport, m_parts.session, m_annotations, m_parts.theme);
    m_ribbon->setObjectName(QStringLiteral("annotationRibbon"));
    timeline.addStrip(m_ribbon);
    m_drag = new HitDrag(timeline.lanes(), m_parts.selection, m_hits, &timeline.lanes());
    connect(&m_parts.session, &ProjectSession::currentRunChanged, m_drag, [this] { showRun(); });
    connect(&m_parts.session, &ProjectSession::hitsChanged, m_drag, [this] { showRun(); });
}

void HandWork::showRun()
{
    m_drag->setResult(m_parts.session.currentResult());
}

void HandWork::addActions(QMenu& hits, QMenu& annotations, QAction* play, TimelineStack& timeline, HitsPanel& table)
{
    auto* actions = new HitActions(m_parts, m_hits, play, hits, this);
    timeline.lanes().setHitActions(actions->actions());
    table.setTableActions(actions->actions());

    QAction* marker = annotations.addAction(tr("Add a &marker"), m_ribbon, &AnnotationRibbon::addMarkerHere);
    marker->setObjectName(QStringLiteral("annotation_marker"));
    marker->setShortcut(QKeySequence(Qt::Key_Semicolon));
    setTip(marker, tr("Mark the place of the playhead, or the pointer, and write a text to it"));
    const auto range = [this] {
        const TimeViewport& viewport = m_parts.viewport;
        const TimeRange visible = viewport.range();
        return viewport.loop().value_or(
            TimeRange{visible.start + 0.25 * visible.length(), visible.end - 0.25 * visible.length()});
    };
    QAction* segment
        = annotations.addAction(tr("Add a &segment"), m_ribbon, [this, range] { m_ribbon->addSegment(range()); });
    QAction* transition
        = annotations.addAction(tr("Add a &transition"), m_ribbon, [this, range] { m_ribbon->addTransition(range()); });
    segment->setObjectName(QStringLiteral("annotation_segment"));
    segment->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_S));
    transition->setObjectName(QStringLiteral("annotation_transition"));
    transition->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_T));
    setTip(segment, tr("A stretch with a label: the loop, or the middle of what is in view"));
    setTip(transition, tr("From one track into the next: the loop, or the middle of what is in view"));
    const auto enable = [this, marker, segment, transition] {
        for (QAction* action : {marker, segment, transition})
            action->setEnabled(m_parts.session.currentResult() != nullptr);
    };
    connect(&m_parts.session, &ProjectSession::currentRunChanged, this, enable);
    enable();
}

/// Corrections that the run which is shown now does not fit are to be decided, so they are told once.
void HandWork::tellConflicts()
{
    const auto conflicts = std::ranges::count(m_parts.session.currentHits().states, HitEditState::Conflict);
    if (conflicts > 0)
        m_parts.messages.add(
            {Severity::Warning, tr("%n correction(s) of drum hits do not fit this run.", nullptr, int(conflicts)),
                tr("Accept or reject them in the panel “Corrections”."), {}});
}

} // namespace heihachi
