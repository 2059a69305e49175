#pragma once

#include "core/analysis/corrections/verdict.h"
#include "core/analysis/results/analysis_result.h"

#include <QObject>

#include <functional>
#include <vector>

class QUndoCommand;

namespace heihachi {

class HitHistory;
class HitSelection;
class ProjectSession;
class TimeViewport;

/// A sample of hits of the shown run, as found, that a person listens to one after another. Each hit is played, brought
/// into view, and selected if it is still shown as it was found. A verdict is stored in the project at once, and can be
/// taken back. Another run ends the sample. UI thread.
class TruthListening final : public QObject
{
    Q_OBJECT

public:
    using Play = std::function<void(double seconds)>;

    /// All must outlive it.
    TruthListening(ProjectSession& session, HitHistory& history, HitSelection& selection, TimeViewport& viewport,
        QObject* parent = nullptr);

    void setPlay(Play play) { m_play = std::move(play); } ///< plays the hit at this time, with what is around it
    /// Whether hits can be heard: something plays, and the recording is there.
    [[nodiscard]] bool canPlay() const;
    /// Whether a verdict corrects the hit too: wrong ones are deleted, others relabelled or confirmed, as steps that
    /// can be undone. Off at first.
    void setCorrecting(bool correcting) { m_isCorrecting = correcting; }
    [[nodiscard]] bool isCorrecting() const { return m_isCorrecting; }

    /// Begins with these hits (indices into the hits of runAsFound()), in this order.
    void start(std::vector<int> hits);
    void end(); ///< forgets the sample; verdicts stay
    [[nodiscard]] bool hasSample() const { return !m_hits.empty(); }
    [[nodiscard]] int size() const { return int(m_hits.size()); }
    [[nodiscard]] int position() const { return m_position; } ///< 0 to size(); size(): all were asked about
    [[nodiscard]] const DrumHit* current() const; ///< null: no sample, or at its end

    void judge(Verdict::Kind kind);
    void judgeAs(DrumClass heard); ///< right when that is what the run says
    void skip();
    void replay();
    [[nodiscard]] bool canGoBack() const { return !m_steps.empty(); }
    void goBack(); ///< to the hit before, whose verdict is taken back, with the correction that came of it
    [[nodiscard]] int skipped() const;
    [[nodiscard]] const std::optional<Verdict>& last() const { return m_last; } ///< absent after skipping or going back

Q_SIGNALS:
    void changed(); ///< another hit is current, or none

private:
    struct Step
    {
        int position = 0;
        bool isJudged = false;
        const QUndoCommand* correction = nullptr; ///< null: none
    };

    void give(Verdict::Kind kind, std::optional<DrumClass> heard);
    void takeBack(const Step& step);
    [[nodiscard]] const QUndoCommand* correct(const DrumHit& hit, Verdict::Kind kind, std::optional<DrumClass> heard);
    [[nodiscard]] const QUndoCommand* lastCommand() const;
    [[nodiscard]] int shownIndexOf(const DrumHit& hit) const;
    void present();

    ProjectSession& m_session;
    HitHistory& m_history;
    HitSelection& m_selection;
    TimeViewport& m_viewport;
    Play m_play;
    bool m_isCorrecting = false;
    AnalysisResultPtr m_run; ///< of the sample
    std::vector<int> m_hits;
    int m_position = 0;
    std::vector<Step> m_steps;
    std::optional<Verdict> m_last;
};

} // namespace heihachi
