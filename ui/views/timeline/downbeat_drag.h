#pragma once

#include "core/analysis/rhythm/grid_edit.h"
#include "ui/views/timeline/beat_lines.h"

#include <QObject>

#include <optional>

class QMouseEvent;

namespace heihachi {

class TimeViewWidget;

/// Moves the beginning of a bar with the mouse: in the bar ruler by dragging a bar line, in other views by dragging one
/// with Alt held down. While it is dragged the grid follows as a preview; Escape takes it back. It snaps to beats that
/// are near, so that another beat becomes the downbeat; between beats the whole grid of the section moves. UI thread.
class DownbeatDrag final : public QObject
{
    Q_OBJECT

public:
    explicit DownbeatDrag(QObject* parent = nullptr);

    void watch(TimeViewWidget* view, Qt::KeyboardModifiers modifiers); ///< held down for dragging
    void setGrid(
        std::shared_ptr<const BeatGrid> grid, double durationSeconds); ///< ends dragging; null: nothing to drag
    [[nodiscard]] bool isDragging() const { return m_edit.has_value(); }

Q_SIGNALS:
    void previewed(const std::shared_ptr<const heihachi::BeatGrid>& grid); ///< to show until the next one
    void dropped(const heihachi::GridEdit& edit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::optional<BeatLine> lineAt(const TimeViewWidget& view, double x) const;
    void showCursor(TimeViewWidget& view, bool isOnLine);
    bool press(const TimeViewWidget& view, const QMouseEvent& event);
    void move(TimeViewWidget& view, const QMouseEvent& event);
    void release(TimeViewWidget& view);
    void drag(const TimeViewWidget& view, double x);
    void cancel();

    struct Watched
    {
        TimeViewWidget* view;
        Qt::KeyboardModifiers modifiers;
    };
    std::vector<Watched> m_watched;
    std::shared_ptr<const BeatGrid> m_grid;
    BeatLinesPtr m_lines;
    double m_seconds = 0.0;
    double m_origin = 0.0; ///< s, where the line was
    double m_pressX = 0.0;
    std::optional<GridEdit> m_edit; ///< while dragging
    bool m_moved = false;
};

} // namespace heihachi
