#pragma once

#include "core/audio/peak_pyramid.h"
#include "ui/session/hit_selection.h"
#include "ui/views/compare/difference_lane.h"
#include "ui/views/compare/map_lane.h"
#include "ui/views/timeline/timeline_stack.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QToolButton;

namespace heihachi {

class AnnotationStrip;
class RunLabel;
class SpectrogramView;

/// What stands below the timeline of A while B is compared with it: the lane of differences, for two recordings the map
/// between them, and the timeline of B, which can be looked at and played but not edited. Gutters and margins are those
/// of A's timeline, to the pixel, as long as this widget is as wide and is shown. Overlaid, B's hits lie as ghosts over
/// A's instead, and its timeline is hidden. All references must outlive it; B's viewport is given its length by whoever
/// has it. UI thread.
class ComparedViews final : public QWidget
{
    Q_OBJECT

public:
    struct Shared
    {
        TimelineStack& timelineA;
        TimeViewport& viewportA;
        TimeViewport& viewportB;
        HitSelection& selectionB;
        const Theme& theme;
        QString cacheDirectory; ///< of spectrograms; empty: nothing is kept
    };

    explicit ComparedViews(const Shared& shared, QWidget* parent = nullptr);
    ~ComparedViews() override; ///< A's timeline gets its own gutter back, and no ghosts

    void setNames(const QString& a, const QString& b); ///< "run 2 · mix.mp3"
    /// B as it is shown; null: none.
    void setResult(const AnalysisResultPtr& result);
    /// `missingReason`: why there are no peaks, translated.
    void setRecording(std::shared_ptr<const PeakPyramid> peaks, const QString& audioPath, const QString& missingReason);
    /// `unbent`: the map without the anchors. Null: nothing is compared.
    void setComparison(const RunComparisonPtr& comparison, const TimeMap& unbent);
    void setBeatGridShown(bool shown);
    void setOverlaid(bool overlaid);
    [[nodiscard]] bool isOverlaid() const { return m_isOverlaid; }
    void setWaveformShown(bool shown);
    void setSpectrogramShown(bool shown);

    [[nodiscard]] DifferenceLane& differences() const { return *m_differences; }
    [[nodiscard]] MapLane& map() const { return *m_map; }
    [[nodiscard]] TimelineStack& timelineB() const { return *m_timeline; }
    [[nodiscard]] SpectrogramView* spectrogram() const { return m_spectrogram; } ///< null until it is wanted

Q_SIGNALS:
    void timeClicked(double secondsInA); ///< for seeking, wherever it was clicked
    void overlaidChanged(bool overlaid);
    void swapRequested();
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeaderA();
    [[nodiscard]] QWidget* makeHeaderB();
    void alignGutters();
    void showGhosts();
    void fillSpectrogram();
    void applyChoice();

    Shared m_shared;
    QPointer<TimelineStack> m_timelineA; ///< may be gone first when the window closes
    RunComparisonPtr m_comparison;
    AnalysisResultPtr m_result;
    QString m_audioPath;
    QString m_missingReason;
    RunLabel* m_nameA;
    RunLabel* m_nameB;
    QToolButton* m_overlay;
    QToolButton* m_waveformButton;
    QToolButton* m_spectrogramButton;
    DifferenceLane* m_differences;
    MapLane* m_map;
    TimelineStack* m_timeline;
    AnnotationStrip* m_strip;
    SpectrogramView* m_spectrogram = nullptr;
    bool m_isOverlaid = false;
};

} // namespace heihachi
