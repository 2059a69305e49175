#pragma once

#include "ui/session/annotation_history.h"
#include "ui/session/hit_history.h"
#include "ui/shell/window_parts.h"

#include <QObject>

class QAction;
class QMenu;

namespace heihachi {

class AnnotationRibbon;
class HitActions;
class HitDrag;
class HitsPanel;
class TimelineStack;

/// What a person does by hand to hits, markers, segments and transitions: the histories, and the mouse, menus and keys
/// that lead to them.
class HandWork final : public QObject
{
    Q_OBJECT

public:
    HandWork(const WindowParts& parts, QObject* parent);

    [[nodiscard]] HitHistory& hits() { return m_hits; }
    [[nodiscard]] AnnotationHistory& annotations() { return m_annotations; }
    [[nodiscard]] AnnotationRibbon& ribbon() { return *m_ribbon; } ///< after takeIn()
    /// Puts the ribbon of annotations into the timeline and lets hits be dragged in the lanes.
    void takeIn(TimelineStack& timeline);
    /// Fills the menus; `play` is the action that plays the selection.
    void addActions(QMenu& hits, QMenu& annotations, QAction* play, TimelineStack& timeline, HitsPanel& table);

private:
    void showRun();
    void tellConflicts();

    WindowParts m_parts;
    HitHistory m_hits;
    AnnotationHistory m_annotations;
    AnnotationRibbon* m_ribbon = nullptr;
    HitDrag* m_drag = nullptr;
};

} // namespace heihachi
