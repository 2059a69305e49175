#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/session/hit_selection.h"
#include "ui/views/timeline/hit_lane_index.h"
#include "ui/views/timeline/lane_marks.h"
#include "ui/views/timeline/time_view_widget.h"

#include <span>

namespace heihachi {

/// A hit of another run that lies over those of the lanes.
struct OtherHit
{
    DrumHit hit; ///< its time as the lanes have it
    bool differs = false; ///< drawn stronger than one that both runs have
};

/// A lane for each class of drum: height is velocity, opacity is confidence. When more than one hit falls on a pixel
/// column, the column shows the largest of both. A hit that a person corrected or confirmed has a mark at its foot. A
/// click selects the nearest hit, Ctrl+click toggles it, a drag selects all hits under it (Ctrl adds), a double click
/// zooms to a hit; Ctrl+Left and Ctrl+Right go from hit to hit.
class DrumLanes final : public TimeViewWidget
{
    Q_OBJECT

public:
    DrumLanes(TimeViewport& viewport, HitSelection& selection, const Theme& theme, QWidget* parent = nullptr);

    void setResult(AnalysisResultPtr result); ///< null: no run is shown; ends a preview
    [[nodiscard]] bool hasPreview() const { return m_preview != nullptr; }
    /// Hits as they would be when what is dragged were dropped now: outlined over the others. Empty: none.
    void setGhosts(std::vector<DrumHit> ghosts);
    void setLook(MarkLook look); ///< of the run's hits; Solid unless said otherwise
    /// Hits of a run that is compared with this one, ghosted over its own: only for looking at. Empty: none.
    void setOther(std::span<const OtherHit> others);
    /// What the menu of the right button offers for the selected hits. Not owned.
    void setHitActions(const QList<QAction*>& actions) { m_hitActions = actions; }
    /// Shows these hits instead of the run's, and says so; null ends it. Hits that the run does not have are framed and
    /// can't be selected.
    void setPreview(std::shared_ptr<const std::vector<PreviewHit>> preview);
    [[nodiscard]] QRect laneRect(DrumClass drumClass) const;
    /// Index into drumHits of the hit under the pointer, if one is near enough.
    [[nodiscard]] std::optional<int> hitAt(const QPointF& position) const;
    /// The same for a pointer that is on the mark of the hit itself: it can be taken hold of.
    [[nodiscard]] std::optional<int> markAt(const QPointF& position) const;
    [[nodiscard]] std::optional<DrumClass> laneAt(double y) const; ///< absent above and below the lanes
    [[nodiscard]] float velocityAt(double y) const; ///< 0 to 1, by the height in the lane there
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
    [[nodiscard]] TimeRange timesWithin(const QRectF& area) const;
    void paintGutter(QPainter& painter) const;
    void paintLane(QImage& image, const HitLaneIndex::Lane& lane, const QRect& area, const MarkShades& shades,
        MarkLook look) const;
    void paintLaneOverlay(QPainter& painter, DrumClass drumClass, TimeRange range, bool hasHandMarks) const;
    void paintHandMark(QPainter& painter, const QRectF& mark, HandMark hand) const;
    void paintGhosts(QPainter& painter) const;
    void paintPreviewNote(QPainter& painter) const;
    void stepSelection(int direction);
    void activate(int index);

    HitSelection& m_selection;
    AnalysisResultPtr m_result;
    std::shared_ptr<const std::vector<PreviewHit>> m_preview;
    HitLaneIndex m_index;
    HitLaneIndex m_other; ///< of the other run; confidence tells those that differ
    MarkLook m_look = MarkLook::Solid;
    std::vector<DrumHit> m_ghosts;
    QList<QAction*> m_hitActions;
};

} // namespace heihachi
