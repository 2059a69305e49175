#pragma once

#include "ui/views/timeline/time_view_widget.h"

namespace heihachi {

/// Bars with their numbers under the time ruler, downbeats stronger than beats, and bar and beat under the pointer.
/// What is dragged here is a bar line, see DownbeatDrag, or with Ctrl a single beat, see BeatEditing. Without a grid
/// there is nothing to see, and the stack hides it.
class BarRuler final : public TimeViewWidget
{
    Q_OBJECT

public:
    BarRuler(TimeViewport& viewport, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] int neededGutterWidth() const override;

    /// The beat that keys are about, s: marked, and named while the pointer is elsewhere. Absent: none.
    void setChosenBeat(std::optional<double> seconds);
    [[nodiscard]] std::optional<double> chosenBeat() const { return m_chosen; }
    [[nodiscard]] const TimeRange& visibleRange() const { return viewport().range(); }
    void showTime(double seconds); ///< brings it to the middle when it is out of view

Q_SIGNALS:
    /// The menu of the right button is about to open at this time, or at the chosen beat when a key asked for it; what
    /// is added stands first.
    void menuOpening(QMenu* menu, double seconds);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void extendContextMenu(QMenu& menu) override;
    void paintContent(QPainter& painter) override;
    void paintOverlay(QPainter& painter) override;

private:
    void paintNumbers(QPainter& painter) const;
    void movePointerText();

    void placePointerText(const std::optional<double>& seconds);
    void paintChosen(QPainter& painter) const;

    QRect m_pointerText; ///< where the pointer's bar stands, or else that of the chosen beat
    std::optional<double> m_chosen; ///< s
    double m_menuTime = 0.0; ///< s
};

} // namespace heihachi
