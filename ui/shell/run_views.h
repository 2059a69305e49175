#pragma once

#include "ui/session/project_session.h"

#include <QAction>
#include <QObject>

namespace heihachi {

class HitSelection;

/// Keeps the panels of the window at the run that is shown. A panel is registered by one line and takes what its
/// setters ask for: setResult(result), setRhythm(result, rhythm), setPeaks(peaks, audio path), and
/// setEmptyAction(action) for the step offered without a run. After a correction by hand it is given the run anew:
/// setCorrectedResult(result) where it has that, else setResult(result). It may be gone before this. UI thread.
class RunViews final : public QObject
{
    Q_OBJECT

public:
    /// `emptyAction` is the step that panels offer without a run. Another run clears the selection first, and so does a
    /// correction that adds or removes hits: its indices belong to what was shown.
    RunViews(ProjectSession& session, HitSelection& selection, QAction* emptyAction, QObject* parent);

    /// At once, and whenever the run changes.
    template <typename Panel>
    void follow(Panel& panel)
    {
        if constexpr (requires(QAction * action) { panel.setEmptyAction(action); })
            panel.setEmptyAction(m_emptyAction);
        ProjectSession& session = m_session;
        if constexpr (requires { panel.setResult(session.currentResult()); })
            keep(panel, &ProjectSession::currentRunChanged,
                [&session, &panel] { panel.setResult(session.currentResult()); });
        if constexpr (requires { panel.setCorrectedResult(session.currentResult()); })
            connect(&session, &ProjectSession::hitsChanged, &panel,
                [&session, &panel] { panel.setCorrectedResult(session.currentResult()); });
        else if constexpr (requires { panel.setResult(session.currentResult()); })
            connect(&session, &ProjectSession::hitsChanged, &panel,
                [&session, &panel] { panel.setResult(session.currentResult()); });
        if constexpr (requires { panel.setRhythm(session.currentResult(), session.currentRhythm()); })
            keep(panel, &ProjectSession::rhythmChanged,
                [&session, &panel] { panel.setRhythm(session.currentResult(), session.currentRhythm()); });
        if constexpr (requires { panel.setPeaks(session.currentPeaks(), session.currentAudioPath()); })
            keep(panel, &ProjectSession::peaksChanged,
                [&session, &panel] { panel.setPeaks(session.currentPeaks(), session.currentAudioPath()); });
    }

private:
    template <typename Panel, typename Signal, typename Show>
    void keep(Panel& panel, Signal signal, Show show)
    {
        connect(&m_session, signal, &panel, show);
        show();
    }

    [[nodiscard]] size_t hitCount() const;

    ProjectSession& m_session;
    QAction* m_emptyAction;
    size_t m_hitCount = 0; ///< of the result that is shown
};

} // namespace heihachi
