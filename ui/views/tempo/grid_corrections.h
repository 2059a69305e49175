#pragma once

#include "core/analysis/rhythm/grid_edit.h"
#include "ui/session/grid_history.h"
#include "ui/session/project_session.h"
#include "ui/session/time_viewport.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;

namespace heihachi {

/// What a person can do to the grid of beats, as actions for menu and dock, and the section they are about: the one
/// that was chosen, until the timeline shows none of it; then the one in the middle of the view. In a gap there is no
/// section, and only a tempo can be set. Every correction is one step of the history. UI thread.
class GridCorrections final : public QObject
{
    Q_OBJECT

public:
    GridCorrections(ProjectSession& session, GridHistory& history, TimeViewport& viewport, QObject* parent);

    [[nodiscard]] double target() const { return m_target; } ///< s, in the section or gap that is meant
    void setTarget(double seconds);
    [[nodiscard]] const TempoSection* section() const; ///< null in a gap; valid until rhythmChanged
    [[nodiscard]] std::optional<TimeRange> range() const; ///< of the section or gap; absent without a grid

    void multiply(TempoRatio ratio);
    void shift(double beats);
    /// The beat nearest to the pointer in the timeline, else to the middle of the view, begins a bar.
    void setDownbeatHere();
    /// A tempo as typed; a tapped one is taken for the reading of the section that it is near to, if there is one.
    void setTempo(double bpm, bool isTapped);
    void add(const GridEdit& edit);

    [[nodiscard]] QList<QAction*> actions() const { return m_actions; } ///< all of them, for the menu
    [[nodiscard]] QList<QAction*> moves() const; ///< those that move beats and bars
    [[nodiscard]] QAction* discard() const { return m_discard; }
    [[nodiscard]] QAction* tap() const { return m_tap; } ///< triggered at each tap; the dock counts

Q_SIGNALS:
    void targetChanged();

private:
    QAction* addAction(const QString& text, const QString& tip, const QString& keys);
    void makeActions();
    void followView();
    void updateEnabled();
    [[nodiscard]] double anchorFor(double bpm) const;

    ProjectSession& m_session;
    GridHistory& m_history;
    TimeViewport& m_viewport;
    double m_target = 0.0;
    QList<QAction*> m_actions;
    QList<QAction*> m_ofSection; ///< need a section
    QAction* m_discard = nullptr;
    QAction* m_tap = nullptr;
};

} // namespace heihachi
