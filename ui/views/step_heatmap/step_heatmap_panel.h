#pragma once

#include "ui/session/hit_selection.h"
#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"
#include "ui/views/common/hit_statistics_panel.h"

class QComboBox;
class QScrollBar;

namespace heihachi {

class StepHeatmapView;

/// The dock “Pattern heatmap”: bars against positions in the bar over the whole recording, of one class or of all
/// together, coloured by velocity or by number. Without a grid of beats it says why.
class StepHeatmapPanel final : public HitStatisticsPanel
{
    Q_OBJECT

public:
    /// All must outlive it.
    StepHeatmapPanel(TimeViewport& viewport, HitSelection& selection, const Theme& theme, QWidget* parent = nullptr);

    /// As setResult(), with the grid in place of that of the run: it may have been corrected by hand. Null: none.
    void setRhythm(const AnalysisResultPtr& result, std::shared_ptr<const BeatGrid> grid);
    [[nodiscard]] StepHeatmapView& view() { return *m_view; }

protected:
    void showResult() override;
    [[nodiscard]] QString emptyText() const override;

private:
    QWidget* makeControls(QWidget* parent);
    void syncScrollBar();
    [[nodiscard]] std::shared_ptr<const BeatGrid> grid() const;

    std::shared_ptr<const BeatGrid> m_grid; ///< in place of that of the run m_gridOf
    AnalysisResultPtr m_gridOf;
    StepHeatmapView* m_view;
    QScrollBar* m_scrollBar = nullptr;
};

} // namespace heihachi
