#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/session/hit_filtering.h"
#include "ui/session/hit_selection.h"
#include "ui/views/density/class_densities.h"
#include "ui/views/density/curve_raster.h"
#include "ui/views/timeline/time_view_widget.h"

namespace heihachi {

/// Hits per second of each class over time, stacked or as lines, of the hits that pass the shared filter; a line over
/// it for the selected ones. Shows the whole recording with a box around what the timeline shows, or follows the
/// timeline. A drag selects the hits below it (Ctrl adds, Alt takes away), a click centres the timeline there.
class DensityView final : public TimeViewWidget
{
    Q_OBJECT

public:
    enum class Form
    {
        Stacked,
        Lines
    };
    static constexpr double kShortestWindow = 1.0; ///< s
    static constexpr double kLongestWindow = 60.0; ///< s

    /// All must outlive it.
    DensityView(TimeViewport& viewport, HitSelection& selection, HitFiltering& filtering, const Theme& theme,
        QWidget* parent = nullptr);

    void setResult(const AnalysisResultPtr& result); ///< null: none
    void setForm(Form form);
    void setWindow(double seconds); ///< over which hits are counted, kShortestWindow to kLongestWindow
    void setFollowing(bool follows); ///< the timeline's range rather than the whole recording
    [[nodiscard]] QRect area() const; ///< px, of the curves
    [[nodiscard]] double highest() const { return m_highest; } ///< hits/s at the top, once painted
    [[nodiscard]] QString textAt(double seconds); ///< what is told about a moment
    void selectRange(TimeRange range, Qt::KeyboardModifiers modifiers);

    [[nodiscard]] int neededGutterWidth() const override;
    [[nodiscard]] QSize sizeHint() const override { return {400, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 110}; }

protected:
    [[nodiscard]] TimeRange shownRange() const override;
    [[nodiscard]] LeftDrag leftDrag() const override { return LeftDrag::Select; }
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;
    void clicked(const QPointF& position, Qt::KeyboardModifiers modifiers) override;
    void dragSelected(const QRectF& area, Qt::KeyboardModifiers modifiers) override;
    void extendContextMenu(QMenu& menu) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    using Columns = std::vector<ClassDensities::Column>;

    void recount();
    void bringUpToDate();
    [[nodiscard]] std::span<const DrumHit> hits() const;
    [[nodiscard]] Columns columnsOf(const ClassDensities& densities) const;
    [[nodiscard]] double yOf(double hitsPerSecond) const;
    [[nodiscard]] std::vector<double> heightsOf(std::span<const double> hitsPerSecond) const;
    [[nodiscard]] CurveRaster makeRaster() const;
    void paintScales(QPainter& painter) const;
    void paintStack(QPainter& painter, const Columns& columns) const;
    void paintLines(QPainter& painter, const Columns& columns) const;
    void paintSelected(QPainter& painter);

    HitSelection& m_selection;
    HitFiltering& m_filtering;
    AnalysisResultPtr m_result;
    Form m_form = Form::Stacked;
    double m_window = 10.0;
    bool m_follows = false;
    double m_highest = 1.0;
    ClassDensities m_densities;
    bool m_isStale = true; ///< m_densities
    QImage m_selected; ///< the line of the selected hits
    bool m_isSelectedStale = true;
};

} // namespace heihachi
