#pragma once

#include "core/compare/time_map.h"
#include "ui/views/timeline/time_view_widget.h"

#include <span>
#include <vector>

namespace heihachi {

/// How two recordings lie over each other: A's time runs along the upper edge, B's along the lower one. Thin lines join
/// the same places, bars of A or every few seconds, the fainter the less the map is sure of them; what has no
/// counterpart is hatched. Anchors, which a person put, are lines with a handle.
///
/// A double click adds an anchor, its handle is dragged to move B's end; Delete or the menu removes it. With the keys
/// as single beats: Left and Right choose an anchor, Ctrl+Left and Ctrl+Right move its end in B by 1 ms, with Shift by
/// 10 ms, all of it one edit until Ctrl is let go; Insert adds one at the pointer, the playhead or in the middle.
/// Anchors never pass each other; Escape takes a move back. Both viewports must outlive it. UI thread.
class MapLane final : public TimeViewWidget
{
    Q_OBJECT

public:
    MapLane(TimeViewport& viewportA, TimeViewport& viewportB, const Theme& theme, QWidget* parent = nullptr);

    /// `map`: as it is in force, through the anchors. `unbent`: as it would be without them, for what is shown while
    /// one is dragged.
    void setMap(const TimeMap& map, const TimeMap& unbent);
    void setAnchors(std::span<const MapAnchor> anchors); ///< any order; a move that is under way ends without a word

    [[nodiscard]] double xOfB(double seconds) const; ///< px, of a time of B at the lower edge
    [[nodiscard]] double timeOfBAt(double x) const; ///< s in B, not clamped
    /// Of the anchors, by time in A: the one under the pointer.
    [[nodiscard]] std::optional<size_t> anchorAt(const QPointF& position) const;
    [[nodiscard]] const std::vector<MapAnchor>& anchors() const { return m_draft ? *m_draft : m_anchors; }
    [[nodiscard]] std::optional<size_t> chosenAnchor() const { return m_chosen; } ///< that the keys are about
    [[nodiscard]] QString textAt(const QPointF& position) const; ///< what the tool tip says; may be empty

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 24}; }
    [[nodiscard]] int neededGutterWidth() const override;

Q_SIGNALS:
    void anchorsEdited(const std::vector<heihachi::MapAnchor>& anchors); ///< all of them, once for each gesture

protected:
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;
    void extendContextMenu(QMenu& menu) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double duration() const { return viewport().duration(); } ///< s, of A
    [[nodiscard]] QPolygonF gapShape(const TimeRange& a, const TimeRange& b) const;
    [[nodiscard]] std::vector<double> joinedPlaces() const; ///< s in A
    [[nodiscard]] double placeAt(
        const QPointF& position) const; ///< s in A, of the line of the map that goes through it
    void paintGaps(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintAnchor(QPainter& painter, size_t index) const;
    void paintGutter(QPainter& painter) const;

    void choose(std::optional<size_t> anchor);
    void step(int direction);
    void add(double secondsInA);
    void remove(size_t anchor);
    void begin(); ///< takes hold of the chosen anchor
    void moveTo(double secondsInB);
    void commit(); ///< what is moving stays where it is
    void cancel();
    void apply(std::vector<MapAnchor> anchors);
    [[nodiscard]] bool handlesKey(const QKeyEvent& event) const;
    [[nodiscard]] QString anchorText(const MapAnchor& anchor) const;
    void say(const QString& text) const;

    TimeViewport& m_viewportB;
    TimeMap m_map;
    TimeMap m_unbent;
    TimeMap m_shown; ///< the map, or the one that the move would make
    std::vector<MapAnchor> m_anchors; ///< by time in A
    std::optional<std::vector<MapAnchor>> m_draft; ///< with the one that moves
    std::optional<size_t> m_chosen;
    double m_from = 0.0; ///< s in B, where the one that moves was
    double m_pressX = 0.0; ///< px
    bool m_isPressed = false; ///< by the mouse
};

} // namespace heihachi
