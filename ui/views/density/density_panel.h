#pragma once

#include "ui/session/hit_filtering.h"
#include "ui/session/hit_selection.h"
#include "ui/session/theme.h"
#include "ui/views/common/hit_statistics_panel.h"

namespace heihachi {

class DensityView;

/// The dock “Density”: hits per second by class over time, with the shared filter, whose class toggles are the legend,
/// the length of the window, the form of the curves, and whether it follows the timeline.
class DensityPanel final : public HitStatisticsPanel
{
    Q_OBJECT

public:
    /// All must outlive it.
    DensityPanel(TimeViewport& viewport, HitSelection& selection, HitFiltering& filtering, const Theme& theme,
        QWidget* parent = nullptr);

    [[nodiscard]] DensityView& view() { return *m_view; }

protected:
    void showResult() override;

private:
    QWidget* makeControls(QWidget* parent);

    DensityView* m_view;
};

} // namespace heihachi
