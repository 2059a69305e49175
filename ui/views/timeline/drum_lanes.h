#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/session/hit_selection.h"
#include "ui/views/timeline/hit_lane_index.h"
#include "ui/views/timeline/time_view_widget.h"

namespace heihachi {

/// A lane for each class of drum: height is velocity, opacity is confidence. When more than one hit falls on a pixel
/// column, the column shows the largest of both. A click selects the nearest hit, Ctrl+click toggles it, a drag selects
/// all hits under it (Ctrl adds), a double click zooms to a hit; Ctrl+Left and Ctrl+Right go from hit to hit.
class DrumLanes final : public TimeViewWidget
{
    Q_OBJECT

public:
    DrumLanes(TimeViewport& viewport, HitSelection& selection, const Theme& theme, QWidget* parent = nullptr);

    void setResult(AnalysisResultPtr result); ///< null: no run is shown; ends a preview
    /// Shows these hits instead of the run's, and says so; null ends it. Hits that the run does not have are framed and
    /// can't be selected.
    void setPreview(std::shared_ptr<const std::vector<PreviewHit>> preview);
    [[nodiscard]] QRect laneRect(DrumClass drumClass) const;
    /// Index into drumHits of the hit under the pointer, if one is near enough.
    [[nodiscard]] std::optional<int> hitAt(const QPointF& position) const;
    /// What is shown instead of hits; empty when there are hits.
    [[nodiscard]] QString emptyText() const;
    /// From the first to the last selected hit with some room; absent without a selection.
    [[nodiscard]] std::optional<TimeRange> selectedRange() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int neededGutterWidth() const override;

Q_SIGNALS:
    void hitActivated(int index); ///< double-clicked or Return

protected:
    [[nodiscard]] LeftDrag leftDrag() const override { return LeftDrag::Select; }
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;
    void clicked(const QPointF& position, Qt::KeyboardModifiers modifiers) override;
    void dragSelected(const QRectF& area, Qt::KeyboardModifiers modifiers) override;
    void extendContextMenu(QMenu& menu) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const std::vector<DrumHit>& hits() const;
    [[nodiscard]] double markWidth() const;
    [[nodiscard]] QRectF markRect(const QRect& lane, double x, float velocity, double width) const;
    void paintGutter(QPainter& painter) const;
    void paintLane(QImage& image, DrumClass drumClass) const;
    void paintFrame(QPainter& painter, const QRectF& mark, const QColor& color) const;
    void paintPreviewNote(QPainter& painter) const;
    void stepSelection(int direction);
    void activate(int index);

    HitSelection& m_selection;
    AnalysisResultPtr m_result;
    std::shared_ptr<const std::vector<PreviewHit>> m_preview;
    HitLaneIndex m_index;
};

} // namespace heihachi
