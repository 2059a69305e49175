#pragma once

#include "core/analysis/drums/threshold_preview.h"
#include "core/analysis/results/analysis_result.h"
#include "core/analysis/rhythm/grid_edit.h"
#include "core/audio/peak_pyramid.h"
#include "ui/session/hit_selection.h"
#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"
#include "ui/views/timeline/beat_lines.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QScrollBar;
class QSplitter;

namespace heihachi {

class BarRuler;
class BeatEditing;
class DiagnosticsRibbon;
class DownbeatDrag;
class DrumLanes;
class OverviewStrip;
class TimeRuler;
class TimeViewWidget;
class WaveformView;

/// The time-aligned views under one ruler: overview, ruler, bars, waveform, drum lanes, notes, scroll bar. Their plot
/// areas have the same left and right edge to the pixel. Viewport, selection and theme are shared with the rest of the
/// window and must outlive the stack. UI thread.
class TimelineStack final : public QWidget
{
    Q_OBJECT

public:
    TimelineStack(TimeViewport& viewport, HitSelection& selection, const Theme& theme, QWidget* parent = nullptr);

    /// Another recording shows as a whole; another run of the same one keeps the range in view.
    void setPeaks(std::shared_ptr<const PeakPyramid> peaks, const QString& audioPath);
    void setResult(AnalysisResultPtr result); ///< ends a preview; another one clears the selection
    void setCorrectedResult(AnalysisResultPtr result); ///< the same run with hits or annotations corrected by hand
    /// Hits to show instead of the run's, as other thresholds would give them; null: those of the run.
    void setPreview(std::shared_ptr<const std::vector<PreviewHit>> preview);
    /// The grid of beats over the views, and the bars under the ruler; null or without beats: none.
    void setBeatGrid(std::shared_ptr<const BeatGrid> grid);
    void setBeatGridShown(bool shown);
    /// Why there is no waveform, and the action that helps, as a button (“Analyse”, “Locate file”). Not owned.
    void setMissingReason(const QString& reason, QAction* nextStep = nullptr);
    /// Puts one more time-aligned view below the others, or right below one of them; it gets the beats. Takes
    /// ownership.
    void addView(TimeViewWidget* view, const QWidget* below = nullptr);
    /// Puts a strip of its own height below the views, above the notes; it gets the beats. Takes ownership.
    void addStrip(TimeViewWidget* strip);

    /// For another run below the one that is worked on: nothing can be edited, overview and scroll bar are hidden, and
    /// the viewport is left to whoever else has it: he gives it its length. Before anything is shown.
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// What the labels of the views need, px. What stands above or below the stack in line with it takes the largest
    /// of all and gives it back by setMinimumGutterWidth().
    [[nodiscard]] int neededGutterWidth() const;
    [[nodiscard]] int gutterWidth() const { return m_gutterWidth; } ///< px, the same in all views
    void setMinimumGutterWidth(int pixels); ///< 0: only what is needed here

    [[nodiscard]] QByteArray heights() const; ///< of the views, for settings
    void setHeights(const QByteArray& heights); ///< nothing when they are of other views

    [[nodiscard]] OverviewStrip& overview() const { return *m_overview; }
    [[nodiscard]] TimeRuler& ruler() const { return *m_ruler; }
    [[nodiscard]] BarRuler& bars() const { return *m_bars; }
    [[nodiscard]] WaveformView& waveform() const { return *m_waveform; }
    [[nodiscard]] DrumLanes& lanes() const { return *m_lanes; }
    [[nodiscard]] DiagnosticsRibbon& ribbon() const { return *m_ribbon; }

Q_SIGNALS:
    void timeClicked(double seconds); ///< a place in the recording was clicked, for seeking
    void hitActivated(int index); ///< a hit was double-clicked: index into drumHits
    void downbeatMoved(const heihachi::GridEdit& edit); ///< a bar line was dragged, or a single beat edited
    void neededGutterWidthChanged(); ///< another view or font

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void adopt(TimeViewWidget* view);
    void alignGutters();
    void fitDuration(const QString& recording);
    void showRangeInScrollBar();
    void scrollTo(int value);
    void showBeats(const std::shared_ptr<const BeatGrid>& grid);

    TimeViewport& m_viewport;
    HitSelection& m_selection;
    const Theme& m_theme;
    OverviewStrip* m_overview;
    TimeRuler* m_ruler;
    BarRuler* m_bars;
    WaveformView* m_waveform;
    DrumLanes* m_lanes;
    DiagnosticsRibbon* m_ribbon;
    QSplitter* m_splitter;
    QScrollBar* m_scrollBar;
    QWidget* m_scrollRow;
    BeatEditing* m_beats;
    DownbeatDrag* m_drag;
    std::vector<TimeViewWidget*> m_views;
    std::vector<TimeViewWidget*> m_beatViews; ///< those that show the beats
    BeatLinesPtr m_lines;
    std::shared_ptr<const PeakPyramid> m_peaks;
    AnalysisResultPtr m_result;
    std::shared_ptr<const BeatGrid> m_grid;
    bool m_showsBeats = true;
    bool m_isReadOnly = false;
    int m_gutterWidth = 0;
    int m_neededGutterWidth = 0;
    int m_minimumGutterWidth = 0;
    QString m_recording; ///< path of what is shown
};

} // namespace heihachi
