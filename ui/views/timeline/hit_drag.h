#pragma once

#include "ui/views/timeline/drum_lanes.h"

#include <QObject>

#include <functional>

namespace heihachi {

class HitHistory;

/// Correcting hits with the mouse in the drum lanes: a hit is dragged to another time or into another lane, all
/// selected hits with it; Alt+drag up or down changes velocities; a double click where no hit is adds one, its velocity
/// by the height, at the nearest onset within kSnapSeconds (Alt: exactly there). Escape gives up a drag. Only where a
/// pixel is fine enough to aim: zoomed out, a drag selects and a double click zooms as everywhere. The lanes, the
/// selection and the history outlive it. UI thread.
class HitDrag final : public QObject
{
    Q_OBJECT

public:
    static constexpr double kCoarsest = 0.010; ///< s per pixel up to which hits can be dragged
    static constexpr double kSnapSeconds = 0.020;

    HitDrag(DrumLanes& lanes, HitSelection& selection, HitHistory& history, QObject* parent = nullptr);

    void setResult(AnalysisResultPtr result); ///< what the lanes show; null: none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Mode
    {
        None,
        Pressed, ///< on a hit, not moved far enough yet
        Moving,
        Velocity
    };

    [[nodiscard]] bool isFine() const { return m_lanes.secondsPerPixel() <= kCoarsest; }
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release();
    bool addAt(const QMouseEvent& event);
    void cancel();
    void showGhosts();
    [[nodiscard]] double snapped(double seconds) const;

    DrumLanes& m_lanes;
    HitSelection& m_selection;
    HitHistory& m_history;
    AnalysisResultPtr m_result;
    Mode m_mode = Mode::None;
    int m_hit = -1; ///< that was taken hold of
    QPointF m_origin;
    double m_seconds = 0.0; ///< moved by
    float m_velocity = 0.0F; ///< changed by
    std::optional<DrumClass> m_into; ///< another lane
};

} // namespace heihachi
