#pragma once

#include "ui/session/theme.h"
#include "ui/session/time_viewport.h"
#include "ui/views/common/scalable_widget.h"
#include "ui/views/timeline/beat_lines.h"

#include <QPixmap>

#include <functional>
#include <optional>

class QMenu;

namespace heihachi {

/// A view of the timeline stack: a gutter with labels at the left, then a plot area in which x is time. All views of a
/// stack have the same gutter and margin, so that a time lies at the same pixel in each.
///
/// The common manners live here: wheel zooms at the pointer, Shift+wheel or horizontal wheel scrolls, middle drag (and
/// left drag where leftDrag() says so) pans, + − 0 ← → Page up Page down Home End, context menu, crosshair, loop and
/// playhead. What is slow to draw goes to paintContent(), which is kept as a pixmap until invalidate(); paintOverlay()
/// is drawn on top.
/// The viewport and the theme must outlive the widget. UI thread.
class TimeViewWidget : public ScalableWidget
{
    Q_OBJECT

public:
    static constexpr int kRightMargin = 8; ///< px, right of the plot area

    TimeViewWidget(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] int gutterWidth() const { return m_gutterWidth; } ///< px
    void setGutterWidth(int pixels);
    /// What the labels of this view need, in px; the stack gives every view the largest.
    [[nodiscard]] virtual int neededGutterWidth() const { return 0; }

    /// What the loop covers of the plot area, px; empty without a loop in view.
    [[nodiscard]] QRectF loopRect() const;
    [[nodiscard]] QRect plotRect() const; ///< the area in which x is time
    [[nodiscard]] double xOf(double seconds) const;
    [[nodiscard]] double timeAt(double x) const; ///< s, not clamped
    [[nodiscard]] double secondsPerPixel() const;

    /// The grid that the view draws under or over what it shows, if it draws one; null: none.
    void setBeatLines(BeatLinesPtr lines);

    /// What “Zoom to selection” shows; absent = nothing selected.
    using SelectionRange = std::function<std::optional<TimeRange>()>;
    void setSelectionRange(SelectionRange selectionRange) { m_selectionRange = std::move(selectionRange); }

Q_SIGNALS:
    void timeClicked(double seconds); ///< clicked without dragging, for seeking

protected:
    enum class LeftDrag
    {
        Pan,
        Select
    };

    [[nodiscard]] TimeViewport& viewport() const { return m_viewport; }
    [[nodiscard]] const ThemeColors& colors() const { return m_theme.colors(); }
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    [[nodiscard]] virtual TimeRange shownRange() const { return m_viewport.range(); }
    [[nodiscard]] virtual LeftDrag leftDrag() const { return LeftDrag::Pan; }
    virtual void paintContent(QPainter& painter) = 0;
    virtual void paintOverlay(QPainter&) { }
    [[nodiscard]] virtual int playheadReach() const
    {
        return 2;
    } ///< px at either side of the playhead that paintOverlay() draws on
    /// How strongly the loop is shaded, 0 to 1.
    [[nodiscard]] virtual float loopOpacity() const { return 0.10F; }
    virtual void clicked(const QPointF& position, Qt::KeyboardModifiers modifiers);
    virtual void dragSelected(const QRectF& area, Qt::KeyboardModifiers modifiers);
    virtual void extendContextMenu(QMenu&) { }

    void invalidate(); ///< the content has changed: paint it again
    [[nodiscard]] const BeatLinesPtr& beatLines() const { return m_beatLines; }
    /// Bars and beats as lines over the height of the plot area.
    void paintBeatLines(QPainter& painter) const;
    /// Text in the middle of the plot area, for a view with nothing to show.
    void paintMessage(QPainter& painter, const QString& text) const;
    [[nodiscard]] QFont smallFont() const; ///< of gutters, rulers and scales
    /// What every ruler stands on: panel, line below, and in the gutter what it counts. Leaves font and pen for its
    /// text.
    void paintRulerGround(QPainter& painter, const QString& unit) const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Drag
    {
        Qt::MouseButton button = Qt::NoButton;
        QPointF origin;
        QPointF current;
        TimeRange range; ///< shown when it began
        bool moved = false;
    };

    void moveLines(); ///< all of the three, when the range or the size is another
    void moveCrosshair();
    void movePlayhead();
    void moveLoop();
    [[nodiscard]] std::optional<int> lineAt(const std::optional<double>& seconds, int reach) const;
    void moveLine(std::optional<int>& line, std::optional<int> now, int reach);
    void pointAt(double x); ///< the pointer's time becomes that at x, or none beside the plot area
    void continueDrag(const QPointF& position);
    void paintCrosshair(QPainter& painter) const;
    void paintLoop(QPainter& painter) const;
    void paintPlayhead(QPainter& painter) const;

    TimeViewport& m_viewport;
    const Theme& m_theme;
    SelectionRange m_selectionRange;
    BeatLinesPtr m_beatLines;
    QPixmap m_content;
    bool m_contentValid = false;
    int m_gutterWidth = 0;
    std::optional<int> m_crosshairX;
    std::optional<int> m_playheadX;
    QRect m_loopRect; ///< what the loop covers
    Drag m_drag;
};

} // namespace heihachi
